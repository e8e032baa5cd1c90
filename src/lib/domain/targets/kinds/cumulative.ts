import {
	because,
	breakAfter,
	hasEnded,
	isStale,
	unbroken,
	yearly,
	yearOf,
	yearsBetween
} from '../figures';
import type { Circumstances, Finding } from '../judgement';
import type { Target } from '../target';
import { asked, decimalsFor } from '../threshold';
import { Calculation, round } from '../trace';

/** A sum over several years, judged against the share of the years that has passed. */
export function cumulative(target: Target, circumstances: Circumstances): Finding {
	if (target.operator !== '>=') return because('not-comparable', 'no-method');
	if (target.start_period === null) return because('not-comparable', 'no-base');
	if (target.value <= 0) return because('not-comparable', 'target-not-positive');
	const years = yearsBetween(target.start_period, target.end_period);
	const { run, missing } = unbroken(yearly(circumstances.points), years);
	const latest = run.at(-1);
	const decimals = decimalsFor(target, circumstances.indicator);
	const sum = run.reduce((total, { value }) => total + value, 0);
	const ended = hasEnded(target, circumstances);
	if (!latest) {
		const ahead = yearOf(target.start_period) >= Number(circumstances.asOf.slice(0, 4));
		return ahead ? because('not-yet-due', 'period-ahead') : because('no-data', 'no-figure');
	}
	if (breakAfter(run, target.start_period)) return because('not-comparable', 'break', { latest });
	if (round(sum, decimals) < target.value) {
		if (missing.length > 0)
			return because('too-few-points', 'missing-years', { periods: missing, latest });
		if (ended && run.length < years.length) {
			return because('too-few-points', 'missing-years', {
				periods: years.slice(run.length),
				latest
			});
		}
		if (!ended && isStale(latest, circumstances)) return because('stale', 'too-old', { latest });
	}

	const calculation = new Calculation();
	run.forEach((point, i) => calculation.figure(`y${i + 1}`, 'part', point));
	const T = asked(calculation, target);
	const parts = run.map((_, i) => `y${i + 1}`).join(' + ');
	const S = calculation.rounded('S', parts, sum, 'indicator', decimals);
	const common = { calculation, latest, reached: S };
	if (calculation.rule('S', S, '>=', T, 'achieved')) return { ...common, state: 'achieved' };
	if (run.length === years.length) return { ...common, state: 'missed', otherwise: 'missed' };
	const k = calculation.input('k', 'years-done', run.length, 'count');
	const N = calculation.input('N', 'years-all', years.length, 'count');
	const e = calculation.step('e', 'T · k / N', (T * k) / N, 'indicator');
	const r = calculation.rounded('r', 'S / e', S / e, 'ratio');
	return {
		...common,
		state: calculation.byPace('r', r, circumstances.cuts),
		otherwise: 'away',
		expected: e,
		pace: { unit: 'a-year', soFar: S / k, required: (T - S) / (N - k), years: N - k }
	};
}
