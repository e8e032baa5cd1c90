import { expect, test } from 'vitest';
import { markdownOf, quantile, tableOf } from './figure';

test.each([
	[[], 0.5, null],
	[[7], 0.95, 7],
	[[3, 1, 2], 0.5, 2],
	[[4, 1, 3, 2], 0.5, 2.5],
	[[0, 100], 0.95, 95]
])('the quantile of %j at %d is %s', (values, share, expected) => {
	expect(quantile(values, share)).toBe(expected);
});

test('the table shows what was not measured, with the reason', () => {
	const table = tableOf([
		{ what: 'once', unit: 'kB', values: [1] },
		{ what: 'twice', unit: 'ms', values: [1, 2] },
		{ what: 'never', unit: 'ms', values: [], missing: 'no mark "checked"' }
	]);
	const [, once, twice, never] = table.split('\n').map((row) => row.split(/\s+/).join(' '));
	expect([once, twice, never]).toEqual([
		'once 1.0 kB 1',
		'twice 1.5 1.9 ms 2',
		'never not measured: no mark "checked"'
	]);
});

test('as Markdown a ratio keeps its decimals', () => {
	const table = markdownOf([
		{ what: 'site ÷ static', unit: '×', values: [1.234] },
		{ what: 'never', unit: 'ms', values: [] }
	]);
	expect(table.split('\n').slice(2)).toEqual([
		'| site ÷ static | 1.23 |  | × | 1 |',
		'| never | not measured: no value | | | 0 |'
	]);
});
