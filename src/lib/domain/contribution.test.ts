import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	changeContributions,
	gapContributions,
	growthContributions,
	shareOut,
	type Contributions
} from './contribution';

/** The parts added as printed, digit by digit, without floating point. */
function printedSum({ parts, decimals }: Contributions): string {
	const units = parts.reduce(
		(sum, { value }) => sum + BigInt(value.toFixed(decimals).replace('.', '')),
		0n
	);
	return units.toString();
}

const printed = ({ total, decimals }: Contributions) =>
	BigInt(total.toFixed(decimals).replace('.', '')).toString();

describe('contributions', () => {
	test('to the change: each by its own, together the change of the whole', () => {
		const found = changeContributions(
			[
				{ region: 'a', before: 100, after: 130 },
				{ region: 'b', before: 50, after: 40 }
			],
			0
		);
		expect(found).toEqual({
			parts: [
				{ region: 'a', value: 30 },
				{ region: 'b', value: -10 }
			],
			total: 20,
			decimals: 0
		});
	});

	test('to the growth: percentage points of the whole', () => {
		const found = growthContributions(
			[
				{ region: 'a', before: 100, after: 110 },
				{ region: 'b', before: 100, after: 105 }
			],
			1
		);
		expect(found?.parts.map(({ value }) => value)).toEqual([5, 2.5]);
		expect(found?.total).toBe(7.5);
	});

	test('to the gap: positive is short of growing at the asked rate', () => {
		const found = gapContributions(
			[
				{ region: 'a', before: 100, after: 110 },
				{ region: 'b', before: 100, after: 130 }
			],
			250,
			0
		);
		expect(found?.parts.map(({ value }) => value)).toEqual([15, -5]);
		expect(found?.total).toBe(10);
	});

	test('the last unit goes to the largest remainder', () => {
		const thirds = ['a', 'b', 'c'].map((region) => ({ region, value: 1 / 3 }));
		expect(shareOut(thirds, 1).parts.map(({ value }) => value)).toEqual([0.4, 0.3, 0.3]);
	});

	test('a whole that was nothing has no growth', () => {
		expect(growthContributions([{ region: 'a', before: 0, after: 1 }], 1)).toBeNull();
		expect(gapContributions([{ region: 'a', before: 0, after: 1 }], 5, 1)).toBeNull();
	});

	const amount = fc.integer({ min: -1e8, max: 1e9 }).map((units) => units / 1000);
	const parts = fc
		.array(fc.record({ before: amount, after: amount }), { minLength: 1, maxLength: 12 })
		.map((list) => list.map((part, i) => ({ ...part, region: String(i) })));
	const decimals = fc.integer({ min: 0, max: 3 });

	test('the printed parts add up to the printed total, to the last digit', () => {
		fc.assert(
			fc.property(
				parts,
				decimals,
				fc.double({ min: 0, max: 1e7, noNaN: true }),
				(list, d, asked) => {
					for (const found of [
						changeContributions(list, d),
						growthContributions(list, d),
						gapContributions(list, asked, d)
					]) {
						if (found) expect(printedSum(found)).toBe(printed(found));
					}
				}
			)
		);
	});

	test('the total of the change is the printed whole after less the printed whole before', () => {
		fc.assert(
			fc.property(parts, decimals, (list, d) => {
				const whole = (of: 'before' | 'after') =>
					Math.round(Number((list.reduce((sum, part) => sum + part[of], 0) * 10 ** d).toFixed(5)));
				expect(Math.round(changeContributions(list, d).total * 10 ** d)).toBe(
					whole('after') - whole('before')
				);
			})
		);
	});

	test('no part moves by more than a unit of its last digit for the sake of the sum', () => {
		fc.assert(
			fc.property(parts, decimals, (list, d) => {
				const found = shareOut(
					list.map(({ region, after }) => ({ region, value: after })),
					d
				);
				found.parts.forEach(({ value }, i) => {
					expect(Math.abs(value - (list[i]?.after ?? 0))).toBeLessThan(10 ** -d + 1e-6);
				});
			})
		);
	});
});
