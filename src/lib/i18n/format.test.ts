import { describe, expect, test } from 'vitest';
import {
	compareNames,
	formatDate,
	formatNumber,
	formatPeriod,
	formatUnit,
	formatValue
} from './format';

describe('numbers', () => {
	test.each([
		[1234.5, 1, '1.234,5', '1,234.5'],
		[-0.04, 1, '0,0', '0.0'],
		[-9.28, 2, '−9,28', '−9.28'],
		[0, 0, '0', '0']
	])('%d with %d decimals is %s in Vietnamese and %s in English', (value, decimals, vi, en) => {
		expect(formatNumber(value, 'vi', { decimals })).toBe(vi);
		expect(formatNumber(value, 'en', { decimals })).toBe(en);
	});

	test('a signed number shows its plus, zero has no sign', () => {
		expect(formatNumber(2.5, 'vi', { decimals: 1, signed: true })).toBe('+2,5');
		expect(formatNumber(0, 'vi', { signed: true })).toBe('0');
	});
});

describe('periods', () => {
	test.each([
		['2019', '2019', '2019'],
		['2019-Q3', 'Quý III/2019', 'Q3 2019'],
		['2019-S1', '6 tháng đầu năm 2019', 'H1 2019'],
		['2019-07', 'Tháng 7/2019', 'Jul 2019'],
		['2019-01-01/P9M', '9 tháng đầu năm 2019', 'Jan–Sep 2019']
	])('%s is %s, %s', (code, vi, en) => {
		expect(formatPeriod(code, 'vi')).toBe(vi);
		expect(formatPeriod(code, 'en')).toBe(en);
	});
});

test.each([
	['2019-10-11', '11/10/2019', '11 Oct 2019'],
	['2019-10', '10/2019', 'Oct 2019'],
	['2019', '2019', '2019'],
	[null, '', '']
])('the date %s is %s, %s', (iso, vi, en) => {
	expect(formatDate(iso, 'vi')).toBe(vi);
	expect(formatDate(iso, 'en')).toBe(en);
});

test('units carry their scale once', () => {
	const fdi = { unit: 'usd', scale: 6, decimals: 1 };
	expect(formatUnit(fdi, 'vi')).toBe('triệu USD');
	expect(formatUnit(fdi, 'en')).toBe('million US$');
	expect(formatValue(1234.56, fdi, 'vi')).toBe('1.234,6\u00a0triệu\u00a0USD');
	expect(formatValue(7.03, { unit: 'percent', scale: 0, decimals: 2 }, 'vi')).toBe('7,03\u00a0%');
	expect(formatValue(7.03, { unit: 'percent', scale: 0, decimals: 2 }, 'en')).toBe('7.03%');
});

test('Vietnamese order puts Đ after D and before E', () => {
	expect(['Ê', 'Đà Nẵng', 'Dak'].sort((a, b) => compareNames(a, b, 'vi'))).toEqual([
		'Dak',
		'Đà Nẵng',
		'Ê'
	]);
});
