import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageGrowth, chain, compoundGrowth, toIndex, yearOverYear } from './growth';
import type { ObservationStatus, Point } from './observation';

const point = (period: string, value: number | null, status: ObservationStatus = 'A'): Point => ({
	period,
	value,
	status,
	source: 'test',
	published: null,
	note: null,
	file: 'observations/test.csv',
	line: 7,
	vintages: 1,
	computed: null
});

const changes = (points: Point[]) =>
	yearOverYear(points).map(({ period, value }) => [period, value]);

describe('change on a year before', () => {
	test('compares the same part of the year only', () => {
		const points = [point('2019-Q1', 80), point('2019-Q2', 200), point('2020-Q1', 100)];
		expect(changes(points)).toEqual([['2020-Q1', 25]]);
	});

	test.each([
		['a missing value', point('2019', null, 'M'), point('2020', 5)],
		['a missing value later', point('2019', 5), point('2020', null, 'M')],
		['zero', point('2019', 0), point('2020', 5)],
		['a negative value', point('2019', -2), point('2020', 5)],
		['a break', point('2019', 2), point('2020', 5, 'B')]
	])('is null over %s', (_, before, after) => {
		expect(changes([before, after])).toEqual([['2020', null]]);
	});

	test('is null over a break in a quarter between', () => {
		const points = [point('2019-Q3', 2), point('2020-Q1', 3, 'B'), point('2020-Q3', 4)];
		expect(changes(points)).toEqual([['2020-Q3', null]]);
	});

	test('skips no year', () => {
		expect(changes([point('2018', 1), point('2020', 2)])).toEqual([]);
	});

	test('keeps where the figure stands and how firm it is', () => {
		const [change] = yearOverYear([point('2019', 4), point('2020', 5, 'P')]);
		expect(change).toEqual({ ...point('2020', 25, 'P') });
	});
});

describe('index', () => {
	test('the base becomes 100, missing stays missing', () => {
		const points = [point('2019', 5), point('2020', 4), point('2021', null, 'M')];
		expect(toIndex(points, '2020').map(({ value }) => value)).toEqual([125, 100, null]);
	});

	test.each([['2018'], ['2019'], ['2020']])(
		'a base without a positive value gives none (%s)',
		(base) => {
			expect(toIndex([point('2019', 0), point('2020', null, 'M')], base)).toEqual([]);
		}
	);

	test('does not reach across a break', () => {
		const points = [point('2019', 5), point('2020', 8, 'B'), point('2021', 10)];
		expect(toIndex(points, '2019').map(({ value }) => value)).toEqual([100, null, null]);
		expect(toIndex(points, '2020').map(({ value }) => value)).toEqual([null, 100, 125]);
	});
});

describe('compound and chained growth', () => {
	test('100 to 124 in four years is 5.5250 % a year', () => {
		expect(compoundGrowth(100, 124, 4)).toBeCloseTo(5.525, 4);
	});

	test.each([
		[0, 1, 5],
		[1, 0, 5],
		[-1, 1, 5],
		[1, 2, 0]
	])('from %d to %d over %d years there is none', (first, last, years) => {
		expect(compoundGrowth(first, last, years)).toBeNull();
	});

	test('chaining multiplies', () => {
		expect(chain([10, -10])).toBeCloseTo(0.99, 12);
		expect(chain([])).toBe(1);
		expect(chain([5, -100])).toBeNull();
		expect(averageGrowth([])).toBeNull();
	});

	test('the average rate, taken every year, gives the same product', () => {
		const rate = fc.double({ min: -90, max: 200, noNaN: true });
		fc.assert(
			fc.property(fc.array(rate, { minLength: 1, maxLength: 12 }), (rates) => {
				const average = averageGrowth(rates) ?? NaN;
				const again = chain(rates.map(() => average)) ?? NaN;
				const product = chain(rates) ?? NaN;
				expect(Math.abs(again - product)).toBeLessThanOrEqual(1e-9 * product);
			})
		);
	});
});
