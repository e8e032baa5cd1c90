import { compoundGrowth } from '../../growth';
import { comparePeriods, periodTime } from '../../period';
import {
	because,
	breakAfter,
	hasEnded,
	isStale,
	yearly,
	yearOf,
	type Known,
	type Origin
} from '../figures';
import type { Circumstances, Finding, Pace } from '../judgement';
import { expectedAt, isGeometric } from '../path';
import type { Target } from '../target';
import { asked, decimalsFor, reaches, shown, targetAt } from '../threshold';
import { Calculation, round } from '../trace';
import { range } from './range';

/**
 * A level or share to reach by a period. A figure that reaches it needs no path; otherwise the figure for the end decides,
 * and before that the path from the base.
 */
export function level(target: Target, circumstances: Circumstances): Finding {
	if (target.operator === 'between') return range(target, circumstances);
	const points = yearly(circumstances.points).filter(
		({ period }) => yearOf(period) <= yearOf(target.end_period)
	);
	const latest = points.at(-1);
	if (!latest) return because('no-data', 'no-figure');
	const base = baseOf(target, points);
	const known = { latest, base };
	const ended = hasEnded(target, circumstances);
	const final = latest.period === target.end_period;
	const decimals = decimalsFor(target, circumstances.indicator);
	if (!final && !reaches(target, round(latest.value, decimals))) {
		if (ended) return because('no-data', 'no-figure-for-end', known);
		if (!base) return because('too-few-points', 'no-base', known);
		if (comparePeriods(latest.period, base.period) <= 0)
			return because('too-few-points', 'one-point', known);
		if (target.path === 'given') return because('not-comparable', 'no-method', known);
	}
	if (base && breakAfter(points, base.period)) return because('not-comparable', 'break', known);
	if (!final && !ended && isStale(latest, circumstances)) return because('stale', 'too-old', known);

	const calculation = new Calculation();
	const y = shown(calculation, 'y', 'value', latest, decimals);
	const T = asked(calculation, target);
	const finding = { calculation, latest, reached: y, base };
	if (calculation.rule('y', y, target.operator, T, 'achieved')) {
		return { ...finding, state: 'achieved' };
	}
	const earlier = base && heldBefore(target, points.slice(0, -1), base, decimals);
	if (earlier) {
		const b = shown(calculation, 'b', 'earlier-value', earlier, decimals);
		calculation.rule('b', b, target.operator, T, 'achieved-not-held');
		return { ...finding, state: 'achieved-not-held' };
	}
	if (final || !base) return { ...finding, state: 'missed', otherwise: 'missed' };
	return {
		...finding,
		...onPath(calculation, target, circumstances, { latest, base, y, decimals })
	};
}

/**
 * The pace along the path: progress p = (y − y0) / (T − y0), expected e = (P(t) − y0) / (T − y0), pace ratio r = p / e;
 * right for rising and falling goals, zeros and changes of sign alike. Where base and target are the same as far as
 * figures are shown, the target is to keep the level, and a figure that does not has moved away.
 */
function onPath(
	calculation: Calculation,
	target: Target,
	{ indicator, cuts: moved }: Circumstances,
	{ latest, base, y, decimals }: { latest: Known; base: Origin; y: number; decimals: number }
): Pick<Finding, 'state' | 'otherwise' | 'expected' | 'pace'> {
	const T = target.value;
	const y0 = shown(calculation, 'y0', 'base', base, decimals);
	const digit = 10 ** -decimals;
	if (Math.abs(T - y0) < digit) {
		const u = calculation.step('u', 'max(T − y0, y0 − T)', Math.abs(T - y0), 'indicator');
		calculation.rule('u', u, '<', digit, 'away');
		return { state: 'away', expected: T };
	}
	const time = (symbol: string, name: 'time' | 'base-time' | 'target-time', period: string) =>
		calculation.input(symbol, name, periodTime(period), 'time', { period });
	const t = time('t', 'time', latest.period);
	const t0 = time('t0', 'base-time', base.period);
	const tT = time('tT', 'target-time', target.end_period);
	const start = { period: base.period, value: y0 };
	const geometric = isGeometric(target, indicator, start);
	const P = calculation.step(
		'P',
		geometric ? 'y0 · (T / y0) ^ ((t − t0) / (tT − t0))' : 'y0 + (T − y0) · (t − t0) / (tT − t0)',
		expectedAt(target, indicator, start, latest.period),
		'indicator'
	);
	const p = calculation.step('p', '(y − y0) / (T − y0)', (y - y0) / (T - y0), 'ratio');
	const e = calculation.step('e', '(P − y0) / (T − y0)', (P - y0) / (T - y0), 'ratio');
	const r = calculation.rounded('r', 'p / e', p / e, 'ratio');
	const years = tT - t;
	const required = geometric ? compoundGrowth(y, T, years) : (T - y) / years;
	const soFar = geometric ? compoundGrowth(y0, y, t - t0) : (y - y0) / (t - t0);
	const unit: Pace['unit'] = geometric ? 'percent-a-year' : 'a-year';
	return {
		state: calculation.byPace('r', r, moved),
		otherwise: 'away',
		expected: P,
		pace: required === null ? null : { unit, soFar, required, years }
	};
}

/** The last figure since the base, the base itself too, that reached the target. */
function heldBefore(
	target: Target,
	points: readonly Known[],
	base: Origin,
	decimals: number
): Origin | undefined {
	return [base, ...points.filter(({ period }) => comparePeriods(period, base.period) > 0)].findLast(
		({ value }) => reaches(target, round(value, decimals))
	);
}

/**
 * Where the path begins: the target's own base, else the figure of its base period or of the year before its first year,
 * else the first figure after that. Null if nothing tells when it began.
 */
function baseOf(target: Target, points: readonly Known[]): Origin | null {
	const { base_period, base_value, start_period } = target;
	if (base_period !== null && base_value !== null) {
		return { ...targetAt(target), period: base_period, value: base_value, computed: null };
	}
	if (base_period === null && start_period === null) return null;
	const year = base_period === null ? yearOf(start_period ?? '') - 1 : yearOf(base_period);
	return points.find(({ period }) => yearOf(period) >= year) ?? null;
}
