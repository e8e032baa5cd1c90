import { lastMonth, periodEnd, periodOf } from '../../period';
import { because, hasEnded, isKnown, yearOf, type Known } from '../figures';
import type { Circumstances, Finding } from '../judgement';
import type { Target } from '../target';
import { against, asked, decimalsFor, shown } from '../threshold';
import { Calculation } from '../trace';

/**
 * A threshold for one year. The year's figure decides; while the year runs, the longest figure from January stands in: a
 * rate or share is held against the threshold itself, a flow against the part of it that is due.
 */
export function annual(target: Target, circumstances: Circumstances): Finding {
	const known = circumstances.points.filter(isKnown);
	const figure = known.find(({ period }) => period === target.end_period);
	if (figure) return whole(target, figure, circumstances);
	const part = longestPart(known, target.end_period);
	if (!hasEnded(target, circumstances)) {
		return part ? running(target, part, circumstances) : because('not-yet-due', 'period-ahead');
	}
	return part
		? because('no-data', 'part-of-year-only', { latest: part })
		: because('no-data', 'no-figure');
}

function whole(target: Target, figure: Known, { indicator }: Circumstances): Finding {
	const calculation = new Calculation();
	const y = shown(calculation, 'y', 'value', figure, decimalsFor(target, indicator));
	const met = against(calculation, target, 'y', y, 'achieved');
	return {
		calculation,
		state: met ? 'achieved' : 'missed',
		otherwise: 'missed',
		latest: figure,
		reached: y
	};
}

/**
 * What is short of the due amount D is taken as a part of it: r = 1 − (D − y) / |D| for a rising goal, which is y / D
 * where D is positive. Where nothing is due there is no such part, and the wrong side counts as moving away.
 */
function running(target: Target, part: Known, { indicator, cuts: moved }: Circumstances): Finding {
	const calculation = new Calculation();
	const y = shown(calculation, 'y', 'value', part, decimalsFor(target, indicator));
	const finding = { calculation, latest: part, reached: y, partial: true };
	const { operator } = target;
	if (operator === 'between') {
		const inside = against(calculation, target, 'y', y, 'on-track');
		return { ...finding, state: inside ? 'on-track' : 'far', otherwise: 'far' };
	}
	const T = asked(calculation, target);
	const addsUp = indicator.kind === 'flow';
	if (addsUp && operator === '>=' && calculation.rule('y', y, operator, T, 'achieved')) {
		return { ...finding, state: 'achieved' };
	}
	const [symbol, due] = addsUp ? ['e', dueByNow(calculation, T, part)] : ['T', T];
	if (calculation.rule('y', y, operator, due, 'on-track')) {
		return { ...finding, state: 'on-track', expected: due };
	}
	if (due === 0) return { ...finding, state: 'away', otherwise: 'away', expected: due };
	const r =
		(operator === '>=') === due > 0
			? calculation.rounded('r', `y / ${symbol}`, y / due, 'ratio')
			: calculation.rounded('r', `2 − y / ${symbol}`, 2 - y / due, 'ratio');
	return { ...finding, state: calculation.byPace('r', r, moved), otherwise: 'away', expected: due };
}

function dueByNow(calculation: Calculation, T: number, { period }: Known): number {
	const part = lastMonth(periodOf(period)) / 12;
	const s = calculation.input('s', 'share-of-year', part, 'ratio', { period });
	return calculation.step('e', 'T · s', T * s, 'indicator');
}

function longestPart(known: readonly Known[], year: string): Known | null {
	const parts = known
		.filter(({ period }) => yearOf(period) === yearOf(year))
		.filter(({ period }) => ['half', 'quarter', 'ytd'].includes(periodOf(period).kind))
		.filter(({ period }) => fromJanuary(period));
	return (
		parts.sort((a, b) => periodEnd(a.period).localeCompare(periodEnd(b.period))).at(-1) ?? null
	);
}

function fromJanuary(code: string): boolean {
	const { kind, part } = periodOf(code);
	return kind === 'ytd' || part === 1;
}
