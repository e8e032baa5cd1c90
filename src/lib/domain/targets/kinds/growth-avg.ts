import { averageGrowth, chain } from '../../growth';
import { because, hasEnded, isStale, unbroken, yearly, yearOf, yearsBetween } from '../figures';
import type { Circumstances, Finding } from '../judgement';
import type { Target } from '../target';
import { decimalsFor, targetAt } from '../threshold';
import { Calculation } from '../trace';

/**
 * Average growth of G % a year over N years. Achieved over k years is A = Π(1 + g/100), needed in the end
 * B = (1 + G/100)^N. On the logarithmic scale, on which growth adds up, progress is p = ln A / ln B, due is e = k / N and
 * the pace ratio r = p / e. Each remaining year needs (B / A)^(1 / (N − k)) − 1.
 */
export function growthAverage(target: Target, circumstances: Circumstances): Finding {
	if (target.operator !== '>=') return because('not-comparable', 'no-method');
	if (target.start_period === null) return because('not-comparable', 'no-base');
	if (target.value <= 0) return because('not-comparable', 'target-not-positive');
	const years = yearsBetween(target.start_period, target.end_period);
	const { run, missing } = unbroken(yearly(circumstances.points), years);
	const latest = run.at(-1);
	const ended = hasEnded(target, circumstances);
	if (missing.length > 0 || (ended && run.length > 0 && run.length < years.length)) {
		const periods = missing.length > 0 ? missing : years.slice(run.length);
		return because('too-few-points', 'missing-years', { periods, latest });
	}
	if (!latest) {
		const first = years[0] ?? target.end_period;
		return yearOf(first) >= Number(circumstances.asOf.slice(0, 4))
			? because('not-yet-due', 'period-ahead')
			: because('no-data', 'no-figure');
	}
	if (!ended && isStale(latest, circumstances)) return because('stale', 'too-old', { latest });

	const calculation = new Calculation();
	const rates = run.map((point, i) => calculation.figure(`g${i + 1}`, 'rate', point));
	const G = calculation.input('G', 'target', target.value, 'indicator', targetAt(target));
	const k = calculation.input('k', 'years-done', run.length, 'count');
	const N = calculation.input('N', 'years-all', years.length, 'count');
	const product = chain(rates);
	if (product === null) return because('not-comparable', 'no-method', { latest });
	const A = calculation.step(
		'A',
		rates.map((_, i) => `(1 + g${i + 1} / 100)`).join(' · '),
		product,
		'ratio'
	);
	const mean = averageGrowth(rates) ?? 0;
	const decimals = decimalsFor(target, circumstances.indicator);
	const m = calculation.rounded('m', '(A ^ (1 / k) − 1) · 100', mean, 'percent', decimals);
	if (k === N) {
		const met = calculation.rule('m', m, '>=', G, 'achieved');
		return {
			calculation,
			state: met ? 'achieved' : 'missed',
			otherwise: 'missed',
			latest,
			reached: m
		};
	}
	const B = calculation.step('B', '(1 + G / 100) ^ N', (1 + G / 100) ** N, 'ratio');
	const p = calculation.step('p', 'ln(A) / ln(B)', Math.log(A) / Math.log(B), 'ratio');
	const e = calculation.step('e', 'k / N', k / N, 'ratio');
	const r = calculation.rounded('r', 'p / e', p / e, 'ratio');
	const state = calculation.byPace('r', r, circumstances.cuts);
	const x = calculation.step(
		'x',
		'((B / A) ^ (1 / (N − k)) − 1) · 100',
		((B / A) ** (1 / (N - k)) - 1) * 100,
		'percent'
	);
	return {
		calculation,
		state,
		otherwise: 'away',
		latest,
		reached: m,
		expected: G,
		pace: { unit: 'percent-a-year', soFar: mean, required: x, years: N - k }
	};
}
