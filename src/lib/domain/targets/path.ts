import { isAmount, type Indicator } from '../indicator';
import { periodTime } from '../period';
import { yearsBetween } from './figures';
import type { Judgement } from './judgement';
import type { Target } from './target';

/** Where a path begins. */
export interface Base {
	period: string;
	value: number;
}

/** Whether the path grows by a steady rate: positive flows and stocks do, shares and rates go in a straight line. */
export function isGeometric(
	{ kind: goal, path, value }: Pick<Target, 'kind' | 'path' | 'value'>,
	indicator: Pick<Indicator, 'kind'>,
	base: Base
): boolean {
	if (goal === 'share' || path === 'linear' || base.value <= 0 || value <= 0) return false;
	return path === 'geometric' || isAmount(indicator);
}

/** What the path from the base to the target's value asks for in a period. */
export function expectedAt(
	target: Pick<Target, 'kind' | 'path' | 'value' | 'end_period'>,
	indicator: Pick<Indicator, 'kind'>,
	base: Base,
	period: string
): number {
	const elapsed =
		(periodTime(period) - periodTime(base.period)) /
		(periodTime(target.end_period) - periodTime(base.period));
	return isGeometric(target, indicator, base)
		? base.value * (target.value / base.value) ** elapsed
		: base.value + (target.value - base.value) * elapsed;
}

/** A point of what a target asks for; `high` is the upper end of a band. */
export interface PathPoint {
	period: string;
	value: number;
	high: number | null;
}

/**
 * What a target asks for year by year, for drawing: one point for a threshold of a year; the same rate in every year for
 * average growth; the path from the base for levels and shares. Empty for kinds that are not in the indicator's unit.
 */
export function targetPath(
	{ target, base }: Pick<Judgement, 'target' | 'base'>,
	indicator: Pick<Indicator, 'kind'>
): PathPoint[] {
	const end = { period: target.end_period, value: target.value, high: target.value_high };
	switch (target.kind) {
		case 'growth_avg':
		case 'floor':
		case 'range':
			return yearsBetween(target.start_period ?? target.end_period, target.end_period).map(
				(period) => ({ ...end, period })
			);
		case 'level':
		case 'share': {
			if (!base) return [end];
			const before = yearsBetween(base.period, target.end_period).slice(0, -1);
			const high = (period: string) =>
				target.value_high === null || period === base.period
					? null
					: expectedAt({ ...target, value: target.value_high }, indicator, base, period);
			return [
				...before.map((period) => ({
					period,
					value: expectedAt(target, indicator, base, period),
					high: high(period)
				})),
				end
			];
		}
		case 'annual':
			return [end];
		case 'cumulative':
		case 'relative':
			return [];
	}
}
