import { averageGrowth, compoundGrowth } from './growth';
import type { Series } from './observation';
import { breakAfter, yearly, yearOf, type Known } from './targets/figures';
import type { Target } from './targets/target';

/**
 * How several years become one yearly number: the compound rate between two figures in percent (`compound`); the steady
 * rate that gives the same product as yearly rates (`average-rate`, percent); the yearly change between two figures in
 * the indicator's unit (`change`); the yearly mean of figures (`mean`, of one year the figure itself).
 */
export type Way = 'compound' | 'average-rate' | 'change' | 'mean';

/** A pace that a place kept up; `from` and `to` are the years of the first and the last figure that went in. */
export interface ObservedPace {
	region: string;
	from: string;
	to: string;
	value: number;
}

/**
 * Every pace over so many years in one place, from the earliest: windows overlap, so neighbours are not independent. A
 * window over a break in the series, or without a figure it needs, gives none.
 */
export function rollingPaces(
	{ region, points }: Pick<Series, 'region' | 'points'>,
	years: number,
	way: Way
): ObservedPace[] {
	if (!Number.isInteger(years) || years < 1) return [];
	const known = yearly(points);
	const byYear = new Map(known.map((point) => [yearOf(point.period), point]));
	return known.flatMap((first) => {
		const window = windowOf(byYear, yearOf(first.period), years, way);
		const last = window?.at(-1);
		if (!window || !last || broken(known, first, last)) return [];
		const value = paceOf(window, years, way);
		return value === null ? [] : { region, from: first.period, to: last.period, value };
	});
}

/** The figures that a window needs: its two ends, or every year in it. */
function windowOf(
	byYear: Map<number, Known>,
	first: number,
	years: number,
	way: Way
): Known[] | null {
	const wanted =
		way === 'compound' || way === 'change'
			? [first, first + years]
			: Array.from({ length: years }, (_, i) => first + i);
	const window = wanted.flatMap((year) => byYear.get(year) ?? []);
	return window.length === wanted.length ? window : null;
}

function broken(known: readonly Known[], first: Known, last: Known): boolean {
	const next = breakAfter(known, first.period);
	return next !== undefined && yearOf(next.period) <= yearOf(last.period);
}

function paceOf(window: readonly Known[], years: number, way: Way): number | null {
	const values = window.map(({ value }) => value);
	const [first = 0, last = 0] = [values[0], values.at(-1)];
	switch (way) {
		case 'compound':
			return compoundGrowth(first, last, years);
		case 'average-rate':
			return averageGrowth(values);
		case 'change':
			return (last - first) / years;
		case 'mean':
			return values.reduce((sum, value) => sum + value, 0) / years;
	}
}

/** How often a pace has been kept up: by which places, in how many of the windows that can be seen. */
export interface Realism {
	/** All paces, from the lowest. */
	paces: ObservedPace[];
	reached: ObservedPace[];
	/** Places with a pace, and those of them that reached what is required at least once. */
	places: number;
	placesReached: number;
	best: ObservedPace;
}

/** The counts of it alone, for a sentence. */
export interface RealismCounts {
	all: number;
	reached: number;
	places: number;
	placesReached: number;
	best: ObservedPace;
}

export function countsOf({ paces, reached, ...rest }: Realism): RealismCounts {
	return { all: paces.length, reached: reached.length, ...rest };
}

/** With fewer paces than this nothing is said of what is usual. */
export const fewestPaces = 5;

/**
 * Where a required pace stands among all that were observed over as many years; null where there are too few to say.
 * `reached` counts windows, which overlap.
 */
export function realismOf(
	observed: readonly ObservedPace[],
	required: number,
	operator: Target['operator']
): Realism | null {
	if (operator === 'between') return null;
	const rising = operator === '>=';
	const paces = [...observed].sort((a, b) => a.value - b.value);
	const best = rising ? paces.at(-1) : paces[0];
	if (!best || paces.length < fewestPaces) return null;
	const reached = paces.filter(({ value }) => (rising ? value >= required : value <= required));
	const countPlaces = (list: readonly ObservedPace[]) =>
		new Set(list.map(({ region }) => region)).size;
	return {
		paces,
		reached,
		places: countPlaces(paces),
		placesReached: countPlaces(reached),
		best
	};
}
