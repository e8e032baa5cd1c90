import { describe, expect, test } from 'vitest';
import type { Point } from './observation';
import { groupsIn, groupsOf, isPeriodGroup, seriesOf } from './period-group';

function point(period: string, value: number, published = '2020'): Point {
	return {
		period,
		value,
		published,
		status: 'A',
		source: 's',
		note: null,
		file: null,
		line: null,
		vintages: 1,
		computed: null
	};
}

describe('groups of a period', () => {
	test.each([
		['2019', ['year']],
		['2019-01-01/P12M', ['year']],
		['2019-Q1', ['quarter', 'ytd-3']],
		['2019-Q3', ['quarter']],
		['2019-S1', ['ytd-6']],
		['2019-S2', []],
		['2019-01-01/P9M', ['ytd-9']],
		['2019-01', ['ytd-1']],
		['2019-05', []]
	])('%s is in %j', (period, groups) => {
		expect(groupsOf(period)).toEqual(groups);
		expect(groups.every((group) => isPeriodGroup(group))).toBe(true);
	});
});

test('a line holds only its group, in order of time', () => {
	const points = [point('2020', 2), point('2019-S1', 9), point('2019', 1)];
	const line = seriesOf({ indicator: 'i', region: 'r', points }, 'year');
	expect(line.points.map((p) => p.period)).toEqual(['2019', '2020']);
});

test('of two periods that mean the same months the later published stands', () => {
	const points = [point('2019-S1', 1, '2019-07'), point('2019-01-01/P6M', 2, '2019-12')];
	const series = { indicator: 'i', region: 'r', points };
	expect(seriesOf(series, 'ytd-6').points.map((p) => p.value)).toEqual([2]);
	expect(seriesOf({ ...series, points: points.reverse() }, 'ytd-6').points).toHaveLength(1);
});

test('groups come years first, then quarters, then the longest part of a year', () => {
	const points = ['2019-01-01/P9M', '2019-S1', '2019-Q1', '2019'].map((p) => point(p, 1));
	expect(groupsIn([{ indicator: 'i', region: 'r', points }])).toEqual([
		'year',
		'quarter',
		'ytd-9',
		'ytd-6',
		'ytd-3'
	]);
});
