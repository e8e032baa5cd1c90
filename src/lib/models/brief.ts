import { isAmount, type Indicator } from '../domain/indicator';
import { provincesOf } from '../domain/members';
import type { Series } from '../domain/observation';
import { ranksIn } from '../domain/ranks';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import type { State, Verdict } from '../domain/targets/state';
import type { Run } from '../sql/query';
import { regionContributions, type RegionContributions } from './contribution';
import { indicatorModel, type TargetOnChart } from './indicator';
import { currentOf } from '../domain/targets/horizon';
import { placeModel, type PlaceFigure } from './place';

/** A main indicator of a place: its own line and those it is read against, with the longest-running target. */
export interface BriefChart {
	indicator: Indicator;
	series: Series[];
	path: TargetOnChart | null;
	/** Among the provinces of its region, in its latest year. */
	rank: { year: string; rank: number; of: number } | null;
}

/** One sheet of paper about a place. */
export interface PlaceBrief {
	asOf: string;
	region: Region;
	/** Only the places that the sheet names. */
	regions: Region[];
	indicators: Indicator[];
	counts: Record<Verdict, number>;
	/** The first of the targets that run or have just ended, and how many there are besides. */
	targets: TargetOnChart[];
	more: number;
	charts: BriefChart[];
	figures: PlaceFigure[];
	contributions: RegionContributions[];
	sources: Source[];
}

/** One sheet of paper about an indicator. */
export interface IndicatorBrief {
	asOf: string;
	indicator: Indicator;
	regions: Region[];
	/** Yearly figures of the provinces, and of the country for rates and shares. */
	series: Series[];
	/** The latest year in which at least three provinces have a figure, with those provinces. */
	compared: { year: string; regions: string[] } | null;
	targets: TargetOnChart[];
	more: number;
	contributions: RegionContributions | null;
	sources: Source[];
}

const targetsShown = 6;
const targetsOfIndicator = 8;
const chartsShown = 4;
const figuresShown = 8;
const whole = 'nker';
const enough = 3;

const severity: State[] = [
	'away',
	'far',
	'missed',
	'achieved-not-held',
	'close',
	'on-track',
	'achieved'
];

/** The worst first, then those that end last; what cannot be judged at the end. */
export function bySeverity(a: TargetOnChart, b: TargetOnChart): number {
	const rank = ({ state }: TargetOnChart) => {
		const at = severity.indexOf(state);
		return at === -1 ? severity.length : at;
	};
	return rank(a) - rank(b) || b.target.end_period.localeCompare(a.target.end_period);
}

function current(targets: readonly TargetOnChart[], asOf: string): TargetOnChart[] {
	return currentOf(targets, asOf).sort(bySeverity);
}

