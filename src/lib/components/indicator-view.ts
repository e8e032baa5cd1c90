import type { Measure } from '../charts/core/measure';
import type { TargetPath } from '../charts/core/target-path';
import { isAmount } from '../domain/indicator';
import type { Locale } from '../domain/locale';
import { provincesOf } from '../domain/members';
import type { Series } from '../domain/observation';
import { comparePeriods } from '../domain/period';
import type { Region } from '../domain/region';
import { seriesInView, type View } from '../domain/view';
import { compareNames, nameOf } from '../i18n/format';
import type { Target } from '../domain/targets/target';
import type { IndicatorModel, TargetOnChart } from '../models/indicator';
import { chartMeasure } from './chart-measure';
import { chartPath } from './chart-path';

/** What of an indicator its charts need. */
export type ChartedIndicator = Pick<
	IndicatorModel,
	'indicator' | 'regions' | 'changes' | 'series' | 'sources' | 'population'
> & { targets: ChartedTarget[] };

type ChartedTarget = Pick<TargetOnChart, 'path' | 'replacedBy'> & {
	target: Pick<Target, 'id' | 'region'>;
};

/** Leaves out what is only for the rest of the indicator's page. */
export function charted(model: IndicatorModel): ChartedIndicator {
	const { indicator, regions, changes, series, sources, targets, population } = model;
	return {
		indicator,
		regions,
		changes,
		series,
		sources,
		population,
		targets: targets.map(({ target: { id, region }, path, replacedBy }) => ({
			target: { id, region },
			path,
			replacedBy
		}))
	};
}

/** What the charts of an indicator show in a view. */
export interface IndicatorView {
	/** Whether only the provinces are shown while no place is chosen: the country would dwarf them. */
	provincesOnly: boolean;
	/** Places that have a figure, in the order to offer them. */
	available: Region[];
	/** The places that are drawn, and their figures in the measure chosen. */
	drawn: Region[];
	series: Series[];
	measure: Measure;
	/** The period in which an index is 100; null where there is none. */
	base: string | null;
	/** The one place chosen; null for none or several. */
	focus: string | null;
	/** Periods with a figure, the latest first. */
	periods: string[];
	/** The period in which places are compared; null where there is no figure. */
	at: string | null;
	/** The places that are compared in it. */
	compared: Region[];
	/** The places to rank in it: those compared, or all of them where one is looked at, with their figures. */
	ranking: { regions: Region[]; series: Series[] };
	/** The first period drawn, where earlier figures of the country alone are left out. */
	since: string | null;
	/** Targets for that period alone, and those that are a path or lie ahead. */
	yearTargets: TargetPath[];
	longPaths: TargetPath[];
}

/** What the charts of an indicator show in a view; only whole years in the indicator's own unit have targets. */
export function indicatorView(
	{
		indicator,
		regions,
		changes,
		series: all,
		targets,
		population
	}: Omit<ChartedIndicator, 'sources'>,
	view: View,
	locale: Locale
): IndicatorView {
	const levelOf = (code: string) => regions.find((region) => region.code === code)?.level;
	const regionsOf = (codes: readonly string[]) =>
		regions
			.filter(({ code }) => codes.includes(code))
			.sort((a, b) => compareNames(nameOf(a, locale), nameOf(b, locale), locale));
	const additive = isAmount(indicator);
	const provincesOnly = additive && view.measure === 'absolute' && view.places.length === 0;
	const offered = provincesOnly ? all.filter(({ region }) => levelOf(region) === 'province') : all;
	const found = seriesInView(offered, view, indicator, population);
	const { base } = found;
	const since = view.places.length === 0 ? firstOfProvinces(found.series, levelOf) : null;
	const series =
		since === null
			? found.series
			: found.series.map((line) => ({
					...line,
					points: line.points.filter(({ period }) => comparePeriods(period, since) >= 0)
				}));

	const figures = (code: string, period: string) =>
		series.some(
			({ region, points }) =>
				region === code && points.some((p) => p.period === period && p.value !== null)
		);
	const periods = periodsOf(series);
	const placesIn = (period: string) =>
		series.filter(({ region }) => figures(region, period)).length;
	const at =
		(view.at !== null && periods.includes(view.at) ? view.at : null) ??
		periods.find((period) => placesIn(period) >= 3) ??
		periods[0] ??
		null;
	const comparable = (places: readonly string[]) =>
		at === null
			? []
			: [
					...provincesOf('nker', regions, changes, at),
					...regions.filter(({ level }) => level !== 'province')
				].filter(
					({ code, level }) =>
						(places.length === 0 || places.includes(code)) &&
						(level === 'province' || !additive || view.measure !== 'absolute') &&
						(level === 'province' || figures(code, at))
				);
	const compared = comparable(view.places);
	/** An index with another base would be another measure. */
	const amongAll = view.places.length === 1 && view.measure !== 'index';
	const rankedRegions = amongAll ? comparable([]) : compared;
	const everywhere = amongAll
		? seriesInView(all, { ...view, places: [] }, indicator, population).series
		: series;
	const ranking = {
		regions: rankedRegions,
		series: everywhere.filter(({ region }) => rankedRegions.some(({ code }) => code === region))
	};

	const paths =
		view.measure === 'absolute' && view.period === 'year'
			? targets
					.filter(({ replacedBy }) => replacedBy === null)
					.flatMap((target) => chartPath(target, locale) ?? [])
			: [];
	return {
		provincesOnly,
		available: regionsOf(all.map(({ region }) => region)),
		drawn: regionsOf(series.map(({ region }) => region)),
		series,
		measure: chartMeasure(view.measure, base, locale),
		base,
		focus: view.places.length === 1 ? (view.places[0] ?? null) : null,
		periods,
		at,
		compared,
		ranking,
		since,
		yearTargets: paths.filter(({ end, points }) => end.period === at && points.length === 0),
		longPaths: paths.filter(
			({ points, end }) => points.length > 0 || end.period > (periods[0] ?? '')
		)
	};
}

/** The first period in which a province has a figure, if the country or a region has an earlier one. */
function firstOfProvinces(
	series: readonly Series[],
	levelOf: (code: string) => Region['level'] | undefined
): string | null {
	const first = periodsOf(series.filter(({ region }) => levelOf(region) === 'province')).at(-1);
	const all = periodsOf(series).at(-1);
	return first !== undefined && first !== all ? first : null;
}

function periodsOf(series: readonly Series[]): string[] {
	const periods = series.flatMap(({ points }) =>
		points.flatMap((point) => (point.value === null ? [] : [point.period]))
	);
	return [...new Set(periods)].sort(comparePeriods).reverse();
}
