import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	comparePeriods,
	parsePeriod,
	periodCode,
	periodEnd,
	periodStart,
	periodTime,
	shiftYears
} from './period';

const period = fc.oneof(
	fc.record({
		kind: fc.constant('year' as const),
		year: fc.integer({ min: 1900, max: 2100 }),
		part: fc.constant(1)
	}),
	fc.record({
		kind: fc.constant('half' as const),
		year: fc.integer({ min: 1900, max: 2100 }),
		part: fc.integer({ min: 1, max: 2 })
	}),
	fc.record({
		kind: fc.constant('quarter' as const),
		year: fc.integer({ min: 1900, max: 2100 }),
		part: fc.integer({ min: 1, max: 4 })
	}),
	fc.record({
		kind: fc.constant('month' as const),
		year: fc.integer({ min: 1900, max: 2100 }),
		part: fc.integer({ min: 1, max: 12 })
	}),
	fc.record({
		kind: fc.constant('ytd' as const),
		year: fc.integer({ min: 1900, max: 2100 }),
		part: fc.integer({ min: 1, max: 12 })
	})
);

test('reading a written period gives it back', () => {
	fc.assert(
		fc.property(period, (p) => {
			expect(parsePeriod(periodCode(p))).toEqual(p);
		})
	);
});

test.each([
	'',
	'19',
	'2019-13',
	'2019-00',
	'2019-S3',
	'2019-Q5',
	'2019-Q0',
	'2019-01-01/P13M',
	'2019-02-01/P3M',
	' 2019',
	'2019 '
])('%j is no period', (text) => expect(parsePeriod(text)).toBeNull());

describe('first and last day', () => {
	test.each([
		['2019', '2019-01-01', '2019-12-31'],
		['2019-S2', '2019-07-01', '2019-12-31'],
		['2020-Q1', '2020-01-01', '2020-03-31'],
		['2020-02', '2020-02-01', '2020-02-29'],
		['2019-01-01/P9M', '2019-01-01', '2019-09-30']
	])('%s runs from %s to %s', (code, start, end) => {
		expect([periodStart(code), periodEnd(code)]).toEqual([start, end]);
	});
});

test('order is by end, then the longer period first', () => {
	const codes = ['2019-Q4', '2019-12', '2020-Q1', '2019', '2018', '2019-S2'];
	expect(codes.sort(comparePeriods)).toEqual([
		'2018',
		'2019',
		'2019-S2',
		'2019-Q4',
		'2019-12',
		'2020-Q1'
	]);
});

test('time is the end of the period in years', () => {
	expect(periodTime('2019')).toBe(2020);
	expect(periodTime('2019-Q2')).toBe(2019.5);
});

test('shifting keeps the part of the year', () => {
	expect(shiftYears('2019-01-01/P9M', -1)).toBe('2018-01-01/P9M');
	expect(shiftYears('2019-Q3', 2)).toBe('2021-Q3');
});