export async function placeBrief(
	run: Run,
	{ code, asOf }: { code: string; asOf: string }
): Promise<PlaceBrief> {
	const model = await placeModel(run, { code, asOf });
	const { region } = model;
	const targets = current(model.targets, asOf);
	const counts: Record<Verdict, number> = { met: 0, 'on-track': 0, behind: 0, 'not-judged': 0 };
	for (const { verdict } of targets) counts[verdict]++;
	const charts = model.mains.slice(0, chartsShown).flatMap((id): BriefChart[] => {
		const indicator = model.indicators.find((one) => one.id === id);
		if (!indicator) return [];
		const all = model.series.filter((line) => line.indicator === id);
		const additive = isAmount(indicator);
		const shown = additive ? [code] : [code, 'vn', region.parent];
		const paths = targets.filter(({ target, path }) => target.indicator === id && path.length > 1);
		return [
			{
				indicator,
				series: all.filter((line) => shown.includes(line.region)),
				path: paths.at(0) ?? null,
				rank: rankOf(all)
			}
		];

		function rankOf(series: readonly Series[]) {
			const year = series
				.find((line) => line.region === code)
				?.points.findLast(({ value }) => value !== null)?.period;
			if (year === undefined || region.level !== 'province' || region.parent === null) return null;
			const members = provincesOf(region.parent, model.regions, model.changes, year);
			const ranks = ranksIn(
				series.filter((line) => members.some((member) => member.code === line.region)),
				year,
				indicator?.direction ?? 'up'
			);
			const own = ranks.find((one) => one.region === code);
			return own && own.of >= enough ? { year, rank: own.rank, of: own.of } : null;
		}
	});
	const drawn = new Set(charts.map(({ indicator }) => indicator.id));
	const figures = [...model.figures]
		.filter(({ indicator }) => !drawn.has(indicator))
		.sort((a, b) => b.latest.period.slice(0, 4).localeCompare(a.latest.period.slice(0, 4)))
		.slice(0, figuresShown);
	const shown = targets.slice(0, targetsShown);
	const contributions = model.contributions.filter(({ indicator }) => drawn.has(indicator));
	const places = new Set([
		code,
		region.parent,
		...charts.flatMap(({ series }) => series.map((line) => line.region)),
		...shown.flatMap(({ target }) => [target.region, target.comparator_region]),
		...contributions.map((one) => one.region)
	]);
	const named = new Set([
		...drawn,
		...figures.map(({ indicator }) => indicator),
		...shown.map(({ target }) => target.indicator)
	]);
	const cited = new Set([
		...charts.flatMap(({ series }) => series.flatMap(({ points }) => points.map((p) => p.source))),
		...figures.map(({ latest }) => latest.source),
		...shown.map(({ target }) => target.source)
	]);
	return {
		asOf,
		region,
		regions: model.regions.filter((one) => places.has(one.code)),
		indicators: model.indicators.filter(({ id }) => named.has(id)),
		counts,
		targets: shown,
		more: targets.length - shown.length,
		charts,
		figures,
		contributions,
		sources: model.sources.filter(({ id }) => cited.has(id))
	};
}

export async function indicatorBrief(
	run: Run,
	{ id, asOf }: { id: string; asOf: string }
): Promise<IndicatorBrief> {
	const model = await indicatorModel(run, { id, asOf });
	const { indicator } = model;
	const additive = isAmount(indicator);
	const levelOf = (code: string) => model.regions.find((one) => one.code === code)?.level;
	const all = model.series
		.filter(
			({ region }) => levelOf(region) === 'province' || (!additive && levelOf(region) === 'country')
		)
		.map((line) => ({ ...line, points: line.points.filter(({ period }) => period.length === 4) }))
		.filter(({ points }) => points.some(({ value }) => value !== null));
	const first = all
		.filter(({ region }) => levelOf(region) === 'province')
		.flatMap(({ points }) => points.flatMap((p) => (p.value === null ? [] : [p.period])))
		.sort()[0];
	/** The country's longer series would crowd the provinces'. */
	const yearly = all.map((line) => ({
		...line,
		points: line.points.filter(({ period }) => period >= (first ?? ''))
	}));
	const years = [...new Set(yearly.flatMap(({ points }) => points.map((p) => p.period)))].sort();
	const has = (code: string, year: string) =>
		yearly.some(
			({ region, points }) =>
				region === code && points.some((p) => p.period === year && p.value !== null)
		);
	const members = (year: string) =>
		provincesOf(whole, model.regions, model.changes, year).map(({ code }) => code);
	const year = years.findLast(
		(one) => members(one).filter((code) => has(code, one)).length >= enough
	);
	const targets = current(model.targets, asOf);
	const shown = targets.slice(0, targetsOfIndicator);
	const own = new Set(yearly.map(({ region }) => region));
	const cited = new Set([
		...yearly.flatMap(({ points }) => points.map(({ source }) => source)),
		...shown.map(({ target }) => target.source)
	]);
	const places = new Set([
		...own,
		...(year === undefined ? [] : members(year)),
		...shown.flatMap(({ target }) => [target.region, target.comparator_region])
	]);
	return {
		asOf,
		indicator,
		regions: model.regions.filter(({ code }) => places.has(code) || code === whole),
		series: yearly,
		compared: year === undefined ? null : { year, regions: members(year) },
		targets: shown,
		more: targets.length - shown.length,
		contributions: regionContributions(indicator, {
			region: whole,
			regions: model.regions,
			changes: model.changes,
			series: model.series,
			weights: []
		}),
		sources: model.sources.filter(({ id: source }) => cited.has(source))
	};
}
