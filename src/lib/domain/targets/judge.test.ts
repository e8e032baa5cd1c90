import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recompute } from '../../../../tests/trace-recompute';
import { compoundGrowth } from '../growth';
import {
	circumstancesOf,
	indicatorOf,
	pointOf,
	pointsOf,
	rates,
	regionOf,
	targetOf
} from './cases';
import { judge } from './judge';
import type { Circumstances, Judgement } from './judgement';
import { expectedAt } from './path';
import type { State } from './state';
import type { Target } from './target';

function judged(
	target: Partial<Target>,
	values: Record<string, number>,
	part: Partial<Circumstances> = {}
): Judgement {
	const judgement = judge(targetOf(target), circumstancesOf(values, part));
	expect(recompute(judgement.trace)).toBe(judgement.state);
	expect(JSON.stringify(judgement)).not.toMatch(/NaN|Infinity/);
	return judgement;
}

function step({ trace }: Judgement, symbol: string): number {
	const found = trace.steps.find((s) => s.symbol === symbol);
	if (!found) throw new Error(`No step ${symbol}`);
	return found.value;
}

describe('reference vector: 100 in 2020, 124 in 2024, target 200 in 2030', () => {
	const values = { 2020: 100, 2024: 124 };
	const base = { period: '2020', value: 100 };

	test('the linear path asks for 140 and the geometric one for 131.9508', () => {
		const target = targetOf();
		expect(expectedAt({ ...target, path: 'linear' }, indicatorOf(), base, '2024')).toBeCloseTo(
			140,
			9
		);
		expect(expectedAt(target, indicatorOf(), base, '2024')).toBeCloseTo(131.9508, 4);
	});

	test('growth so far 5.5250 %, required 7.1773 % from the base, 8.293 % from now', () => {
		expect(compoundGrowth(100, 124, 4)).toBeCloseTo(5.525, 3);
		expect(compoundGrowth(100, 200, 10)).toBeCloseTo(7.1773, 4);
		expect((compoundGrowth(100, 124, 4) ?? 0) / (compoundGrowth(100, 200, 10) ?? 1)).toBeCloseTo(
			0.7698,
			4
		);
		const { pace } = judged({}, values);
		expect(pace?.soFar).toBeCloseTo(5.525, 3);
		expect(pace?.required).toBeCloseTo(8.293, 3);
		expect(pace?.years).toBe(6);
	});

	test('United Nations: 171.22 in 2030, q = 0.7122, fair progress; federal: 160, gap 0.526, off track', () => {
		const { methods } = judged({}, values);
		expect(methods.unitedNations).toMatchObject({ applies: true, label: 'close' });
		expect(methods.federal).toMatchObject({ applies: true, label: 'off-track', extrapolated: 160 });
		if (!methods.unitedNations.applies || !methods.federal.applies) throw new Error();
		expect(methods.unitedNations.extrapolated).toBeCloseTo(171.22, 2);
		expect(methods.unitedNations.measure).toBeCloseTo(0.7122, 4);
		expect(methods.federal.measure).toBeCloseTo(0.526, 3);
		expect(methods.disagree).toBe(true);
	});
});

test('a base of zero takes the straight line: 0, then 1, target 100 is far behind', () => {
	const judgement = judged(
		{ base_period: '2020', base_value: 0, value: 100, end_period: '2035' },
		{ 2025: 1 },
		{ asOf: '2026-03-01' }
	);
	expect(step(judgement, 'P')).toBeCloseTo(33.33, 2);
	expect(step(judgement, 'r')).toBeCloseTo(0.03, 2);
	expect(judgement.state).toBe('far');
	expect(judgement.methods.unitedNations).toEqual({ applies: false, reason: 'sign' });
});

test('average growth: the remaining pace solves 1.08 · 1.07 · 1.026 · (1 + x)² = 1.08⁵', () => {
	const judgement = judged(
		{ kind: 'growth_avg', value: 8, start_period: '2021', end_period: '2025' },
		{ 2021: 8, 2022: 7, 2023: 2.6 },
		{ indicator: rates, asOf: '2024-06-01' }
	);
	const x = judgement.pace?.required ?? 0;
	expect(1.08 * 1.07 * 1.026 * (1 + x / 100) ** 2).toBeCloseTo(1.08 ** 5, 9);
	expect(judgement.state).toBe('close');
});

