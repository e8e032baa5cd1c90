import { averageGrowth } from '../../growth';
import { because, hasEnded, isStale, unbroken, yearly, yearOf, yearsBetween } from '../figures';
import type { Circumstances, Finding } from '../judgement';
import type { Target } from '../target';
import { targetAt } from '../threshold';
import { Calculation } from '../trace';

/**
 * Growth of at least so many times another place's. Over the same years the two average rates are chained, and their
 * ratio q is held against the target; a comparator that did not grow cannot be a measure.
 */
export function relative(target: Target, circumstances: Circumstances): Finding {
	const start = target.start_period ?? target.end_period;
	const years = yearsBetween(start, target.end_period);
	const { run, missing } = unbroken(yearly(circumstances.points), years);
	const latest = run.at(-1);
	const ended = hasEnded(target, circumstances);
	if (missing.length > 0 || (ended && run.length > 0 && run.length < years.length)) {
		const periods = missing.length > 0 ? missing : years.slice(run.length);
		return because('too-few-points', 'missing-years', { periods, latest });
	}
	if (!latest) {
		const ahead = yearOf(start) >= Number(circumstances.asOf.slice(0, 4));
		return ahead ? because('not-yet-due', 'period-ahead') : because('no-data', 'no-figure');
	}
	if (!ended && isStale(latest, circumstances)) return because('stale', 'too-old', { latest });
	const theirs = unbroken(yearly(circumstances.comparator ?? []), years.slice(0, run.length)).run;
	if (theirs.length < run.length)
		return because('not-comparable', 'comparator-missing', { latest });

	const calculation = new Calculation();
	const own = run.map((point, i) => calculation.figure(`g${i + 1}`, 'rate', point));
	const other = theirs.map((point, i) => calculation.figure(`c${i + 1}`, 'comparator-rate', point));
	const R = calculation.input('R', 'target', target.value, 'ratio', targetAt(target));
	const k = calculation.input('k', 'years-done', run.length, 'count');
	const [mean, comparison] = [averageGrowth(own), averageGrowth(other)];
	if (mean === null || comparison === null || comparison <= 0) {
		return because('not-comparable', 'comparator-not-positive', { latest });
	}
	const formula = (letter: string) =>
		`((${own.map((_, i) => `(1 + ${letter}${i + 1} / 100)`).join(' · ')}) ^ (1 / k) − 1) · 100`;
	const m = calculation.step('m', formula('g'), mean, 'percent');
	const c = calculation.step('c', formula('c'), comparison, 'percent');
	const q = calculation.rounded('q', 'm / c', m / c, 'ratio');
	const common = { calculation, latest, reached: q, expected: R };
	const done = k === years.length;
	if (calculation.rule('q', q, '>=', R, done ? 'achieved' : 'on-track')) {
		return { ...common, state: done ? 'achieved' : 'on-track' };
	}
	if (done) return { ...common, state: 'missed', otherwise: 'missed' };
	const r = calculation.rounded('r', 'q / R', q / R, 'ratio');
	return { ...common, state: calculation.byPace('r', r, circumstances.cuts), otherwise: 'away' };
}
