import { describe, expect, test } from 'vitest';
import type { Point, Series } from './observation';
import { indicatorOf } from './targets/cases';
import { measuresOf } from './measure';
import { readView, seriesInView, writeView } from './view';

const point = (period: string, value: number | null): Point => ({
	period,
	value,
	status: 'A',
	source: 's',
	published: null,
	note: null,
	file: null,
	line: null,
	vintages: 1,
	computed: null
});

const series: Series[] = [
	{
		indicator: 'i',
		region: 'a',
		points: [point('2020', 50), point('2021', 100), point('2021-S1', 40)]
	},
	{ indicator: 'i', region: 'b', points: [point('2021', 10), point('2022', 20)] }
];
const money = indicatorOf({ unit: 'usd', scale: 6 });
const population = {
	scale: 3,
	series: [{ indicator: 'population', region: 'a', points: [point('2021', 500)] }]
};
const read = (query: string) =>
	readView(new URLSearchParams(query), series, { kind: 'flow' }, population);
const shown = (query: string) => seriesInView(series, read(query), money, population);

describe('a view in the query string', () => {
	test.each([
		'',
		'?places=b',
		'?places=b,a&measure=growth',
		'?period=ytd-6&measure=index',
		'?at=2021',
		'?measure=index&scale=log',
		'?measure=per-head'
	])('%j is written as it was read', (query) => expect(writeView(read(query), series)).toBe(query));

	test.each([
		'?places=nowhere',
		'?period=quarter',
		'?period=x',
		'?measure=log',
		'?measure=absolute',
		'?places='
	])('%j says nothing that could be shown, so the first view stays', (query) =>
		expect(writeView(read(query), series)).toBe('')
	);
});

test('rates and shares have no other measure', () => {
	expect(measuresOf({ kind: 'rate' }, 'year', population)).toEqual(['absolute']);
	const query = new URLSearchParams('measure=growth');
	expect(readView(query, series, { kind: 'share' }, population).measure).toBe('absolute');
});

test('parts of a year are not told per head, nor is anything without a population', () => {
	expect(measuresOf({ kind: 'flow' }, 'year', population)).toContain('per-head');
	expect(measuresOf({ kind: 'flow' }, 'ytd-6', population)).not.toContain('per-head');
	expect(measuresOf({ kind: 'flow' }, 'year', null)).not.toContain('per-head');
});

test('per head, only places and years with a population are shown', () => {
	const { series: lines } = shown('?measure=per-head');
	expect(
		lines.map(({ region, points }) => [region, points.map((p) => [p.period, p.value])])
	).toEqual([['a', [['2021', 200]]]]);
});

test('growth is on the same part of the year before; a first year has none', () => {
	const { series: lines } = shown('?measure=growth');
	expect(lines.map(({ points }) => points.map(({ value }) => value))).toEqual([[100], [100]]);
});

test('the index starts where most places have a figure', () => {
	const { series: lines, base } = shown('?measure=index');
	expect(base).toBe('2021');
	expect(lines[0]?.points.map(({ value }) => value)).toEqual([50, 100]);
	expect(lines[1]?.points.map(({ value }) => value)).toEqual([100, 200]);
});
