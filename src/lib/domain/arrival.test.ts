import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrival, ownPaces } from './arrival';
import { pointOf, pointsOf } from './targets/cases';

const growing = (rates: number[], start = 100) =>
	pointsOf(
		Object.fromEntries(
			[start, ...rates].map((_, i, all) => [
				2010 + i,
				all.slice(1, i + 1).reduce((value, rate) => value * (1 + rate / 100), start)
			])
		)
	);

describe('own paces', () => {
	test('five years where the series is long, three where it is short, none below', () => {
		expect(ownPaces(growing([1, 2, 3, 4, 5, 6]), 'compound')?.span).toBe(5);
		expect(ownPaces(growing([1, 2, 3, 4]), 'compound')?.span).toBe(3);
		expect(ownPaces(growing([1, 2, 3]), 'compound')).toBeNull();
		expect(ownPaces([], 'compound')).toBeNull();
	});

	test('only figures since the last break count', () => {
		const points = growing([50, 50, 50, 50, 50, 50, 50, 50, 50]).map((point) =>
			point.period === '2015' ? { ...point, status: 'B' as const } : point
		);
		const own = ownPaces(points, 'compound');
		expect(own?.span).toBe(3);
		expect(own?.all.every(({ from }) => from >= '2015')).toBe(true);
	});
});

describe('when would we get there', () => {
	test('between the year of the best pace and that of the worst', () => {
		const points = pointsOf({ 2015: 0, 2016: 1, 2017: 2, 2018: 3, 2019: 6, 2020: 8 });
		const found = arrival({ way: 'change', since: 2020, distance: 8 }, points);
		expect(found).toMatchObject({ kind: 'between', span: 3, earliest: 2024, latest: 2028 });
		expect(found?.best.value).toBe(2);
		expect(found?.worst.value).toBe(1);
	});

	test('a year that is reached exactly is not put off by rounding', () => {
		const points = pointsOf({ 2015: 0, 2016: 0.1, 2017: 0.2, 2018: 0.3, 2019: 0.4 });
		expect(arrival({ way: 'change', since: 2019, distance: 0.3 }, points)).toMatchObject({
			earliest: 2022
		});
	});

	test('from a year on where the worst pace leads elsewhere', () => {
		const points = pointsOf({ 2015: 10, 2016: 9, 2017: 8, 2018: 7, 2019: 12, 2020: 17 });
		expect(arrival({ way: 'change', since: 2020, distance: 30 }, points)).toMatchObject({
			kind: 'from',
			earliest: 2030
		});
	});

	test('at none of the paces, or only beyond fifty years', () => {
		const falling = pointsOf({ 2015: 5, 2016: 4, 2017: 3, 2018: 2, 2019: 1 });
		expect(arrival({ way: 'change', since: 2019, distance: 1 }, falling)?.kind).toBe('never');
		expect(arrival({ way: 'change', since: 2019, distance: -60 }, falling)?.kind).toBe('never');
		expect(arrival({ way: 'change', since: 2019, distance: -50 }, falling)?.kind).toBe('between');
	});

	test('too few figures, or nothing left to do, give no answer', () => {
		expect(arrival({ way: 'change', since: 2019, distance: 1 }, [pointOf('2019', 1)])).toBeNull();
		expect(arrival({ way: 'change', since: 2020, distance: 0 }, growing([1, 2, 3, 4]))).toBeNull();
	});

	test('at a steady rate the year is the one in which the value passes the goal', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 30, noNaN: true }),
				fc.double({ min: 101, max: 300, noNaN: true }),
				(rate, goal) => {
					const points = growing(Array<number>(7).fill(rate));
					const last = points.at(-1)?.value ?? 0;
					const found = arrival(
						{ way: 'compound', since: 2017, distance: Math.log(goal / 100) },
						points
					);
					if (found?.kind !== 'between') {
						expect(found?.kind).toBe('never');
						return;
					}
					const years = found.earliest - 2017;
					const asked = last * (goal / 100);
					expect(last * (1 + rate / 100) ** years).toBeGreaterThanOrEqual(asked * (1 - 1e-6));
					expect(last * (1 + rate / 100) ** (years - 1)).toBeLessThan(asked * (1 + 1e-6));
				}
			)
		);
	});
});
