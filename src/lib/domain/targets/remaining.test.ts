import { describe, expect, test } from 'vitest';
import type { Indicator } from '../indicator';
import { circumstancesOf, indicatorOf, rates, targetOf } from './cases';
import { judge } from './judge';
import { remainingOf } from './remaining';
import type { Target } from './target';

function left(
	target: Partial<Target>,
	values: Record<string, number>,
	indicator: Indicator = indicatorOf()
) {
	const circumstances = circumstancesOf(values, { indicator });
	return remainingOf(judge(targetOf(target), circumstances), indicator, circumstances.points);
}

describe('what is still to be done', () => {
	test('a level that grows by a rate: the logarithm of the ratio', () => {
		expect(left({}, { 2020: 100, 2024: 124 })).toEqual({
			way: 'compound',
			since: 2024,
			distance: Math.log(200 / 124)
		});
	});

	test('a share: points', () => {
		const share = indicatorOf({ kind: 'share', unit: 'percent' });
		const target = { kind: 'share' as const, operator: '<=' as const, value: 4 };
		expect(left(target, { 2020: 10, 2024: 9 }, share)).toMatchObject({ distance: -5 });
	});

	test('average growth: at the asked rate what is left is exactly the remaining years of it', () => {
		const target = { kind: 'growth_avg' as const, value: 8, end_period: '2025' };
		const found = left(target, { 2021: 8, 2022: 8, 2023: 8, 2024: 8 }, rates);
		expect(found?.since).toBe(2024);
		expect(found?.distance).toBeCloseTo(Math.log(1.08), 12);
	});

	test('average growth that begins next year: all of it', () => {
		const target = { kind: 'growth_avg' as const, value: 10, start_period: '2025' };
		const found = left(target, { 2023: 8, 2024: 8 }, rates);
		expect(found?.distance).toBeCloseTo(6 * Math.log(1.1), 12);
	});

	test('average growth with a gap, or that begins later, cannot be told', () => {
		const target = { kind: 'growth_avg' as const, value: 8, end_period: '2025' };
		expect(left(target, { 2021: 8, 2023: 8 }, rates)).toBeNull();
		expect(left({ ...target, start_period: '2026', end_period: '2030' }, { 2024: 8 }, rates)).toBe(
			null
		);
	});

	test('a sum: what is missing', () => {
		const target = { kind: 'cumulative' as const, value: 100, end_period: '2025' };
		expect(left(target, { 2021: 10, 2022: 20, 2023: 10, 2024: 20 })).toEqual({
			way: 'mean',
			since: 2024,
			distance: 40
		});
	});

	test('nothing remains of a target that is met, over, or for one year', () => {
		expect(left({}, { 2020: 100, 2024: 250 })).toBeNull();
		expect(left({ end_period: '2023' }, { 2020: 100, 2023: 150 })).toBeNull();
		expect(left({ kind: 'annual', end_period: '2025' }, { 2024: 100 })).toBeNull();
	});
});
