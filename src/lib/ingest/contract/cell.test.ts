import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDate, readCell } from './cell';
import type { Field } from './descriptor';

const field: Field = {
	name: 'value',
	type: 'number',
	required: false,
	unique: false,
	enum: null,
	pattern: null,
	minimum: null,
	maximum: null
};

test('a number written in plain decimals is read exactly', () => {
	fc.assert(
		fc.property(fc.integer(), fc.nat({ max: 6 }), (whole, decimals) => {
			const number = whole / 10 ** decimals;
			expect(readCell(number.toFixed(decimals), field).value).toBe(
				Number(number.toFixed(decimals)) + 0
			);
		})
	);
});

test('an empty cell is null, never 0', () => {
	expect(readCell('', field)).toEqual({ value: null, fault: null });
	expect(readCell('', { ...field, required: true }).fault?.code).toBe('contract-required');
});

test('zero has no sign', () => {
	expect(Object.is(readCell('-0.0', field).value, 0)).toBe(true);
});

test('limits are themselves allowed', () => {
	const limited = { ...field, minimum: 0, maximum: 1 };
	expect(['0', '1', '-0.1', '1.1'].map((cell) => readCell(cell, limited).fault?.code)).toEqual([
		undefined,
		undefined,
		'contract-minimum',
		'contract-maximum'
	]);
});

describe('isDate', () => {
	test.each(['2024-02-29', '1900-01-01'])('%s exists', (text) => expect(isDate(text)).toBe(true));
	test.each(['2023-02-29', '2024-2-9', '2024-13-01', '2024-00-10', '2024-01-01T00:00', ''])(
		'%j is none',
		(text) => expect(isDate(text)).toBe(false)
	);
});
