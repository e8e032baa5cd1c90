import { because, hasEnded, isStale, yearly, yearOf } from '../figures';
import type { Circumstances, Finding } from '../judgement';
import type { Target } from '../target';
import { against, decimalsFor, shown } from '../threshold';
import { Calculation } from '../trace';

/** A value between two ends; outside, what counts is the distance to the nearer end. */
export function range(target: Target, circumstances: Circumstances): Finding {
	const latest = yearly(circumstances.points)
		.filter(({ period }) => yearOf(period) <= yearOf(target.end_period))
		.at(-1);
	if (!latest) return because('no-data', 'no-figure');
	const ended = hasEnded(target, circumstances);
	const final = latest.period === target.end_period;
	if (ended && !final) return because('no-data', 'no-figure-for-end', { latest });
	if (!ended && isStale(latest, circumstances)) return because('stale', 'too-old', { latest });
	const calculation = new Calculation();
	const decimals = decimalsFor(target, circumstances.indicator);
	const y = shown(calculation, 'y', 'value', latest, decimals);
	const [inside, outside] = final
		? (['achieved', 'missed'] as const)
		: (['on-track', 'far'] as const);
	const between = { ...target, operator: 'between' } as const;
	const state = against(calculation, between, 'y', y, inside) ? inside : outside;
	return { calculation, state, otherwise: outside, latest, reached: y };
}
