import { themes, type Indicator, type Theme } from '../domain/indicator';
import { provincesOf, type RegionChange } from '../domain/members';
import type { Point } from '../domain/observation';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import { currentOf } from '../domain/targets/horizon';
import { bySeverity, needAttention } from '../domain/targets/severity';
import type { Verdict } from '../domain/targets/state';
import { coverage } from '../sql/coverage';
import type { Run } from '../sql/query';
import { regionChanges } from '../sql/region-changes';
import { regions } from '../sql/regions';
import { sources } from '../sql/sources';
import { judgeTargets, listed, type Judged, type ListedTarget } from './judged';
import { regionOf } from './read';
import { seriesOfIndicator } from './series';

/** The main indicator of a theme in the latest year that shows enough provinces. */
export interface ThemeView {
	theme: Theme;
	indicator: Indicator;
	year: string;
	/** The provinces of the region in that year, with or without a figure. */
	regions: Region[];
	figures: { region: string; point: Point }[];
	country: Point | null;
	/** Targets of these provinces for that year. */
	targets: { id: string; region: string; value: number; high: number | null }[];
	sources: Source[];
}

export type Counts = Record<Verdict, number>;

export interface ThemeCounts {
	theme: Theme;
	counts: Counts;
}

export interface OverviewModel {
	asOf: string;
	/** Only what the page names. */
	indicators: Indicator[];
	regions: Region[];
	/** The provinces that stand for the region today, to look at one by one. */
	places: Pick<Region, 'code' | 'name_vi' | 'name_en'>[];
	counts: ThemeCounts[];
	/** The targets to look at first: behind, the worst before the others. */
	attention: ListedTarget[];
	/** Targets for the growth of the provinces in the latest year with figures. */
	growth: { year: string; met: number; judged: number; country: Point | null } | null;
	themes: ThemeView[];
}

const region = 'nker';
const growthIndicator = 'grdp-growth';
const enoughProvinces = 3;
const attentionShown = 6;

export async function overviewModel(run: Run, { asOf }: { asOf: string }): Promise<OverviewModel> {
	const { indicators, regions, judged } = await judgeTargets(run, asOf);
	const changes = await run(regionChanges, {});
	const current = currentOf(judged, asOf);
	const views: ThemeView[] = [];
	for (const theme of themes) {
		if (theme === 'enabler') continue;
		const view = await themeView(theme);
		if (view) views.push(view);
	}
	const attention = needAttention(current, regions, asOf).slice(0, attentionShown).map(listed);
	const named = new Set([
		...attention.map(({ target }) => target.indicator),
		...views.map(({ indicator }) => indicator.id)
	]);
	const growth = views.find(({ indicator }) => indicator.id === growthIndicator);
	return {
		asOf,
		indicators: indicators.filter(({ id }) => named.has(id)),
		regions: regions.filter(({ code }) => attention.some(({ target }) => target.region === code)),
		places: placesToChoose(regions, changes, asOf),
		counts: countsByTheme(current, indicators),
		attention,
		growth: growth ? growthVerdict(growth) : null,
		themes: views
	};

	async function themeView(theme: Theme): Promise<ThemeView | null> {
		const figures = new Map((await run(coverage, {})).map((row) => [row.indicator, row.figures]));
		const indicator = indicators.find(
			({ id, theme: own }) => own === theme && (figures.get(id) ?? 0) > 0
		);
		if (!indicator) return null;
		const series = await seriesOfIndicator(run, indicator.id);
		const years = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))]
			.filter((period) => period.length === 4)
			.sort()
			.reverse();
		const at = (code: string, year: string) =>
			series
				.find((line) => line.region === code)
				?.points.find((p) => p.period === year && p.value !== null);
		const year = years.find(
			(candidate) =>
				provincesOf(region, regions, changes, candidate).filter(({ code }) => at(code, candidate))
					.length >= enoughProvinces
		);
		if (year === undefined) return null;
		const provinces = provincesOf(region, regions, changes, year);
		const codes = new Set(provinces.map(({ code }) => code));
		const used = provinces.flatMap(({ code }) => {
			const point = at(code, year);
			return point ? [{ region: code, point }] : [];
		});
		const cited = new Set(used.map(({ point }) => point.source));
		return {
			theme,
			indicator,
			year,
			regions: provinces,
			figures: used,
			country: at('vn', year) ?? null,
			targets: judged
				.filter(
					({ target, replacedBy }) =>
						replacedBy === null &&
						target.kind === 'annual' &&
						target.indicator === indicator.id &&
						target.end_period === year &&
						codes.has(target.region)
				)
				.map(({ target }) => ({
					id: target.id,
					region: target.region,
					value: target.value,
					high: target.value_high
				})),
			sources: (await run(sources, { indicator: indicator.id, region: null })).filter(({ id }) =>
				cited.has(id)
			)
		};
	}

	function growthVerdict({ year, country, targets }: ThemeView): OverviewModel['growth'] {
		const states = targets.map(({ id }) => judged.find(({ target }) => target.id === id)?.verdict);
		const done = states.filter((verdict) => verdict === 'met' || verdict === 'behind');
		return {
			year,
			met: done.filter((verdict) => verdict === 'met').length,
			judged: done.length,
			country
		};
	}
}

/** One place as the overview tells it: its verdicts by theme and all its targets, the worst first. */
export interface OverviewPlace {
	asOf: string;
	region: Region;
	/** Those the targets name. */
	indicators: Indicator[];
	regions: Region[];
	counts: ThemeCounts[];
	targets: ListedTarget[];
}

export async function overviewPlace(
	run: Run,
	{ code, asOf }: { code: string; asOf: string }
): Promise<OverviewPlace> {
	const { indicators, regions, judged } = await judgeTargets(run, asOf, { region: code });
	const current = currentOf(judged, asOf).sort(bySeverity);
	const named = new Set(current.map(({ target }) => target.indicator));
	const places = new Set([
		code,
		...current.flatMap(({ target }) => target.comparator_region ?? [])
	]);
	return {
		asOf,
		region: regionOf(regions, code),
		indicators: indicators.filter(({ id }) => named.has(id)),
		regions: regions.filter((region) => places.has(region.code)),
		counts: countsByTheme(current, indicators),
		targets: current.map(listed)
	};
}

/** Codes of the places that the overview can be looked at for. */
export async function overviewPlaces(run: Run, asOf: string): Promise<string[]> {
	const changes = await run(regionChanges, {});
	return placesToChoose(await run(regions, {}), changes, asOf).map(({ code }) => code);
}

function placesToChoose(
	all: readonly Region[],
	changes: readonly RegionChange[],
	asOf: string
): OverviewModel['places'] {
	return provincesOf(region, all, changes, asOf.slice(0, 4)).map(({ code, name_vi, name_en }) => ({
		code,
		name_vi,
		name_en
	}));
}

function countsByTheme(judged: readonly Judged[], indicators: readonly Indicator[]): ThemeCounts[] {
	const themeOf = new Map(indicators.map(({ id, theme }) => [id, theme]));
	return themes
		.map((theme) => ({
			theme,
			counts: countsOf(judged.filter(({ target }) => themeOf.get(target.indicator) === theme))
		}))
		.filter(({ counts }) => Object.values(counts).some((count) => count > 0));
}

function countsOf(judged: readonly { verdict: Verdict }[]): Counts {
	const counts: Counts = { met: 0, 'on-track': 0, behind: 0, 'not-judged': 0 };
	for (const { verdict } of judged) counts[verdict]++;
	return counts;
}
