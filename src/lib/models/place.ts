import { yearOverYear } from '../domain/growth';
import { isAmount, type Indicator } from '../domain/indicator';
import type { RegionChange } from '../domain/members';
import type { Point, Series } from '../domain/observation';
import { comparePeriods, periodKind, periodTime } from '../domain/period';
import { seriesOf } from '../domain/period-group';
import { measuresOf, type MeasureName } from '../domain/measure';
import { perHead, type Population } from '../domain/per-head';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import { targetPath } from '../domain/targets/path';
import { indicators } from '../sql/indicators';
import type { Run } from '../sql/query';
import { regionChanges } from '../sql/region-changes';
import { regions } from '../sql/regions';
import { sources } from '../sql/sources';
import { regionContributions, type RegionContributions } from './contribution';
import type { TargetOnChart } from './indicator';
import { judgeTargets, listed } from './judged';
import { populationBehind, withSources } from './population';
import { indicatorOf, regionOf } from './read';
import { seriesOfIndicator, seriesOfRegion } from './series';
import { similarModel, type SimilarModel } from './similar';

/** The latest figure of an indicator and, for amounts, its change in percent on the same part of the year before. */
export interface PlaceFigure {
	indicator: string;
	latest: Point;
	change: number | null;
}

/** One place: what is known last of every indicator, its targets, and the main indicators beside other places. */
export interface PlaceModel {
	asOf: string;
	region: Region;
	regions: Region[];
	changes: RegionChange[];
	/** Those that the page names. */
	indicators: Indicator[];
	figures: PlaceFigure[];
	/** The indicators that are drawn large. */
	mains: string[];
	/** The measures that each of them can be shown in here. */
	measures: Record<string, MeasureName[]>;
	/** Their yearly figures in every place, since the first one of this place. */
	series: Series[];
	similar: SimilarModel | null;
	/** What the provinces added to their region, for the main indicators that can be taken apart. */
	contributions: RegionContributions[];
	targets: TargetOnChart[];
	/** What the figures of the main indicators can be divided by; null where none may be told per head. */
	population: Population | null;
	/** The documents behind what the page shows. */
	sources: Source[];
}

/** The first indicator of each theme for which the place has at least two yearly figures is drawn large. */
export function mainIndicators(rows: readonly Indicator[], series: readonly Series[]): Indicator[] {
	const enough = new Set(
		series
			.filter(
				({ points }) =>
					points.filter(({ period, value }) => period.length === 4 && value !== null).length > 1
			)
			.map(({ indicator }) => indicator)
	);
	const byTheme = new Map<string, Indicator>();
	for (const row of rows) {
		if (row.theme !== 'enabler' && enough.has(row.id) && !byTheme.has(row.theme))
			byTheme.set(row.theme, row);
	}
	return [...byTheme.values()];
}

export async function placeModel(
	run: Run,
	{ code, asOf }: { code: string; asOf: string }
): Promise<PlaceModel> {
	const allRegions = await run(regions, {});
	const changes = await run(regionChanges, {});
	const region = regionOf(allRegions, code);
	const allIndicators = await run(indicators, {});
	const { judged } = await judgeTargets(run, asOf, { region: code });
	const published = await seriesOfRegion(run, code);
	const own =
		region.level === 'region' ? await withComputed(run, code, allIndicators, published) : published;
	const mains = mainIndicators(allIndicators, own);
	const series: Series[] = [];
	const contributions: RegionContributions[] = [];
	const whole = region.level === 'region' ? code : region.parent;
	for (const indicator of mains) {
		const all = (await seriesOfIndicator(run, indicator.id)).map((line) => seriesOf(line, 'year'));
		const { weight_indicator: weight } = indicator;
		const found =
			whole !== null && regionOf(allRegions, whole).level === 'region'
				? regionContributions(indicator, {
						region: whole,
						regions: allRegions,
						changes,
						series: all,
						weights: weight === null ? [] : await seriesOfIndicator(run, weight)
					})
				: null;
		if (found) contributions.push(found);
		series.push(...since(all, code));
	}
	const figures = allIndicators.flatMap(
		(indicator) =>
			figureOf(
				indicator,
				own.find((line) => line.indicator === indicator.id)
			) ?? []
	);
	const targets = judged.map((one) => ({
		...listed(one),
		path: targetPath(one, indicatorOf(allIndicators, one.target.indicator))
	}));
	const { population, sources: ofPopulation } = await populationBehind(run, allIndicators, series);
	const similar = await similarModel(run, region, allRegions, allIndicators);
	const named = new Set([
		...[...figures, ...targets.map(({ target }) => target)].map(({ indicator }) => indicator),
		...(similar ? [...similar.traits.map(({ indicator }) => indicator), ...similar.unused] : [])
	]);
	const cited = new Set([
		...figures.map(({ latest }) => latest.source),
		...series.flatMap(({ points }) => points.map(({ source }) => source)),
		...targets.flatMap(({ target, latest }) => [target.source, latest?.source ?? null])
	]);
	return {
		asOf,
		region,
		regions: allRegions,
		changes,
		indicators: allIndicators.filter(({ id }) => named.has(id)),
		figures,
		mains: mains.map(({ id }) => id),
		measures: Object.fromEntries(
			mains.map((indicator) => [indicator.id, measuresIn(code, indicator, series, population)])
		),
		series,
		similar,
		contributions,
		targets,
		population,
		sources: withSources(
			(await run(sources, { indicator: null, region: null })).filter(({ id }) => cited.has(id)),
			ofPopulation
		)
	};
}

/** Per head only where the place itself has a figure to show. */
function measuresIn(
	code: string,
	indicator: Indicator,
	series: readonly Series[],
	population: Population | null
): MeasureName[] {
	const own = series.filter(({ indicator: id, region }) => id === indicator.id && region === code);
	const told =
		population !== null &&
		own.some((line) => perHead(indicator, line, population).points.length > 0);
	return measuresOf(indicator, 'year', told ? population : null);
}

/** Figures from the first one of a place on, so that a longer series of another place does not crowd its chart. */
function since(series: readonly Series[], code: string): Series[] {
	const own = series.find(({ region }) => region === code)?.points ?? [];
	const first = own.find(({ value }) => value !== null)?.period ?? '';
	return series
		.map((line) => ({ ...line, points: line.points.filter(({ period }) => period >= first) }))
		.filter(({ points }) => points.length > 0);
}

function figureOf(indicator: Indicator, line: Series | undefined): PlaceFigure | null {
	const known = (line?.points ?? [])
		.filter(({ value, period }) => value !== null && periodKind(period) !== 'month')
		.sort((a, b) => comparePeriods(a.period, b.period));
	const end = periodTime(known.at(-1)?.period ?? '0000');
	// The whole year before its last quarter.
	const latest = known.find(({ period }) => periodTime(period) === end);
	if (!latest) return null;
	const grows = isAmount(indicator);
	const change = grows
		? yearOverYear(known).find(({ period }) => period === latest.period)
		: undefined;
	return { indicator: indicator.id, latest, change: change?.value ?? null };
}

/** A region of several provinces also has the figures that are computed from them. */
async function withComputed(
	run: Run,
	code: string,
	rows: readonly Indicator[],
	published: readonly Series[]
): Promise<Series[]> {
	const all: Series[] = [];
	for (const { id } of rows) {
		const line = (await seriesOfIndicator(run, id)).find(({ region }) => region === code);
		const known = published.find(({ indicator }) => indicator === id);
		if (line ?? known) all.push((line ?? known) as Series);
	}
	return all;
}
