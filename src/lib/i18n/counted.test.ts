import { expect, test } from 'vitest';
import { counted, nounFor } from './counted';

test('only one is singular, as a number and as it is written for the reader', () => {
	expect([0, 1, 2, 21].map((count) => counted(count, 'line'))).toEqual([
		'0 lines',
		'1 line',
		'2 lines',
		'21 lines'
	]);
	expect(counted('1', 'name fits', 'names fit')).toBe('1 name fits');
	expect(counted('1,000', 'name fits', 'names fit')).toBe('1,000 names fit');
	expect(nounFor('1', 'is', 'are')).toBe('is');
});
