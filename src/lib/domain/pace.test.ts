import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realismOf, rollingPaces, type ObservedPace } from './pace';
import { pointOf, pointsOf } from './targets/cases';

const here = (values: Record<string, number>) => ({ region: 'here', points: pointsOf(values) });

describe('rolling paces', () => {
	test('the compound rate needs only its two ends', () => {
		const paces = rollingPaces(here({ 2018: 100, 2020: 121, 2021: 130 }), 2, 'compound');
		expect(paces).toHaveLength(1);
		expect(paces[0]).toMatchObject({ region: 'here', from: '2018', to: '2020' });
		expect(paces[0]?.value).toBeCloseTo(10, 10);
	});

	test('an average of rates needs every year, and is that of their product', () => {
		const paces = rollingPaces(here({ 2018: 8, 2019: 7, 2020: 2.6, 2022: 9 }), 3, 'average-rate');
		expect(paces.map(({ from, to }) => [from, to])).toEqual([['2018', '2020']]);
		expect(paces[0]?.value).toBeCloseTo(((1.08 * 1.07 * 1.026) ** (1 / 3) - 1) * 100, 10);
	});

	test('a change is counted a year, a mean over its years', () => {
		expect(rollingPaces(here({ 2018: 40, 2021: 46 }), 3, 'change')[0]?.value).toBeCloseTo(2, 12);
		expect(rollingPaces(here({ 2018: 40, 2019: 50 }), 2, 'mean')[0]?.value).toBe(45);
	});

	test('the mean of one year is the figure itself', () => {
		const paces = rollingPaces(here({ 2018: 8.1, 2020: 7.2 }), 1, 'mean');
		expect(paces.map(({ value }) => value)).toEqual([8.1, 7.2]);
	});

	test('no window goes over a break, in either direction of it', () => {
		const points = [
			pointOf('2018', 1),
			pointOf('2019', 2),
			pointOf('2020', 9, 'B'),
			pointOf('2021', 10)
		];
		const spans = rollingPaces({ region: 'here', points }, 1, 'change');
		expect(spans.map(({ from, to }) => `${from}-${to}`)).toEqual(['2018-2019', '2020-2021']);
	});

	test('forecasts, missing values and parts of years are no figures', () => {
		const points = [pointOf('2018', 1), pointOf('2019', null, 'M'), pointOf('2020', 3, 'F')];
		expect(rollingPaces({ region: 'here', points }, 1, 'change')).toEqual([]);
		expect(rollingPaces(here({ '2018-Q1': 1, '2019-Q1': 2 }), 1, 'change')).toEqual([]);
	});

	test('a value that is not positive has no compound rate', () => {
		expect(rollingPaces(here({ 2018: 0, 2019: 5, 2020: -1 }), 1, 'compound')).toEqual([]);
	});

	test.each([0, -1, 1.5])('%d years are no span', (years) => {
		expect(rollingPaces(here({ 2018: 1, 2019: 2 }), years, 'change')).toEqual([]);
	});

	test('a steady series has its own rate in every window', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -20, max: 60, noNaN: true }),
				fc.integer({ min: 1, max: 5 }),
				(rate, years) => {
					const points = pointsOf(
						Object.fromEntries(
							Array.from({ length: 8 }, (_, i) => [2010 + i, 100 * (1 + rate / 100) ** i])
						)
					);
					const paces = rollingPaces({ region: 'here', points }, years, 'compound');
					expect(paces).toHaveLength(8 - years);
					for (const { value } of paces) expect(value).toBeCloseTo(rate, 6);
				}
			)
		);
	});
});

const observed = (values: number[], region = 'here'): ObservedPace[] =>
	values.map((value, i) => ({ region, from: String(2000 + i), to: String(2003 + i), value }));

describe('realism', () => {
	test('counts the windows and the places that reached what is asked', () => {
		const paces = [...observed([3, 9, 12]), ...observed([1, 2, 4], 'there')];
		expect(realismOf(paces, 9, '>=')).toMatchObject({
			reached: [{ value: 9 }, { value: 12 }],
			places: 2,
			placesReached: 1,
			best: { value: 12, from: '2002' }
		});
	});

	test('for a goal that falls, lower reaches', () => {
		const realism = realismOf(observed([-3, -2, -1, 0, 1]), -2, '<=');
		expect(realism?.reached.map(({ value }) => value)).toEqual([-3, -2]);
		expect(realism?.best.value).toBe(-3);
	});

	test('too few paces say nothing, a range has no pace', () => {
		expect(realismOf(observed([1, 2, 3, 4]), 1, '>=')).toBeNull();
		expect(realismOf(observed([1, 2, 3, 4, 5]), 1, 'between')).toBeNull();
	});

	test('the same as counting one by one, whatever the order', () => {
		const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 40 });
		fc.assert(
			fc.property(values, fc.integer({ min: -60, max: 60 }), (list, required) => {
				let naive = 0;
				for (const value of list) if (!(value < required)) naive++;
				const realism = realismOf(observed(list), required, '>=');
				expect(realism?.reached.length).toBe(naive);
				expect(realism?.paces.map(({ value }) => value)).toEqual([...list].sort((a, b) => a - b));
				expect(realism?.best.value).toBe(Math.max(...list));
			})
		);
	});
});
