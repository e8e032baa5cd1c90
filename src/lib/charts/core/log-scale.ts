import { extent } from 'd3-array';
import type { Indicator } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import type { Series } from '../../domain/observation';
import { formatNumber } from '../../i18n/format';
import { linear } from './linear';
import type { Measure } from './measure';
import type { NumberAxis } from './number-axis';

/**
 * Whether figures may be shown on a logarithmic axis: amounts and indices, not rates and shares, all above zero. Equal
 * distances then mean equal ratios.
 */
export function logAllowed(
	indicator: Pick<Indicator, 'kind'>,
	series: readonly Pick<Series, 'points'>[],
	measure: Measure = { kind: 'value' }
): boolean {
	const amount =
		(measure.kind === 'value' || measure.kind === 'per-head') &&
		indicator.kind !== 'rate' &&
		indicator.kind !== 'share';
	const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
	return (
		(amount || measure.kind === 'index') && values.length > 0 && values.every((value) => value > 0)
	);
}

/** A logarithmic axis over `range` (pixels), from and to a 1, 2 or 5 of a power of ten. */
export function logAxis(
	values: readonly number[],
	range: [number, number],
	locale: Locale
): NumberAxis {
	const [low = 1, high = 10] = extent(values);
	const from = stepBelow(low);
	const to = Math.max(stepAbove(high), nextStep(from));
	const straight = linear([Math.log(from), Math.log(to)], range);
	const scale = (value: number) => straight(Math.log(value));
	const all: number[] = [];
	for (let value = from; value <= to * 1.0001; value = nextStep(value)) all.push(value);
	const tens = all.filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6));
	const shown = all.length > 7 && tens.length > 2 ? tens : all;
	return {
		at: scale,
		domain: [from, to],
		ticks: shown.map((value) => ({
			value,
			at: scale(value),
			label: formatNumber(value, locale, {
				decimals: Math.max(0, -Math.floor(Math.log10(value) + 1e-9))
			})
		}))
	};
}

/** The nearest 1, 2 or 5 of a power of ten at or below a value, at or above it, and after it. */
function stepBelow(value: number): number {
	return stepsAround(value).findLast((step) => step <= value * (1 + 1e-6)) ?? value;
}

function stepAbove(value: number): number {
	return stepsAround(value).find((step) => step >= value * (1 - 1e-6)) ?? value;
}

function nextStep(value: number): number {
	return stepsAround(value).find((step) => step > value * (1 + 1e-6)) ?? value * 10;
}

function stepsAround(value: number): number[] {
	const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
	return [1, 2, 5, 10].map((step) => step * power);
}
