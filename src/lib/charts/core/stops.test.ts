import { describe, expect, it } from 'vitest';
import { nearest, step, type Stop } from './stops';

/** Two lines of three and two stops, and one that stands alone. */
const stops: Stop[] = [
	{ x: 0, y: 10, line: 0, text: 'a1' },
	{ x: 10, y: 10, line: 0, text: 'a2' },
	{ x: 20, y: 10, line: 0, text: 'a3' },
	{ x: 10, y: 50, line: 1, text: 'b2' },
	{ x: 20, y: 50, line: 1, text: 'b3' },
	{ x: 30, y: 90, line: 2, text: 'c' }
];
const named = (text: string) => stops.find((stop) => stop.text === text) ?? null;

describe('stepping through a chart by key', () => {
	it.each([
		[null, 'ArrowRight', 'a1'],
		[null, 'End', 'a1'],
		['a1', 'ArrowRight', 'a2'],
		['a2', 'ArrowLeft', 'a1'],
		['a1', 'ArrowLeft', 'a1'],
		['a3', 'ArrowRight', 'a3'],
		['a2', 'Home', 'a1'],
		['a1', 'End', 'a3'],
		['a3', 'ArrowDown', 'b3'],
		['a1', 'ArrowDown', 'b2'],
		['b2', 'ArrowUp', 'a2'],
		['a1', 'ArrowUp', 'a1'],
		['b3', 'ArrowDown', 'c'],
		['c', 'ArrowLeft', 'b3'],
		['c', 'ArrowDown', 'c']
	])('from %s, %s leads to %s', (from, key, to) => {
		expect(step(stops, from === null ? null : named(from), key)?.text).toBe(to);
	});

	it.each(['a', 'Tab', 'Enter', 'Escape'])('%s is left to the page', (key) => {
		expect(step(stops, named('a1'), key)).toBeNull();
	});

	it('leads nowhere in a chart without figures', () => {
		expect(step([], null, 'ArrowRight')).toBeNull();
	});
});

describe('pointing at a chart', () => {
	it('finds the nearest stop, sideways first', () => {
		expect(nearest(stops, 12, 34)?.text).toBe('b2');
		expect(nearest(stops, 1, 40)?.text).toBe('b2');
	});

	it('finds nothing out of reach', () => {
		expect(nearest(stops, 200, 10, 40)).toBeNull();
	});

	it('takes a whole row for its stop', () => {
		expect(nearest([{ x: 5, y: 5, line: 0, text: 'row', span: [0, 300] }], 250, 5, 40)?.text).toBe(
			'row'
		);
	});
});
