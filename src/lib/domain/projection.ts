import { ownPaces } from './arrival';
import type { Indicator } from './indicator';
import type { Point } from './observation';
import type { Way } from './pace';
import { yearly, yearOf } from './targets/figures';

/** A year ahead: at the present pace, and between the worst and the best pace that the place has kept up. */
export interface ProjectedPoint {
	period: string;
	value: number;
	low: number | null;
	high: number | null;
}

/** The line "at the present pace"; `span` is the number of years over which best and worst were taken. */
export interface Projected {
	/** The yearly pace that is carried on: percent a year, or the indicator's unit a year. */
	pace: number;
	way: 'compound' | 'change';
	span: number | null;
	points: ProjectedPoint[];
}

/**
 * Carries the pace on from the latest yearly figure to a year, within the natural bounds of the indicator. This is
 * arithmetic on what was, not a forecast. Null where there is no figure, or the year is not ahead. The range is null
 * where there are too few figures for a best and a worst pace.
 */
export function project(
	points: readonly Point[],
	{ natural_min, natural_max }: Pick<Indicator, 'natural_min' | 'natural_max'>,
	{ way, pace, until }: { way: 'compound' | 'change'; pace: number; until: string }
): Projected | null {
	const latest = yearly(points).at(-1);
	const end = yearOf(until);
	if (!latest || end <= yearOf(latest.period)) return null;
	if (way === 'compound' && latest.value <= 0) return null;
	const own = ownPaces(points, way);
	const paces = own?.all.map(({ value }) => value);
	const bounded = (value: number) =>
		Math.min(Math.max(value, natural_min ?? -Infinity), natural_max ?? Infinity);
	const years = Array.from({ length: end - yearOf(latest.period) }, (_, i) => i + 1);
	return {
		pace,
		way,
		span: own?.span ?? null,
		points: years.map((n) => {
			const at = (rate: number) => bounded(carried(latest.value, way, rate, n));
			return {
				period: String(yearOf(latest.period) + n),
				value: at(pace),
				low: paces ? Math.min(...paces.map(at), at(pace)) : null,
				high: paces ? Math.max(...paces.map(at), at(pace)) : null
			};
		})
	};
}

function carried(start: number, way: Extract<Way, 'compound' | 'change'>, pace: number, n: number) {
	return way === 'compound' ? start * (1 + pace / 100) ** n : start + pace * n;
}
