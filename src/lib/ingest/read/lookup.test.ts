import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberMap, PairMemo } from './lookup';

describe('numbers by numbers', () => {
	const entries = fc.array(
		fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -9, max: 9 }))
	);

	test.each([
		{ as: 'a list', limit: 3001, far: 1 },
		{ as: 'hashed', limit: 2 ** 53 - 1, far: 1 },
		{ as: 'hashed, with large keys', limit: 2 ** 53 - 1, far: 2 ** 41 - 1 }
	])('keeps the first value of each key, $as', ({ limit, far }) => {
		fc.assert(
			fc.property(entries, (all) => {
				const map = new NumberMap(limit, 0);
				const known = new Map<number, number>();
				for (const [at, value] of all.filter(([, value]) => value !== -1)) {
					const key = at * far;
					expect(map.putFirst(key, value)).toBe(known.get(key) ?? -1);
					if (!known.has(key)) known.set(key, value);
				}
				for (const [at] of all) expect(map.get(at * far)).toBe(known.get(at * far) ?? -1);
			})
		);
	});
});

test('a pair is looked at once; what is no number comes back as it was', () => {
	const asked: string[] = [];
	const memo = new PairMemo<string>(2, 3, (row, column) => {
		asked.push(`${row} ${column}`);
		return column === 2 ? `none in ${row}` : row * 3 + column;
	});
	for (let again = 0; again < 2; again++) {
		expect(memo.get(1, 1)).toBe(4);
		expect(memo.get(0, 0)).toBe(0);
		expect(memo.other(memo.get(0, 2))).toBe('none in 0');
		expect(memo.other(memo.get(1, 2))).toBe('none in 1');
	}
	expect(asked).toEqual(['1 1', '0 0', '0 2', '1 2']);
});
