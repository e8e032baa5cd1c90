import { expect, test } from 'vitest';
import { revisedFigures, type Vintage } from './revisions';

const row = (
	published: string | null,
	value: number | null,
	part: Partial<Vintage> = {}
): Vintage => ({
	region: 'a',
	period: '2024',
	value,
	published,
	current: false,
	...part
});

test('a figure goes from its first publication to the one in force, whatever stands between or after', () => {
	const [found] = revisedFigures([
		row('2025-04-01', 6.52, { current: true }),
		row('2024-12-01', 6.5),
		row('2024-10-01', 6.3),
		row('2025-06-01', 6.4)
	]);
	expect([found?.first.value, found?.final.value, found?.times]).toEqual([6.3, 6.52, 4]);
	expect(found?.difference).toBe(0.22);
	expect(found?.part).toBeCloseTo(0.22 / 6.3, 12);
});

test('places and periods are kept apart, the latest period first', () => {
	const found = revisedFigures([
		row('2024-01-01', 1, { period: '2023' }),
		row('2024-02-01', 1, { period: '2023', current: true }),
		row('2025-01-01', 2),
		row('2025-02-01', 3, { current: true }),
		row('2025-01-01', 5, { region: 'b' }),
		row('2025-02-01', 4, { region: 'b', current: true })
	]);
	expect(found.map(({ region, period, difference }) => [region, period, difference])).toEqual([
		['a', '2024', 1],
		['b', '2024', -1],
		['a', '2023', 0]
	]);
});

test('a figure published once, or without a value at first and since, is no revision', () => {
	expect(revisedFigures([row('2025-01-01', 2, { current: true })])).toEqual([]);
	expect(
		revisedFigures([row('2025-01-01', null), row('2025-02-01', 2, { current: true })])
	).toEqual([]);
});

test('a publication without a date is not taken for the first', () => {
	const [found] = revisedFigures([
		row(null, 1),
		row('2025-01-01', 2),
		row('2025-02-01', 3, { current: true })
	]);
	expect([found?.first.value, found?.times]).toEqual([2, 2]);
});

test('a first figure of zero has no part to measure against', () => {
	const [found] = revisedFigures([row('2025-01-01', 0), row('2025-02-01', 2, { current: true })]);
	expect([found?.difference, found?.part]).toEqual([2, null]);
});
