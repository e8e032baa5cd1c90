import { describe, expect, test } from 'vitest';
import { project } from './projection';
import { indicatorOf, pointsOf } from './targets/cases';

const open = indicatorOf();

describe('projection at the present pace', () => {
	test('a rate compounds from the latest figure, year by year, to the end', () => {
		const line = project(pointsOf({ 2022: 90, 2023: 100 }), open, {
			way: 'compound',
			pace: 10,
			until: '2025'
		});
		expect(line?.points.map(({ period }) => period)).toEqual(['2024', '2025']);
		expect(line?.points[0]?.value).toBeCloseTo(110, 10);
		expect(line?.points[1]?.value).toBeCloseTo(121, 10);
	});

	test('the range lies between the worst and the best pace kept up, around the line', () => {
		const points = pointsOf({ 2015: 0, 2016: 1, 2017: 2, 2018: 3, 2019: 6, 2020: 8 });
		const line = project(points, open, { way: 'change', pace: 1.5, until: '2022' });
		expect(line).toMatchObject({
			span: 3,
			points: [
				{ period: '2021', value: 9.5, low: 9, high: 10 },
				{ period: '2022', value: 11, low: 10, high: 12 }
			]
		});
	});

	test('a pace outside of what was kept up widens the range', () => {
		const points = pointsOf({ 2015: 0, 2016: 1, 2017: 2, 2018: 3, 2019: 4 });
		const line = project(points, open, { way: 'change', pace: 3, until: '2020' });
		expect(line?.points[0]).toMatchObject({ value: 7, low: 5, high: 7 });
	});

	test('too few figures give a line without a range', () => {
		const line = project(pointsOf({ 2022: 90, 2023: 100 }), open, {
			way: 'change',
			pace: 10,
			until: '2024'
		});
		expect(line?.span).toBeNull();
		expect(line?.points).toEqual([{ period: '2024', value: 110, low: null, high: null }]);
	});

	test('nothing goes beyond what is possible', () => {
		const share = indicatorOf({ natural_min: 0, natural_max: 100 });
		const line = project(pointsOf({ 2023: 4 }), share, { way: 'change', pace: -3, until: '2025' });
		expect(line?.points.map(({ value }) => value)).toEqual([1, 0]);
	});

	test('no line to a year that is not ahead, without a figure, or at a rate from nothing', () => {
		const ask = { way: 'compound' as const, pace: 5, until: '2023' };
		expect(project(pointsOf({ 2023: 5 }), open, ask)).toBeNull();
		expect(project([], open, ask)).toBeNull();
		expect(project(pointsOf({ 2022: 0 }), open, ask)).toBeNull();
	});
});
