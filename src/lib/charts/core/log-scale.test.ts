import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../../domain/indicator';
import { logAllowed, logAxis } from './log-scale';

const series = (...values: (number | null)[]) => [
	{ points: values.map((value, i) => ({ ...point, period: String(2020 + i), value })) }
];
const point = {
	status: 'A' as const,
	source: null,
	published: null,
	note: null,
	file: null,
	line: null,
	vintages: 1,
	computed: null
};

describe('where a logarithmic axis is allowed', () => {
	it.each<[IndicatorKind, (number | null)[], 'value' | 'growth', boolean]>([
		['flow', [1, 10, null], 'value', true],
		['stock', [1, 10], 'value', true],
		['index', [90, 110], 'value', true],
		['rate', [1, 10], 'value', false],
		['share', [1, 10], 'value', false],
		['flow', [0, 10], 'value', false],
		['flow', [-1, 10], 'value', false],
		['flow', [1, 10], 'growth', false],
		['flow', [null], 'value', false]
	])('%s with %j as %s: %s', (kind, values, measure, allowed) => {
		expect(logAllowed({ kind }, series(...values), { kind: measure })).toBe(allowed);
	});

	it('an index of anything', () => {
		expect(logAllowed({ kind: 'rate' }, series(90, 110), { kind: 'index', base: '2020' })).toBe(
			true
		);
	});
});

describe('a logarithmic axis', () => {
	it.each([
		[
			[12, 410],
			['10', '20', '50', '100', '200', '500']
		],
		[
			[0.12, 0.9],
			['0.1', '0.2', '0.5', '1.0', '1']
		],
		[
			[1, 90_000],
			['1', '10', '100', '1,000', '10,000', '100,000']
		],
		[
			[7, 7],
			['5', '10']
		]
	])('of %j has round ticks at equal ratios', (values, labels) => {
		const { ticks, at } = logAxis(values, [100, 0], 'en');
		expect(labels).toEqual(expect.arrayContaining(ticks.map(({ label }) => label)));
		expect(ticks.length).toBeGreaterThan(1);
		for (const value of values) {
			expect(at(value)).toBeGreaterThanOrEqual(-1e-9);
			expect(at(value)).toBeLessThanOrEqual(100 + 1e-9);
		}
		expect(at(1) - at(10)).toBeCloseTo(at(10) - at(100));
	});
});
