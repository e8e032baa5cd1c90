import { existsOn } from '../members';
import type { Region } from '../region';
import type { Judgement } from './judgement';
import type { State } from './state';

/** From what moves away from its target to what cannot be judged. */
const order: State[] = [
	'away',
	'far',
	'missed',
	'close',
	'achieved-not-held',
	'on-track',
	'achieved',
	'too-few-points',
	'not-comparable',
	'stale',
	'no-data',
	'not-yet-due',
	'no-target'
];

type Ranked = Pick<Judgement, 'state' | 'gap'> & { target: { value: number } };

/** Sorts judgements: the worst state first, and within a state the one farthest from its target. */
export function bySeverity(a: Ranked, b: Ranked): number {
	return order.indexOf(a.state) - order.indexOf(b.state) || distance(b) - distance(a);
}

/** How far from the target, as a part of it, so that percent and dollars can be ordered together. */
function distance({ gap, target }: Ranked): number {
	return gap === null || target.value === 0 ? 0 : gap / Math.abs(target.value);
}

/**
 * What to look at first: the targets that are behind, the worst first, of places that still exist on the day `asOf`
 * (an ISO date): in a dissolved one nobody can act any more.
 */
export function needAttention<
	Row extends Ranked & Pick<Judgement, 'verdict'> & { target: { region: string } }
>(rows: readonly Row[], regions: readonly Region[], asOf: string): Row[] {
	const lasting = new Set(regions.filter((place) => existsOn(place, asOf)).map(({ code }) => code));
	return rows
		.filter(({ verdict, target }) => verdict === 'behind' && lasting.has(target.region))
		.sort(bySeverity);
}
