import { periodEnd } from '../period';
import type { Target } from './target';

/** Whether a target still runs on a day, ended in the calendar year before it or later, or long ago. */
export type Horizon = 'running' | 'recent' | 'past';

/** `asOf` is an ISO date. */
export function horizonOf({ end_period }: Pick<Target, 'end_period'>, asOf: string): Horizon {
	if (periodEnd(end_period) >= asOf) return 'running';
	return Number(end_period.slice(0, 4)) >= Number(asOf.slice(0, 4)) - 1 ? 'recent' : 'past';
}

/** The targets that run or ended last year, without those that a later document replaced. `asOf` is an ISO date. */
export function currentOf<
	Judged extends { target: Pick<Target, 'end_period'>; replacedBy: string | null }
>(targets: readonly Judged[], asOf: string): Judged[] {
	return targets.filter(
		({ target, replacedBy }) => replacedBy === null && horizonOf(target, asOf) !== 'past'
	);
}
