import { describe, expect, test } from 'vitest';
import type { ObservationStatus } from './observation';
import { perHead, perHeadUnit, populationFor } from './per-head';
import { indicatorOf, pointOf, pointsOf } from './targets/cases';

const line = (values: Record<string, number>, region = 'a') => ({
	indicator: 'output',
	region,
	points: pointsOf(values)
});
const population = { scale: 3, series: [{ ...line({ 2020: 2000, 2021: 2500 }) }] };
const amount = indicatorOf({ kind: 'flow', aggregation: 'sum', unit: 'usd', scale: 6 });
const values = (told: ReturnType<typeof perHead>) =>
	told.points.map(({ period, value }) => [period, value]);

describe('per head', () => {
	test.each([
		['usd', 6, 100, 50],
		['vnd', 9, 100, 0.05],
		['tonne', 3, 100, 50],
		['hectare', 3, 100, 50],
		['head', 3, 100, 50],
		['farm', 0, 100, 5],
		['project', 0, 100, 5]
	])('%s: so many for so many people', (unit, scale, value, told) => {
		const indicator = indicatorOf({ kind: 'stock', aggregation: 'sum', unit, scale });
		const [point] = perHead(indicator, line({ 2020: value }), population).points;
		expect(point?.value).toBeCloseTo(told, 12);
	});

	test.each([
		['a rate', { kind: 'rate', unit: 'percent' }],
		['a share that adds up', { kind: 'share', aggregation: 'sum', unit: 'percent' }],
		['an average', { kind: 'flow', aggregation: 'none', unit: 'vnd' }],
		['people', { kind: 'stock', aggregation: 'sum', unit: 'person' }],
		['a unit nobody knows', { kind: 'flow', aggregation: 'sum', unit: 'crate' }]
	] as const)('%s is not told per head', (_, part) => {
		const indicator = indicatorOf(part);
		expect(perHeadUnit(indicator)).toBeNull();
		expect(perHead(indicator, line({ 2020: 1 }), population).points).toEqual([]);
	});

	test('a year or a place without a population is left out, not guessed', () => {
		const years = line({ 2019: 1, 2020: 1, 2022: 1 });
		expect(values(perHead(amount, years, population))).toEqual([['2020', 0.5]]);
		expect(values(perHead(amount, line({ 2020: 1 }, 'b'), population))).toEqual([]);
	});

	test('twelve months from January are that year', () => {
		const year = line({ '2020-01-01/P12M': 4 });
		expect(values(perHead(amount, year, population))).toEqual([['2020-01-01/P12M', 2]]);
	});

	test('both documents are named', () => {
		const [point] = perHead(amount, line({ 2020: 1 }), population).points;
		const people = population.series[0]?.points[0];
		expect(point?.divisor).toEqual({ source: people?.source });
	});

	test.each([
		['A', 'P', 'P'],
		['E', 'P', 'E'],
		['B', 'E', 'B'],
		['A', 'B', 'B'],
		['A', 'A', 'A']
	] as [ObservationStatus, ObservationStatus, ObservationStatus][])(
		'%s divided by %s is %s',
		(own, of, told) => {
			const people = { scale: 0, series: [{ ...line({}), points: [pointOf('2020', 5, of)] }] };
			const figures = { ...line({}), points: [pointOf('2020', 5, own)] };
			expect(perHead(amount, figures, people).points[0]?.status).toBe(told);
		}
	);

	test('only the population that is divided by is kept', () => {
		expect(populationFor([line({ 2021: 1, 2023: 1 })], population)?.series).toEqual([
			line({ 2021: 2500 })
		]);
		expect(populationFor([line({ 2021: 1 }, 'b')], population)).toBeNull();
	});
});
