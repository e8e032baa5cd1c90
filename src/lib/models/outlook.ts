import { arrival, type Arrival, type Remaining } from '../domain/arrival';
import type { Indicator } from '../domain/indicator';
import type { Point, Series } from '../domain/observation';
import { realismOf, rollingPaces, type ObservedPace, type Realism } from '../domain/pace';
import { periodEnd } from '../domain/period';
import { project, type Projected } from '../domain/projection';
import type { Region } from '../domain/region';
import type { Judgement } from '../domain/targets/judgement';
import { remainingOf } from '../domain/targets/remaining';
import { requiredPace, type RequiredPace } from '../domain/targets/required-pace';

/** What it would take, whether anybody has done it, and when it would be reached. */
export interface Outlook {
	required: RequiredPace | null;
	realism: Realism | null;
	/** What is left of a target that is ahead. */
	remaining: Remaining | null;
	/** `too-few`: it can be asked, but the place has too few figures; null: the question makes no sense here. */
	arrival: Arrival | 'too-few' | null;
	projection: Projected | null;
}

interface Ground {
	judged: Judgement;
	indicator: Indicator;
	/** The place's own figures. */
	points: readonly Point[];
	asOf: string;
}

/**
 * The paces that a target's required pace is held against: those of the provinces and of its own place, over as many
 * years. A sum is compared only with the place's own past, as amounts of places of different size say nothing.
 */
export function observedPaces(
	{ judged, indicator, points }: Ground,
	series: readonly Series[],
	regions: readonly Region[]
): ObservedPace[] {
	const required = requiredPace(judged, indicator, points);
	if (!required) return [];
	const provinces = new Set(
		regions.filter(({ level }) => level === 'province').map(({ code }) => code)
	);
	const own = judged.target.region;
	return series
		.filter(
			({ indicator: id, region }) =>
				id === indicator.id &&
				(region === own || (provinces.has(region) && judged.target.kind !== 'cumulative'))
		)
		.flatMap((line) => rollingPaces(line, required.years, required.way));
}

/** From a judgement, decided or supposed, and the paces that were observed over as many years. */
export function outlookOf(ground: Ground, paces: readonly ObservedPace[]): Outlook {
	const { judged, indicator, points } = ground;
	const required = requiredPace(judged, indicator, points);
	const remaining = isAhead(ground) ? remainingOf(judged, indicator, points) : null;
	return {
		required,
		realism: required && realismOf(paces, required.value, required.operator),
		remaining,
		arrival: remaining && (arrival(remaining, points) ?? 'too-few'),
		projection: projectionOf(ground)
	};
}

function isAhead({ judged: { target, closed }, asOf }: Ground): boolean {
	return closed === null && periodEnd(target.end_period) >= asOf;
}

/** Only levels and shares that run are carried on; a growth rate is none. */
function projectionOf(ground: Ground): Projected | null {
	const { judged, indicator, points } = ground;
	const { kind, end_period: until } = judged.target;
	const pace = judged.pace;
	if ((kind !== 'level' && kind !== 'share') || !pace || pace.soFar === null) return null;
	if (!isAhead(ground)) return null;
	const way = pace.unit === 'percent-a-year' ? 'compound' : 'change';
	return project(points, indicator, { way, pace: pace.soFar, until });
}
