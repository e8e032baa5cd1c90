import type { Indicator } from './indicator';
import { toIndex, yearOverYear } from './growth';
import type { Series } from './observation';
import { measuresOf, readMeasure, type MeasureName } from './measure';
import { perHead, type Population } from './per-head';
import { groupsIn, isPeriodGroup, seriesOf, type PeriodGroup } from './period-group';

/** How an indicator is looked at: which places, which periods, which measure. Kept in the query string. */
export interface View {
	/** Codes of places; empty means all. */
	places: string[];
	period: PeriodGroup;
	measure: MeasureName;
	/** The period in which places are compared; null means the latest with enough figures. */
	at: string | null;
	/** A logarithmic axis, where the figures allow it. */
	log: boolean;
}

/** The view before anybody has chosen: whole years if there are any. */
export function defaultView(series: readonly Series[]): View {
	return {
		places: [],
		period: groupsIn(series)[0] ?? 'year',
		measure: 'absolute',
		at: null,
		log: false
	};
}

/**
 * Reads a query string. What is not known, or does not fit this indicator, is left at the default, so an old link never
 * breaks a page.
 */
export function readView(
	query: URLSearchParams,
	series: readonly Series[],
	indicator: Pick<Indicator, 'kind'>,
	population: Population | null
): View {
	const view = defaultView(series);
	const known = new Set(series.map(({ region }) => region));
	const places = (query.get('places') ?? '').split(',').filter((code) => known.has(code));
	const asked = query.get('period') ?? '';
	const period = isPeriodGroup(asked) && groupsIn(series).includes(asked) ? asked : view.period;
	return {
		places: [...new Set(places)],
		period,
		measure: readMeasure(query, measuresOf(indicator, period, population)),
		at: query.get('at'),
		log: query.get('scale') === 'log'
	};
}

/** The query string of a view, without what is as it would be anyway: `?places=ha-noi,hai-phong&measure=index`. */
export function writeView(view: View, series: readonly Series[]): string {
	const plain = defaultView(series);
	const parts = [
		view.places.length > 0 && `places=${view.places.join(',')}`,
		view.period !== plain.period && `period=${view.period}`,
		view.measure !== plain.measure && `measure=${view.measure}`,
		view.at !== null && `at=${encodeURIComponent(view.at)}`,
		view.log && 'scale=log'
	];
	const query = parts.filter(Boolean).join('&');
	return query === '' ? '' : `?${query}`;
}

/** The lines of a view; `base` is the first period that every shown place has, where the index is 100. */
export function seriesInView(
	series: readonly Series[],
	{ places, period, measure }: Pick<View, 'places' | 'period' | 'measure'>,
	indicator: Indicator,
	population: Population | null
): { series: Series[]; base: string | null } {
	const lines = series
		.filter(({ region }) => places.length === 0 || places.includes(region))
		.map((line) => seriesOf(line, period))
		.filter(({ points }) => points.some(({ value }) => value !== null));
	if (measure === 'absolute') return { series: lines, base: null };
	if (measure === 'per-head') {
		const told = population ? lines.map((line) => perHead(indicator, line, population)) : [];
		return { series: told.filter(({ points }) => points.length > 0), base: null };
	}
	if (measure === 'growth') {
		return {
			series: lines.map((line) => ({ ...line, points: yearOverYear(line.points) })),
			base: null
		};
	}
	const base = commonStart(lines);
	return {
		series:
			base === null ? [] : lines.map((line) => ({ ...line, points: toIndex(line.points, base) })),
		base
	};
}

/** The first period in which most lines have a positive value. */
function commonStart(lines: readonly Series[]): string | null {
	const counts = new Map<string, number>();
	for (const { points } of lines) {
		for (const { period, value } of points) {
			if (value !== null && value > 0) counts.set(period, (counts.get(period) ?? 0) + 1);
		}
	}
	const most = Math.max(0, ...counts.values());
	return (
		[...counts]
			.filter(([, count]) => count === most)
			.map(([period]) => period)
			.sort()[0] ?? null
	);
}