const annual = { kind: 'annual', value: 8, start_period: null, end_period: '2024' } as const;
const average = { kind: 'growth_avg', value: 8, start_period: '2021', end_period: '2030' } as const;
const asRates = { indicator: rates };

describe('states', () => {
	test.each<[string, State, Partial<Target>, Record<string, number>, Partial<Circumstances>]>([
		['a year at its threshold', 'achieved', annual, { 2024: 8 }, asRates],
		['a year one hundredth below', 'missed', annual, { 2024: 7.99 }, asRates],
		[
			'a falling goal at its threshold',
			'achieved',
			{ ...annual, operator: '<=' },
			{ 2024: 8 },
			asRates
		],
		['a falling goal above it', 'missed', { ...annual, operator: '<=' }, { 2024: 8.1 }, asRates],
		[
			'a running year without figures',
			'not-yet-due',
			{ ...annual, end_period: '2025' },
			{ 2024: 9 },
			asRates
		],
		[
			'a running year whose rate is above',
			'on-track',
			{ ...annual, end_period: '2025' },
			{ '2025-Q1': 9 },
			asRates
		],
		[
			'a running year whose rate is at half',
			'far',
			{ ...annual, end_period: '2025' },
			{ '2025-Q1': 4 },
			asRates
		],
		[
			'a running year whose rate is negative',
			'away',
			{ ...annual, end_period: '2025' },
			{ '2025-Q1': -1 },
			asRates
		],
		[
			'a running flow at its share of the year',
			'on-track',
			{ ...annual, value: 120, end_period: '2025' },
			{ '2025-01-01/P3M': 30 },
			{}
		],
		[
			'a running flow that is done already',
			'achieved',
			{ ...annual, value: 120, end_period: '2025' },
			{ '2025-01-01/P3M': 130 },
			{}
		],
		['a past year with nine months only', 'no-data', annual, { '2024-01-01/P9M': 9 }, asRates],
		['a past year without figures', 'no-data', annual, { 2023: 9 }, asRates],
		[
			'average growth at the pace',
			'on-track',
			average,
			{ 2021: 8, 2022: 8, 2023: 8, 2024: 8 },
			asRates
		],
		[
			'average growth at half the pace',
			'far',
			average,
			{ 2021: 4, 2022: 4, 2023: 4, 2024: 4 },
			asRates
		],
		[
			'average growth below zero',
			'away',
			average,
			{ 2021: -1, 2022: 0, 2023: 0, 2024: 0 },
			asRates
		],
		['average growth with a gap', 'too-few-points', average, { 2021: 8, 2023: 8 }, asRates],
		[
			'average growth without its first year',
			'too-few-points',
			average,
			{ 2022: 8, 2023: 8 },
			asRates
		],
		[
			'average growth that begins ahead',
			'not-yet-due',
			{ ...average, start_period: '2026' },
			{ 2024: 8 },
			asRates
		],
		[
			'average growth of long ago',
			'stale',
			average,
			{ 2021: 8, 2022: 8 },
			{ ...asRates, asOf: '2026-01-01' }
		],
		[
			'average growth at its end',
			'achieved',
			{ ...average, end_period: '2022' },
			{ 2021: 8, 2022: 8 },
			asRates
		],
		[
			'average growth short at its end',
			'missed',
			{ ...average, end_period: '2022' },
			{ 2021: 8, 2022: 7.9 },
			asRates
		],
		['a level on its path', 'on-track', {}, { 2020: 100, 2024: 132 }, {}],
		['a level behind its path', 'close', {}, { 2020: 100, 2024: 124 }, {}],
		['a level far behind', 'far', {}, { 2020: 100, 2024: 110 }, {}],
		['a level that falls', 'away', {}, { 2020: 100, 2024: 99 }, {}],
		['a level reached early', 'achieved', {}, { 2020: 100, 2024: 201 }, {}],
		['a level reached and lost', 'achieved-not-held', {}, { 2020: 100, 2023: 201, 2024: 199 }, {}],
		['a level with its base alone', 'too-few-points', {}, { 2020: 100 }, {}],
		['a level that nobody measured', 'no-data', {}, {}, {}],
		['a level without a beginning', 'too-few-points', { start_period: null }, { 2024: 100 }, {}],
		['a level of long ago', 'stale', {}, { 2020: 100, 2022: 120 }, {}],
		['a level at its end', 'missed', { end_period: '2024' }, { 2020: 100, 2024: 199 }, {}],
		[
			'a level with no figure for its end',
			'no-data',
			{ end_period: '2024' },
			{ 2020: 100, 2023: 199 },
			{}
		],
		[
			'a share that falls as planned',
			'on-track',
			{ kind: 'share', operator: '<=', value: 5 },
			{ 2020: 10, 2024: 8 },
			{}
		],
		[
			'a share that rises instead',
			'away',
			{ kind: 'share', operator: '<=', value: 5 },
			{ 2020: 10, 2024: 11 },
			{}
		],
		[
			'a sum in step with time',
			'on-track',
			{ kind: 'cumulative', end_period: '2025' },
			{ 2021: 40, 2022: 40, 2023: 40, 2024: 40 },
			{}
		],
		[
			'a sum complete before time',
			'achieved',
			{ kind: 'cumulative', end_period: '2025' },
			{ 2021: 210 },
			{}
		],
		[
			'a sum with a gap',
			'too-few-points',
			{ kind: 'cumulative', end_period: '2025' },
			{ 2021: 40, 2023: 40 },
			{}
		],
		[
			'a value inside its range',
			'on-track',
			{ kind: 'range', operator: 'between', value: 1, value_high: 3 },
			{ 2024: 2 },
			{}
		],
		[
			'a value outside its range',
			'far',
			{ kind: 'range', operator: 'between', value: 1, value_high: 3 },
			{ 2024: 4 },
			{}
		],
		['a floor that held', 'on-track', { kind: 'floor', value: 60 }, { 2021: 61, 2024: 60 }, {}],
		['a floor that broke once', 'missed', { kind: 'floor', value: 60 }, { 2021: 59, 2024: 70 }, {}]
	])('%s: %s', (_, state, target, values, part) => {
		expect(judged(target, values, part).state).toBe(state);
	});

	test('a break after the base makes a path not comparable', () => {
		const points = [pointOf('2020', 100), pointOf('2022', 150, 'B'), pointOf('2024', 160)];
		const judgement = judged({}, {}, { points });
		expect(judgement).toMatchObject({ state: 'not-comparable', reason: 'break' });
	});

	test('a gap names its years', () => {
		expect(judged(average, { 2021: 8, 2024: 8 }, asRates).periods).toEqual(['2022', '2023']);
	});

	test('growth relative to another place: 1.25 times', () => {
		const target = {
			kind: 'relative',
			value: 1.25,
			comparator_region: 'vn',
			start_period: '2023',
			end_period: '2024'
		} as const;
		const values = { 2023: 10, 2024: 10 };
		expect(
			judged(target, values, { ...asRates, comparator: pointsOf({ 2023: 8, 2024: 8 }) }).state
		).toBe('achieved');
		expect(
			judged(target, values, { ...asRates, comparator: pointsOf({ 2023: 8.1, 2024: 8.1 }) }).state
		).toBe('missed');
		expect(judged(target, values, { ...asRates, comparator: pointsOf({ 2023: 8 }) })).toMatchObject(
			{ state: 'not-comparable', reason: 'comparator-missing' }
		);
		expect(
			judged(target, values, { ...asRates, comparator: pointsOf({ 2023: -8, 2024: 1 }) })
		).toMatchObject({ state: 'not-comparable', reason: 'comparator-not-positive' });
	});
});

