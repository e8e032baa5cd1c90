import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from './linear';

test('puts values where the linear scale of D3 puts them', () => {
	const number = fc.integer({ min: -100000, max: 100000 });
	fc.assert(
		fc.property(number, number, number, number, number, (low, high, start, end, value) => {
			fc.pre(low !== high);
			const d3 = scaleLinear().domain([low, high]).range([start, end]);
			expect(linear([low, high], [start, end])(value)).toBeCloseTo(d3(value), 4);
		})
	);
});
