import { isAmount, type Indicator } from './indicator';
import type { Population } from './per-head';
import type { PeriodGroup } from './period-group';

export const measures = ['absolute', 'growth', 'index', 'per-head'] as const;

export type MeasureName = (typeof measures)[number];

/**
 * The measures that mean something: rates and shares are only shown as they are, and only whole years are told per head,
 * where there is a population to divide by.
 */
export function measuresOf(
	indicator: Pick<Indicator, 'kind'>,
	period: PeriodGroup,
	population: Population | null
): MeasureName[] {
	if (!isAmount(indicator)) return ['absolute'];
	const told = population !== null && period === 'year';
	return measures.filter((measure) => measure !== 'per-head' || told);
}

/** The measure that a query string asks for, if it is one of those offered. */
export function readMeasure(query: URLSearchParams, offered: readonly MeasureName[]): MeasureName {
	return offered.find((name) => name === query.get('measure')) ?? 'absolute';
}
