import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarPlaces, type Trait } from './similarity';

const trait = (indicator: string, values: Record<string, number>): Trait => ({
	indicator,
	period: '2020',
	values: new Map(Object.entries(values))
});

const traits = [
	trait('x', { a: 0, b: 1, c: 5, d: 9 }),
	trait('y', { a: 10, b: 20, c: 15, d: 90 }),
	trait('z', { a: 1, b: 2, c: 3, d: 40 })
];

describe('similar places', () => {
	test('the nearest first, with the distance in each trait', () => {
		const [first, ...rest] = similarPlaces('a', ['b', 'c', 'd'], traits);
		expect(first?.region).toBe('b');
		expect(rest.at(-1)?.region).toBe('d');
		expect(first?.traits[0]).toMatchObject({ indicator: 'x', own: 0, other: 1 });
	});

	test('the distance is the root of the mean squared difference in standard deviations', () => {
		const same = ['x', 'y', 'z'].map((name) => trait(name, { a: -1, b: 1, c: 1, d: -1 }));
		const [first] = similarPlaces('a', ['d', 'b'], same);
		expect(first).toMatchObject({ region: 'd', distance: 0 });
		expect(similarPlaces('a', ['b'], same)[0]?.distance).toBeCloseTo(2, 12);
	});

	test('a missing figure leaves the trait out of the pair and is named', () => {
		const more = [...traits, trait('w', { a: 1, c: 2, d: 3, e: 4 })];
		const found = similarPlaces('a', ['b'], more);
		expect(found[0]?.traits.map(({ indicator }) => indicator)).toEqual(['x', 'y', 'z']);
		expect(found[0]?.missing).toEqual(['w']);
	});

	test('fewer than three traits in common say nothing', () => {
		expect(similarPlaces('a', ['b'], traits.slice(0, 2))).toEqual([]);
	});

	test('a trait of three places, or one that is the same everywhere, is no measure', () => {
		const three = trait('x', { a: 0, b: 1, c: 5 });
		const flat = trait('x', { a: 7, b: 7, c: 7, d: 7 });
		expect(similarPlaces('a', ['b'], [three, ...traits.slice(1)])).toEqual([]);
		expect(similarPlaces('a', ['b'], [flat, ...traits.slice(1)])).toEqual([]);
	});

	test('units do not matter, and nearness is mutual', () => {
		const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 15, maxLength: 15 });
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 1000 }), (list, scale) => {
				const places = ['a', 'b', 'c', 'd', 'e'];
				const make = (factor: number) =>
					[0, 5, 10].map((from) =>
						trait(
							String(from),
							Object.fromEntries(places.map((p, i) => [p, (list[from + i] ?? 0) * factor]))
						)
					);
				const plain = similarPlaces('a', places, make(1));
				const scaled = similarPlaces('a', places, make(scale));
				plain.forEach(({ distance }, i) => expect(scaled[i]?.distance).toBeCloseTo(distance, 9));
				for (const { region, distance } of plain) {
					const back = similarPlaces(region, ['a'], make(1))[0];
					expect(back?.distance).toBeCloseTo(distance, 12);
				}
			})
		);
	});
});
