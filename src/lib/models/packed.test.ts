import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../domain/observation';
import { packSeries, unpackSeries } from './packed';

const text = fc.constantFrom('2019', '2020-Q1', 'ngành "x"', '');
const point: fc.Arbitrary<Point> = fc.record(
	{
		period: text,
		value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
		status: fc.constantFrom('A' as const, 'P' as const, 'M' as const),
		source: fc.option(text),
		published: fc.option(text),
		note: fc.option(text),
		file: fc.option(text),
		line: fc.option(fc.nat()),
		vintages: fc.nat(),
		computed: fc.constantFrom('sum' as const, null),
		local: fc.boolean()
	},
	{
		requiredKeys: [
			'period',
			'value',
			'status',
			'source',
			'published',
			'note',
			'file',
			'line',
			'vintages',
			'computed'
		]
	}
);

test('what is packed is unpacked, to the last digit', () => {
	const series = fc.array(
		fc.record({ indicator: text, region: text, points: fc.array(point, { maxLength: 5 }) }),
		{ maxLength: 4 }
	);
	fc.assert(
		fc.property(series, (lines) => {
			expect(unpackSeries(structuredClone(packSeries(lines)))).toEqual(lines);
		})
	);
});
