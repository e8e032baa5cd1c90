import type { Indicator } from '../indicator';
import type { Origin } from './figures';
import type { State } from './state';
import type { Target } from './target';
import { round, type Calculation, type InputName } from './trace';

/** Where a target's number stands. */
export function targetAt({ end_period, line }: Target) {
	return { period: end_period, file: 'targets.csv', line };
}

/** Decimals as written: 7.02 has two, a whole number none. */
export function decimalsOf(value: number): number {
	return (String(value).split('.')[1] ?? '').length;
}

/** Decimals to which figures are compared with a target: as the indicator is shown, or as the target is written if finer. */
export function decimalsFor({ value }: Target, { decimals }: Indicator): number {
	return Math.max(decimals, decimalsOf(value));
}

/** Whether a value reaches what the target asks for. */
export function reaches({ operator, value, value_high }: Target, reached: number): boolean {
	switch (operator) {
		case '>=':
			return reached >= value;
		case '<=':
			return reached <= value;
		case 'between':
			return reached >= value && reached <= (value_high ?? value);
	}
}

/**
 * Enters a figure as it is shown, so that a reader who compares the printed numbers comes to the same result: a figure
 * with more decimals than that stands under the capital letter, and its rounding is a step.
 */
export function shown(
	calculation: Calculation,
	symbol: string,
	name: InputName,
	point: Origin,
	decimals: number
): number {
	const value = round(point.value, decimals);
	if (value === point.value) return calculation.figure(symbol, name, point);
	const raw = symbol.toUpperCase();
	calculation.figure(raw, name, point);
	return calculation.rounded(symbol, raw, point.value, 'indicator', decimals);
}

/** Enters the target's value, or the lower end of what it asks for. */
export function asked(calculation: Calculation, target: Target, symbol = 'T'): number {
	return calculation.input(symbol, 'target', target.value, 'indicator', targetAt(target));
}

/** Enters the target and compares a value with it; true if it is reached, which makes `state` the result. */
export function against(
	calculation: Calculation,
	target: Target,
	symbol: string,
	value: number,
	state: State
): boolean {
	if (target.operator !== 'between') {
		return calculation.rule(symbol, value, target.operator, asked(calculation, target), state);
	}
	const low = asked(calculation, target, 'a');
	const end = target.value_high ?? low;
	const high = calculation.input('b', 'target', end, 'indicator', targetAt(target));
	const formula = `max(a − ${symbol}, ${symbol} − b, 0)`;
	const outside = Math.max(low - value, value - high, 0);
	return calculation.rule(
		'd',
		calculation.step('d', formula, outside, 'indicator'),
		'<=',
		0,
		state
	);
}
