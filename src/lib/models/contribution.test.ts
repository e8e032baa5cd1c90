import { describe, expect, test } from 'vitest';
import { indicatorOf, pointOf, pointsOf, rates, regionOf } from '../domain/targets/cases';
import { contributionsIn, gapOfRate, regionContributions, type RegionGround } from './contribution';

const line = (region: string, values: Record<string, number>) => ({
	indicator: 'output',
	region,
	points: pointsOf(values)
});

const ground = (part: Partial<RegionGround> = {}): RegionGround => ({
	region: 'whole',
	regions: [
		regionOf({ code: 'whole', level: 'region' }),
		regionOf({ code: 'a', parent: 'whole' }),
		regionOf({ code: 'b', parent: 'whole' })
	],
	changes: [],
	series: [line('a', { 2020: 100, 2021: 110 }), line('b', { 2020: 50, 2021: 45 })],
	weights: [],
	...part
});

describe('contributions to a region', () => {
	test('amounts: the change of each province, in the latest year that allows it', () => {
		expect(regionContributions(indicatorOf({ decimals: 0 }), ground())).toMatchObject({
			of: 'change',
			from: '2020',
			to: '2021',
			total: 5,
			parts: [
				{ region: 'a', value: 10 },
				{ region: 'b', value: -5 }
			]
		});
	});

	test.each([
		['a province without a figure', { series: [line('a', { 2020: 100, 2021: 110 })] }],
		['no year before', { series: [line('a', { 2021: 1 }), line('b', { 2021: 1 })] }],
		[
			'a break in one of them',
			{
				series: [
					line('a', { 2020: 100, 2021: 110 }),
					{ ...line('b', {}), points: [pointOf('2020', 1), pointOf('2021', 2, 'B')] }
				]
			}
		],
		[
			'another set of provinces the year before',
			{
				regions: [
					...ground().regions,
					regionOf({ code: 'old', parent: 'whole', valid_to: '2021-06-30' })
				]
			}
		]
	] as const)('%s: nothing is said', (_, part) => {
		expect(regionContributions(indicatorOf(), ground(part as Partial<RegionGround>))).toBeNull();
	});

	const growth = {
		...rates,
		aggregation: 'weighted' as const,
		weight_indicator: 'size'
	};
	const weighted = ground({
		series: [line('a', { 2021: 10 }), line('b', { 2021: 4 })],
		weights: [line('a', { 2020: 300 }), line('b', { 2020: 100 })]
	});

	test('growth: points of the rate, weighted by the size of the year before', () => {
		expect(contributionsIn(growth, weighted, '2021')).toMatchObject({
			of: 'growth',
			total: 8.5,
			parts: [
				{ region: 'a', value: 7.5 },
				{ region: 'b', value: 1 }
			]
		});
	});

	test('the gap to a rate: what each province is short of it, by its weight', () => {
		expect(gapOfRate(growth, weighted, '2021', 9)).toMatchObject({
			total: 0.5,
			parts: [
				{ region: 'a', value: -0.75 },
				{ region: 'b', value: 1.25 }
			]
		});
	});

	test('without every weight there is neither', () => {
		const part = ground({ ...weighted, weights: [line('a', { 2020: 300 })] });
		expect(contributionsIn(growth, part, '2021')).toBeNull();
		expect(gapOfRate(growth, part, '2021', 9)).toBeNull();
	});

	test('rates that are not weighted are not taken apart', () => {
		expect(regionContributions(rates, weighted)).toBeNull();
	});
});
