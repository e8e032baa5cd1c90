import { expect, test } from 'vitest';
import { compareFigures } from './figures';

test('every number is a figure, except where a row stands and how it is written', () => {
	const model = {
		points: [{ value: 7.02, line: 12 }, { value: null }],
		target: { value: 8, scale: 6 }
	};
	expect(compareFigures(model, structuredClone(model))).toEqual({
		figures: 2,
		different: 0,
		first: null
	});
});

test('numbers in a list take the name of the list', () => {
	expect(compareFigures({ values: [1, 2], line: [3] }, { values: [1, 2], line: [3] }).figures).toBe(
		2
	);
});

test.each([
	['another number', { value: 1 }, { value: 1.0000001 }],
	['a number that became missing', { value: 1 }, { value: null }],
	['a row too few', [{ value: 1 }, { value: 2 }], [{ value: 1 }]],
	['a row too many', [{ value: 1 }], [{ value: 1 }, { value: 2 }]],
	['another word', { state: 'far' }, { state: 'close' }]
])('%s is a difference', (_, built, again) => {
	expect(compareFigures(built, again).different).toBe(1);
});

test('a field that is undefined is the same as one that is absent', () => {
	expect(compareFigures({ value: 1, note: undefined }, { value: 1 }).different).toBe(0);
});

test('what differs only beyond the twelfth digit is the same, and the first difference is named', () => {
	const built = { rows: [{ required: 8.987837938435606, reached: 7.1 }] };
	expect(
		compareFigures(built, { rows: [{ required: 8.987837938435629, reached: 7.1 }] }).different
	).toBe(0);
	expect(compareFigures(built, { rows: [{ required: 8.9878379, reached: 7.1 }] }).first).toBe(
		'.rows.0.required: 8.987837938435606, 8.9878379'
	);
});
