import { expect, test } from 'vitest';
import { spansOf } from './start';

test('a span is the time between its marks, for each visit that has both', () => {
	const visits = [
		{ 'engine-start': 100, 'engine-ready': 1100 },
		{ 'engine-start': 100, 'engine-ready': 1300 },
		{ 'engine-start': 100 }
	];
	const start = spansOf(visits, 'cold').find(({ what }) => what === 'engine start, cold');
	expect(start?.values).toEqual([1000, 1200]);
});

test('a mark that no visit set is named', () => {
	const check = spansOf([{ 'data-loaded': 5 }], 'warm').find(({ what }) =>
		what.startsWith('check')
	);
	expect(check).toMatchObject({ values: [], missing: expect.stringContaining('("checked")') });
});