describe('a place dissolved before the end', () => {
	const region = regionOf({ valid_to: '2025-06-30' });
	const part = { ...asRates, region, asOf: '2026-11-24' };

	test('is judged up to its last whole year, and never called stale', () => {
		const judgement = judged(average, { 2021: 8, 2022: 8, 2023: 8, 2024: 8 }, part);
		expect(judgement).toMatchObject({ state: 'on-track', closed: '2025-06-30' });
	});

	test('has no verdict for the year in which it ended', () => {
		const judgement = judged(
			{ ...annual, end_period: '2025' },
			{ 2024: 9, '2025-01-01/P6M': 9 },
			{ ...part, asOf: '2026-11-24' }
		);
		expect(['on-track', 'not-comparable']).toContain(judgement.state);
		expect(judged({ ...annual, end_period: '2025' }, { 2024: 9 }, part)).toMatchObject({
			state: 'not-comparable',
			reason: 'dissolved'
		});
	});
});

test('above the upper end of a band is exceeded; inside it is met', () => {
	expect(judged({ ...annual, value_high: 8.5 }, { 2024: 8.6 }, asRates).exceeded).toBe(true);
	expect(judged({ ...annual, value_high: 8.5 }, { 2024: 8.5 }, asRates)).toMatchObject({
		state: 'achieved',
		exceeded: false
	});
});

