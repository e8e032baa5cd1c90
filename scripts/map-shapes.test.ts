import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shapesFile, shapesText } from './map-shapes';
import { areaOf, ringsOf, union, type Ring } from './map-shapes/rings';

const total = (rings: Ring[]) => rings.reduce((sum, ring) => sum + areaOf(ring), 0);

describe('outlines of a map', () => {
	it('are read from relative strokes, clockwise, on a grid of tenths', () => {
		expect(ringsOf('m 1,1 0,2 2,0 0,-2 z m 5,5 0.05,0 0,0.05 z')).toEqual([
			[
				[30, 10],
				[30, 30],
				[10, 30],
				[10, 10]
			]
		]);
	});

	it('refuse a command they cannot follow', () => {
		expect(() => ringsOf('m 0,0 c 1,1 2,2 3,3 z')).toThrow('command c');
	});

	it('join into one where neighbours share a border', () => {
		const left = ringsOf('m 0,0 2,0 0,1 0,1 -2,0 z');
		const right = ringsOf('m 2,0 2,0 0,2 -2,0 0,-1 z');
		const joined = union([...left, ...right]);
		expect(joined).toHaveLength(1);
		expect(total(joined)).toBe(total(left) + total(right));
		expect(joined[0]).not.toContainEqual([20, 10]);
	});

	it('stay apart where they share none', () => {
		expect(union([...ringsOf('m 0,0 2,0 0,2 z'), ...ringsOf('m 9,9 2,0 0,2 z')])).toHaveLength(2);
	});
});

it('the shapes are those of the provinces in data/ (npm run data:shapes)', async () => {
	expect(readFileSync(shapesFile, 'utf8')).toBe(await shapesText());
});
