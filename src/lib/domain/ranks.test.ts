import { expect, test } from 'vitest';
import { ranksIn, ranksOver } from './ranks';
import { pointOf, pointsOf } from './targets/cases';

const line = (region: string, values: Record<string, number>) => ({
	indicator: 'x',
	region,
	points: pointsOf(values)
});

const series = [
	line('a', { 2020: 5, 2021: 1 }),
	line('b', { 2020: 7, 2021: 4 }),
	line('c', { 2020: 7 }),
	line('d', { 2020: 1 }),
	{ indicator: 'x', region: 'e', points: [pointOf('2020', null, 'M')] }
];

test('equal figures share the better rank and the next one is skipped; no figure, no rank', () => {
	expect(ranksIn(series, '2020', 'up').map(({ region, rank, of }) => [region, rank, of])).toEqual([
		['b', 1, 4],
		['c', 1, 4],
		['a', 3, 4],
		['d', 4, 4]
	]);
});

test('where lower is better the lowest comes first', () => {
	expect(ranksIn(series, '2020', 'down')[0]?.region).toBe('d');
	expect(ranksIn(series, '2020', 'range')[0]?.region).toBe('b');
});

test('over years a place has a rank only where it has a figure, among those that have', () => {
	const over = ranksOver(series, ['2020', '2021'], 'up');
	expect(over.get('a')).toEqual([
		{ period: '2020', rank: 3, of: 4 },
		{ period: '2021', rank: 2, of: 2 }
	]);
	expect(over.get('c')).toEqual([{ period: '2020', rank: 1, of: 4 }]);
	expect(over.has('e')).toBe(false);
});
