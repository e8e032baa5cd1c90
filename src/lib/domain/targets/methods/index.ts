import type { Indicator } from '../../indicator';
import type { Known } from '../figures';
import type { Base } from '../path';
import type { State } from '../state';
import type { Target } from '../target';
import { federal } from './federal';
import { unitedNations } from './united-nations';

/** The labels of all methods on one scale, to see whether they agree. */
export type CommonLabel = 'on-track' | 'close' | 'off-track' | 'away';

/** What another method says: its number, or why it does not apply. */
export type MethodResult =
	| { applies: true; label: CommonLabel; measure: number; extrapolated: number }
	| { applies: false; reason: 'kind' | 'rate' | 'sign' | 'no-path' | 'ended' };

export interface OtherMethods {
	unitedNations: MethodResult;
	federal: MethodResult;
	/** Some method that applies puts the target elsewhere than this site does. */
	disagree: boolean;
}

export interface PathSituation {
	target: Target;
	indicator: Indicator;
	base: Base | null;
	/** Yearly figures from the base on, oldest first. */
	points: readonly Known[];
	ended: boolean;
}

const common: Partial<Record<State, CommonLabel>> = {
	achieved: 'on-track',
	'on-track': 'on-track',
	close: 'close',
	'achieved-not-held': 'close',
	far: 'off-track',
	missed: 'off-track',
	away: 'away'
};

/** The two other published methods beside this site's state. */
export function otherMethods(state: State, situation: PathSituation): OtherMethods {
	const results = { unitedNations: unitedNations(situation), federal: federal(situation) };
	const own = common[state];
	const disagree =
		own !== undefined &&
		Object.values(results).some((result) => result.applies && result.label !== own);
	return { ...results, disagree };
}

/** What both methods need before they can begin; the reason if it is not there. */
export function pathOf({
	target,
	base,
	points,
	ended
}: PathSituation): { ok: true; base: Base; latest: Known } | { ok: false; result: MethodResult } {
	const no = (reason: 'kind' | 'no-path' | 'ended') =>
		({ ok: false, result: { applies: false, reason } }) as const;
	if (target.kind !== 'level' && target.kind !== 'share') return no('kind');
	if (ended) return no('ended');
	const latest = points.at(-1);
	if (!base || !latest || latest.period <= base.period || target.value === base.value)
		return no('no-path');
	return { ok: true, base, latest };
}
