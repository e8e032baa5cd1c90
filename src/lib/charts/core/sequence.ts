import type { Point } from '../../domain/observation';
import { lastMonth, periodOf, periodTime } from '../../domain/period';
import { groupsOf, type PeriodGroup } from '../../domain/period-group';

/**
 * How the periods of a chart follow each other: once a year (whole years, or the same months of each year),
 * by quarter, half or month. `perYear` periods make a year.
 */
export interface Sequence {
	perYear: 1 | 2 | 4 | 12;
	/** Periods since year 0, in steps of the sequence; neighbours differ by 1. */
	index: (period: string) => number;
}

/**
 * The sequence that all periods share. First quarters of several years follow each other once a year; within one year
 * a first quarter is a quarter.
 */
export function sequenceOf(periods: readonly string[]): Sequence {
	const shared = periods
		.map(groupsOf)
		.reduce<PeriodGroup[] | null>(
			(left, right) => left?.filter((g) => right.includes(g)) ?? right,
			null
		);
	const kinds = new Set(periods.map((period) => periodOf(period).kind));
	const years = new Set(periods.map((period) => periodOf(period).year));
	const kind = kinds.size === 1 ? [...kinds][0] : null;
	if (kind === 'quarter' && (years.size === 1 || !shared?.includes('ytd-3'))) return steps(4);
	if (shared === null || shared.length > 0)
		return { perYear: 1, index: (period) => periodOf(period).year };
	return steps(kind === 'half' ? 2 : 12);
}

function steps(perYear: 2 | 4 | 12): Sequence {
	const whole = (index: number) => Math.round(index * 1e6) / 1e6;
	return { perYear, index: (period) => whole(periodTime(period) * perYear - 1) };
}

/** Months from January that a year-to-date sequence covers (9 for `2019-01-01/P9M`); null for any other. */
export function monthsCovered(periods: readonly string[]): number | null {
	const first = periods[0];
	if (first === undefined || sequenceOf(periods).perYear !== 1) return null;
	const months = lastMonth(periodOf(first));
	return months === 12 ? null : months;
}

/**
 * The stretches that may be drawn as one line: unbroken in time, every value there, and no change of method
 * (status `B` starts a new stretch).
 */
export function runsOf<P extends Pick<Point, 'period' | 'value' | 'status'>>(
	points: readonly P[],
	sequence: Sequence
): (P & { value: number })[][] {
	const runs: (P & { value: number })[][] = [];
	let previous = NaN;
	for (const point of points) {
		if (!hasValue(point)) continue;
		const index = sequence.index(point.period);
		const run = runs.at(-1);
		if (run && index === previous + 1 && point.status !== 'B') run.push(point);
		else runs.push([point]);
		previous = index;
	}
	return runs;
}

/** A point with a figure. */
export function hasValue<P extends Pick<Point, 'value'>>(point: P): point is P & { value: number } {
	return point.value !== null;
}
