import type { Indicator } from '../../../domain/indicator';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt, type Located } from '../located';

/** The bounds that figures of an indicator lie within by nature. */
export function boundsOf(indicator: Indicator | undefined): { low: number; high: number } {
	return {
		low: indicator?.natural_min ?? -Infinity,
		high: indicator?.natural_max ?? Infinity
	};
}

/** What the finding says of an indicator's bounds. */
export function boundsParams(indicator: Indicator | undefined, id: string): Finding['params'] {
	const { natural_min: minimum, natural_max: maximum } = indicator ?? {};
	return { minimum: minimum ?? '', maximum: maximum ?? '', indicator: id };
}

/** Natural bounds are in order, and figures and targets lie within those of their indicator. */
export function checkBounds({
	indicators,
	observations,
	targets,
	indicatorOf
}: Content): Finding[] {
	const check = (at: Located<{ indicator: string }>, column: string, value: number | null) => {
		const indicator = indicatorOf(at.row.indicator);
		const { low, high } = boundsOf(indicator);
		if (value === null || (value >= low && value <= high)) return [];
		const params = boundsParams(indicator, at.row.indicator);
		return [errorAt(at, 'contract-natural-bounds', column, params)];
	};
	return [
		...indicators
			.filter(({ row }) => (row.natural_min ?? -Infinity) >= (row.natural_max ?? Infinity))
			.map((at) => errorAt(at, 'contract-bounds-order', 'natural_max')),
		...observations.flatMap((at) => check(at, 'value', at.row.value)),
		// The value of a relative target is a ratio, not a figure of the indicator; a sum over years has bounds of its own.
		...targets
			.filter(({ row }) => row.kind !== 'relative' && row.kind !== 'cumulative')
			.flatMap((at) => [
				...check(at, 'value', at.row.value),
				...check(at, 'value_high', at.row.value_high),
				...check(at, 'base_value', at.row.base_value)
			])
	];
}
