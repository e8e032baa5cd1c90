import type { Point } from './observation';
import { rollingPaces, type ObservedPace, type Way } from './pace';
import { breakAfter, yearly, yearOf } from './targets/figures';

/**
 * What is still to be done after the year `since`: on the logarithmic scale for `compound` and `average-rate`, on which
 * growth adds up (ln of the ratio still missing), otherwise in the indicator's unit.
 */
export interface Remaining {
	way: Way;
	since: number;
	distance: number;
}

/**
 * When the goal would be reached at the best and at the worst pace that the place kept up over `span` years: between two
 * years; from a year on, as the worst pace does not get there; or at none of them.
 */
export type Arrival = { span: number; best: ObservedPace; worst: ObservedPace } & (
	| { kind: 'between'; earliest: number; latest: number }
	| { kind: 'from'; earliest: number }
	| { kind: 'never' }
);

/** Farther ahead than this no year is named. */
export const arrivalHorizon = 50;

/** How many years a pace is taken over: five, or three where the series is short. */
const spans = [5, 3];
const fewestWindows = 2;

/**
 * Null where the place has too few yearly figures since the last break to tell a best from a worst pace, or where nothing
 * remains.
 */
export function arrival(
	{ way, since, distance }: Remaining,
	points: readonly Point[]
): Arrival | null {
	if (distance === 0) return null;
	const paces = ownPaces(points, way);
	if (!paces) return null;
	const { span, all } = paces;
	const ordered = [...all].sort((a, b) => (distance > 0 ? b.value - a.value : a.value - b.value));
	const [best, worst] = [ordered[0], ordered.at(-1)];
	if (!best || !worst) return null;
	const yearAt = ({ value }: ObservedPace) => {
		const years = distance / perYear(way, value);
		return years > 0 && years <= arrivalHorizon ? since + Math.ceil(years - 1e-9) : null;
	};
	const [earliest, latest] = [yearAt(best), yearAt(worst)];
	const common = { span, best, worst };
	if (earliest === null) return { ...common, kind: 'never' };
	return latest === null
		? { ...common, kind: 'from', earliest }
		: { ...common, kind: 'between', earliest, latest };
}

/** The paces of one place since the last break in its series, over the longest span that gives at least two. */
export function ownPaces(
	points: readonly Point[],
	way: Way
): { span: number; all: ObservedPace[] } | null {
	const known = yearly(points);
	const [first] = known;
	if (!first) return null;
	let recent = known;
	for (let next = breakAfter(known, first.period); next; next = breakAfter(known, next.period)) {
		const from = yearOf(next.period);
		recent = known.filter(({ period }) => yearOf(period) >= from);
	}
	for (const span of spans) {
		const all = rollingPaces({ region: '', points: recent }, span, way);
		if (all.length >= fewestWindows) return { span, all };
	}
	return null;
}

function perYear(way: Way, pace: number): number {
	return way === 'compound' || way === 'average-rate' ? Math.log1p(pace / 100) : pace;
}
