import type { Point } from '../observation';
import { comparePeriods, periodEnd, periodOf } from '../period';
import type { Circumstances, Finding } from './judgement';
import type { Target } from './target';
import type { State } from './state';
import { Calculation, type Reason } from './trace';

export type Known = Point & { value: number };

/** A figure and where it stands; all that a calculation needs of it. */
export type Origin = Pick<Known, 'period' | 'value' | 'file' | 'line' | 'computed'>;

/** Whether there is a figure; a forecast is none. */
export function isKnown(point: Point): point is Known {
	return point.value !== null && point.status !== 'F';
}

/** The yearly figures, oldest first. */
export function yearly(points: readonly Point[]): Known[] {
	return points
		.filter(isKnown)
		.filter(({ period }) => periodOf(period).kind === 'year')
		.sort((a, b) => comparePeriods(a.period, b.period));
}

export function yearOf(period: string): number {
	return periodOf(period).year;
}

/** Whether the target's last day has come by the day of the question. */
export function hasEnded({ end_period }: Target, { asOf }: Circumstances): boolean {
	return periodEnd(end_period) < asOf;
}

/** How many yearly figures behind the day of the question still count as current. */
export const staleAfterYears = 2;

export function isStale(latest: Point, { asOf }: Circumstances): boolean {
	return yearOf(latest.period) < Number(asOf.slice(0, 4)) - staleAfterYears;
}

/** The first figure of a new method or territory after a period, with which those before cannot be compared. */
export function breakAfter(points: readonly Known[], period: string): Known | undefined {
	return points.find((point) => point.status === 'B' && comparePeriods(point.period, period) > 0);
}

/** A state that follows from what is known, without arithmetic. */
export function because(state: State, reason: Reason, rest: Partial<Finding> = {}): Finding {
	return { calculation: new Calculation(), state, reason, ...rest };
}

/** The years from `start` to `end` (periods of years), both included. */
export function yearsBetween(start: string, end: string): string[] {
	const first = yearOf(start);
	return Array.from({ length: Math.max(0, yearOf(end) - first + 1) }, (_, i) => String(first + i));
}

/**
 * The yearly figures of a span up to the first year without one, and the years missing before the latest figure: a
 * chain or a sum cannot step over a gap.
 */
export function unbroken(
	points: readonly Known[],
	years: readonly string[]
): { run: Known[]; missing: string[] } {
	const byYear = new Map(points.map((point) => [point.period, point]));
	const gap = years.findIndex((year) => !byYear.has(year));
	const run = (gap === -1 ? years : years.slice(0, gap)).flatMap((year) => byYear.get(year) ?? []);
	const later = years.slice(run.length);
	const last = later.findLastIndex((year) => byYear.has(year));
	return { run, missing: later.slice(0, Math.max(0, last)).filter((year) => !byYear.has(year)) };
}
