import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './dodge';

const at = (...centres: number[]) => centres.map((centre) => ({ at: centre, size: 10 }));

describe('dodge', () => {
	it.each([
		['leaves free items where they are', at(10, 50, 90), [10, 50, 90]],
		['parts two equals around their place', at(50, 50), [45, 55]],
		['keeps the order of places, not of input', at(52, 48), [55, 45]],
		['pushes a chain apart around its mean', at(50, 50, 50), [40, 50, 60]],
		['stays below the upper bound', at(98, 99), [85, 95]],
		['stays above the lower bound', at(0, 3), [5, 15]],
		['gives nothing for nothing', [], []]
	])('%s', (_, items, expected) => {
		expect(dodge(items, 0, 100)).toEqual(expected);
	});

	it('gives null where the items do not fit', () => {
		expect(dodge(at(1, 2, 3), 0, 29)).toBeNull();
	});

	it('never overlaps, never leaves the bounds', () => {
		const items = fc.array(
			fc.record({ at: fc.integer({ min: -50, max: 250 }), size: fc.integer({ min: 1, max: 20 }) }),
			{ maxLength: 10 }
		);
		fc.assert(
			fc.property(items, (list) => {
				const centres = dodge(list, 0, 200);
				expect(centres).not.toBeNull();
				const spans = list
					.map(({ size }, i) => [
						(centres?.[i] ?? NaN) - size / 2,
						(centres?.[i] ?? NaN) + size / 2
					])
					.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
				for (const [i, [from, to]] of spans.entries()) {
					expect(from).toBeGreaterThanOrEqual(-1e-9);
					expect(to).toBeLessThanOrEqual(200 + 1e-9);
					if (i > 0) expect(from).toBeGreaterThanOrEqual((spans[i - 1]?.[1] ?? 0) - 1e-9);
				}
			})
		);
	});
});
