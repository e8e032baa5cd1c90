import { describe, expect, test } from 'vitest';
import type { Indicator } from '../indicator';
import { circumstancesOf, indicatorOf, rates, targetOf } from './cases';
import { judge } from './judge';
import { requiredPace } from './required-pace';
import type { Target } from './target';

function paceOf(
	target: Partial<Target>,
	values: Record<string, number>,
	indicator: Indicator = indicatorOf()
) {
	const circumstances = circumstancesOf(values, { indicator });
	return requiredPace(judge(targetOf(target), circumstances), indicator, circumstances.points);
}

describe('the pace that a target asks for', () => {
	test('a level: the compound rate from the latest figure to the end', () => {
		const pace = paceOf({ base_period: '2020', base_value: 100 }, { 2020: 100, 2024: 124 });
		expect(pace).toMatchObject({ way: 'compound', years: 6, operator: '>=' });
		expect(pace?.value).toBeCloseTo(8.293, 3);
	});

	test('a share: points a year', () => {
		const share = indicatorOf({ kind: 'share', unit: 'percent', scale: 0 });
		expect(
			paceOf(
				{ kind: 'share', operator: '<=', value: 4, base_period: '2020', base_value: 10 },
				{ 2020: 10, 2024: 9 },
				share
			)
		).toEqual({ way: 'change', years: 6, value: (4 - 9) / 6, operator: '<=' });
	});

	test('a level without a base still asks for the way from the latest figure', () => {
		const pace = paceOf({ start_period: null }, { 2024: 100 });
		expect(pace).toMatchObject({ way: 'compound', years: 6 });
		expect(pace?.value).toBeCloseTo((2 ** (1 / 6) - 1) * 100, 10);
	});

	test('average growth: what is left for the remaining years', () => {
		const values = { 2021: 8, 2022: 7, 2023: 2.6 };
		const pace = paceOf({ kind: 'growth_avg', value: 8, end_period: '2025' }, values, rates);
		expect(pace).toMatchObject({ way: 'average-rate', years: 2 });
		expect(1.08 * 1.07 * 1.026 * (1 + (pace?.value ?? 0) / 100) ** 2).toBeCloseTo(1.08 ** 5, 12);
	});

	test('average growth that has not begun: its own rate over all years', () => {
		const target = { kind: 'growth_avg' as const, value: 10, start_period: '2026' };
		expect(paceOf(target, { 2024: 8 }, rates)).toEqual({
			way: 'average-rate',
			years: 5,
			value: 10,
			operator: '>='
		});
	});

	test('a rate of one year: the number itself', () => {
		const target = { kind: 'annual' as const, value: 8, end_period: '2025', start_period: null };
		expect(paceOf(target, { 2024: 7 }, rates)).toMatchObject({ way: 'mean', years: 1, value: 8 });
	});

	test('an amount of one year: the growth on the last year before it', () => {
		const target = { kind: 'annual' as const, value: 121, end_period: '2025', start_period: null };
		const pace = paceOf(target, { 2023: 100, 2025: 130 });
		expect(pace).toMatchObject({ way: 'compound', years: 2 });
		expect(pace?.value).toBeCloseTo(10, 10);
	});

	test('a sum: the mean of the remaining years', () => {
		const target = { kind: 'cumulative' as const, value: 100, end_period: '2025' };
		expect(paceOf(target, { 2021: 10, 2022: 20, 2023: 10, 2024: 20 })).toMatchObject({
			way: 'mean',
			years: 1,
			value: 40
		});
	});

	test('a goal that is reached asks for nothing more', () => {
		expect(paceOf({}, { 2020: 100, 2024: 250 })).toBeNull();
	});

	test.each(['range', 'floor', 'relative'] as const)('%s asks for no pace', (kind) => {
		expect(paceOf({ kind, value_high: 300 }, { 2024: 100 })).toBeNull();
	});
});
