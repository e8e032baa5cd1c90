import type { Point } from './observation';
import { comparePeriods, shiftYears } from './period';

/**
 * Compound annual growth rate in percent from `first` to `last` over `years`; null where it means nothing: a value that
 * is not positive, or no time.
 */
export function compoundGrowth(first: number, last: number, years: number): number | null {
	if (!(first > 0) || !(last > 0) || !(years > 0)) return null;
	return ((last / first) ** (1 / years) - 1) * 100;
}

/** The product Π(1 + g/100) of yearly rates in percent; null if a rate is −100 % or less. */
export function chain(rates: readonly number[]): number | null {
	return rates.every((rate) => rate > -100)
		? rates.reduce((product, rate) => product * (1 + rate / 100), 1)
		: null;
}

/** The steady yearly rate in percent that gives the same product over as many years. */
export function averageGrowth(rates: readonly number[]): number | null {
	const product = rates.length > 0 ? chain(rates) : null;
	return product === null ? null : (product ** (1 / rates.length) - 1) * 100;
}

/**
 * Change in percent on the same part of the year before. Null where either is missing, the earlier one is not positive,
 * or the series breaks in between; nothing is said of the first year.
 */
export function yearOverYear(points: readonly Point[]): Point[] {
	const byPeriod = new Map(points.map((point) => [point.period, point]));
	return points.flatMap((point) => {
		const before = byPeriod.get(shiftYears(point.period, -1));
		if (!before) return [];
		const [now, then] = [point.value, before.value];
		const unknown =
			now === null ||
			then === null ||
			then <= 0 ||
			breaksBetween(points, before.period, point.period);
		return { ...point, value: unknown ? null : (now / then - 1) * 100 };
	});
}

/**
 * Values relative to a base period, which becomes 100; null on the other side of a break in the series, empty where the
 * base has no positive value.
 */
export function toIndex(points: readonly Point[], base: string): Point[] {
	const reference = points.find(({ period }) => period === base)?.value;
	if (reference === undefined || reference === null || reference <= 0) return [];
	return points.map((point) => ({
		...point,
		value:
			point.value === null || breaksBetween(points, base, point.period)
				? null
				: (point.value / reference) * 100
	}));
}

/** Whether one of two periods comes before a break and the other not. */
function breaksBetween(points: readonly Point[], a: string, b: string): boolean {
	const [first, last] = comparePeriods(a, b) <= 0 ? [a, b] : [b, a];
	return points.some(
		({ status, period }) =>
			status === 'B' && comparePeriods(period, first) > 0 && comparePeriods(period, last) <= 0
	);
}