test('the gap is positive when short, in the direction of the goal', () => {
	expect(judged(annual, { 2024: 6 }, asRates).gap).toBe(2);
	expect(judged({ ...annual, operator: '<=' }, { 2024: 6 }, asRates).gap).toBe(-2);
});

test('a state that the latest figure alone decides is unstable', () => {
	expect(judged({}, { 2020: 100, 2023: 130, 2024: 101 }).unstable).toBe(true);
	expect(judged({}, { 2020: 100, 2023: 123, 2024: 132 }).unstable).toBe(false);
});

test('a state within rounding of a cut says so', () => {
	const target = {
		path: 'linear',
		base_period: '2020',
		base_value: 0,
		value: 100,
		end_period: '2030'
	} as const;
	expect(judged(target, { 2024: 38 }, {}).nearCut).toBe(true);
	expect(judged(target, { 2024: 35 }, {}).nearCut).toBe(false);
});

const level = fc.record({
	base: fc.integer({ min: 1, max: 1000 }),
	now: fc.integer({ min: -500, max: 3000 }),
	target: fc.integer({ min: 1, max: 3000 })
});

const straight = { path: 'linear', start_period: null, base_period: '2020' } as const;

function levelState(base: number, now: number, goal: number, operator: '>=' | '<='): State {
	return judged({ ...straight, base_value: base, value: goal, operator }, { 2024: now }).state;
}

test('a rising goal and its mirror image get the same state', () => {
	fc.assert(
		fc.property(level, ({ base, now, target }) => {
			fc.pre(target > base);
			expect(levelState(-base, -now, -target, '<=')).toBe(levelState(base, now, target, '>='));
		})
	);
});

test('another scale of the unit, shown as exactly, changes nothing', () => {
	const shiftedBy = (places: number) => (value: number) => Number(`${value}e-${places}`);
	fc.assert(
		fc.property(level, fc.constantFrom(1, 3, 6), ({ base, now, target }, places) => {
			fc.pre(target > base);
			const shift = shiftedBy(places);
			const indicator = indicatorOf();
			const { state } = judged(
				{ ...straight, base_value: shift(base), value: shift(target), operator: '>=' },
				{ 2024: shift(now) },
				{ indicator: { ...indicator, decimals: indicator.decimals + places } }
			);
			expect(state).toBe(levelState(base, now, target, '>='));
		}),
		{ numRuns: 500 }
	);
});

const order: State[] = ['away', 'far', 'close', 'on-track', 'achieved'];

test('a better latest figure never worsens the state of a level', () => {
	fc.assert(
		fc.property(level, fc.nat(1000), ({ base, now, target }, more) => {
			fc.pre(target > base);
			const [worse, better] = [
				levelState(base, now, target, '>='),
				levelState(base, now + more, target, '>=')
			];
			expect(order.indexOf(better)).toBeGreaterThanOrEqual(order.indexOf(worse));
		})
	);
});

test('every trace gives its state again, whatever the rates', () => {
	const rate = fc.integer({ min: -3000, max: 4000 }).map((n) => n / 100);
	fc.assert(
		fc.property(
			fc.array(rate, { minLength: 1, maxLength: 10 }),
			fc.integer({ min: 1, max: 20 }),
			(all, goal) => {
				const values = Object.fromEntries(all.map((value, i) => [String(2021 + i), value]));
				judged({ ...average, value: goal }, values, {
					...asRates,
					asOf: `${2021 + all.length}-06-01`
				});
			}
		)
	);
});
