import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bestYear,
	plainComparison,
	readComparison,
	writeComparison,
	yearsInCommon
} from './compare';
import { pointOf, pointsOf } from './targets/cases';

const indicators = ['grdp-growth', 'fdi-registered', 'exports'];
const places = ['a', 'b', 'c'];
const read = (text: string) => readComparison(new URLSearchParams(text), indicators, places);

describe('a comparison in the address', () => {
	test('nothing asked is the plain comparison, and writes nothing', () => {
		expect(read('')).toEqual(plainComparison);
		expect(writeComparison(plainComparison)).toBe('');
	});

	test.each(['x=nothing', 'y=', 'from=20', 'to=2020-Q1', 'places=z,,q'])(
		'%s is not known and changes nothing',
		(text) => {
			expect(read(text)).toEqual(plainComparison);
		}
	);

	test('what is written is read again', () => {
		const year = fc.option(fc.integer({ min: 1990, max: 2030 }).map(String));
		const comparison = fc.record({
			x: fc.constantFrom(...indicators),
			y: fc.constantFrom(...indicators),
			to: year,
			from: year,
			places: fc.subarray(places)
		});
		fc.assert(
			fc.property(comparison, (one) => {
				expect(read(writeComparison(one))).toEqual(one);
			})
		);
	});
});

describe('years in common', () => {
	const line = (region: string, values: Record<string, number>) => ({
		indicator: 'x',
		region,
		points: pointsOf(values)
	});

	test('a place counts where it has both figures of the same whole year', () => {
		const x = [line('a', { 2020: 1, 2021: 1, '2021-Q1': 1 }), line('b', { 2020: 1, 2021: 1 })];
		const y = [
			line('a', { 2020: 1, 2021: 1 }),
			{ indicator: 'y', region: 'b', points: [pointOf('2020', 2), pointOf('2021', null, 'M')] }
		];
		const years = yearsInCommon(x, y);
		expect(years).toEqual([
			{ year: '2021', places: 1 },
			{ year: '2020', places: 2 }
		]);
		expect(bestYear(years)).toBe('2020');
	});

	test('of years with as many places the latest is taken; without any, none', () => {
		const x = [line('a', { 2020: 1, 2021: 1 })];
		expect(bestYear(yearsInCommon(x, x))).toBe('2021');
		expect(bestYear(yearsInCommon(x, [line('b', { 2020: 1 })]))).toBeNull();
	});
});
