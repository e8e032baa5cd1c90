import { expect, it } from 'vitest';
import { readUnit, shiftDecimal } from './units';

it.each([
	['Triệu USD', 'usd', 6],
	['triệu đô la Mỹ', 'usd', 6],
	['Tỷ đồng', 'vnd', 9],
	['nghìn tỷ đồng', 'vnd', 12],
	['Nghìn tấn', 'tonne', 3],
	['1000 t', 'tonne', 3],
	['1.000 tấn', 'tonne', 3],
	['nghìn ha', 'hectare', 3],
	['tạ/ha', 'quintal-per-hectare', 0],
	['%', 'percent', 0],
	['Nghìn người', 'person', 3],
	['Dự án', 'project', 0],
	['million US dollars', 'usd', 6],
	['kg', 'kilogram', 0]
])('reads %s', (text, unit, scale) => {
	expect(readUnit(text)).toEqual({ unit, scale });
});

it('knows no unit that is not ours', () => {
	expect(readUnit('furlong')).toBeNull();
	expect(readUnit('')).toBeNull();
});

it.each([
	['16.7', 3, '16700'],
	['0.5', -3, '0.0005'],
	['1234', -3, '1.234'],
	['-12.345', 2, '-1234.5'],
	['100', -2, '1'],
	['0', 6, '0'],
	['', 3, '']
])('moves the point of %s by %i', (text, by, result) => {
	expect(shiftDecimal(text, by)).toBe(result);
});
