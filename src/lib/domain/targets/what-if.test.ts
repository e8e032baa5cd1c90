import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circumstancesOf, targetOf } from './cases';
import { cuts, stateByPace } from './cuts';
import { judge } from './judge';
import { asDecided, isSupposed, readWhatIf, supposedTarget, writeWhatIf } from './what-if';

const read = (text: string) => readWhatIf(new URLSearchParams(text));

describe('what if, in the address', () => {
	test('nothing asked leaves everything as decided', () => {
		expect(read('')).toEqual(asDecided);
		expect(isSupposed(asDecided)).toBe(false);
	});

	test('cuts as they are count as not moved', () => {
		expect(read('value=9&on-track=0.95').cuts).toBe(cuts);
	});

	test.each([
		'value=abc',
		'value=',
		'value=1e99',
		'on-track=0',
		'on-track=5',
		'close=-1',
		'close=0.96',
		'on-track=0.5'
	])('%s makes no sense and changes nothing', (text) => {
		expect(read(text)).toEqual(asDecided);
	});

	test('what is written is read again', () => {
		const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => x + 0));
		const onTrack = fc.integer({ min: 50, max: 150 }).map((x) => x / 100);
		fc.assert(
			fc.property(value, onTrack, fc.integer({ min: 1, max: 49 }), (number, high, low) => {
				const whatIf = { value: number, cuts: { onTrack: high, close: low / 100 } };
				expect(read(writeWhatIf(whatIf))).toEqual(whatIf);
			})
		);
	});
});

describe('what if', () => {
	const circumstances = circumstancesOf({ 2020: 100, 2024: 124 });

	test('the same judge with another number', () => {
		const easier = supposedTarget(targetOf(), { value: 150, cuts });
		expect(judge(targetOf(), circumstances).state).toBe('close');
		expect(judge(easier, circumstances).state).toBe('on-track');
	});

	test('the same judge with other cuts, which its trace names', () => {
		const moved = { onTrack: 0.7, close: 0.4 };
		const { state, trace } = judge(targetOf(), { ...circumstances, cuts: moved });
		expect(state).toBe('on-track');
		expect(trace.rules.at(-1)).toMatchObject({ left: 'r', right: 0.7, holds: true });
	});

	test('every kind of target listens to the cuts', () => {
		const strict = { onTrack: 2, close: 1.9 };
		const rates = { kind: 'growth_avg' as const, value: 8, end_period: '2025' };
		const sum = { kind: 'cumulative' as const, value: 100, end_period: '2025' };
		const states = (target: object, values: Record<string, number>) => [
			judge(targetOf(target), circumstancesOf(values)).state,
			judge(targetOf(target), { ...circumstancesOf(values), cuts: strict }).state
		];
		expect(states(rates, { 2021: 8, 2022: 8, 2023: 8, 2024: 8 })).toEqual(['on-track', 'far']);
		expect(states(sum, { 2021: 20, 2022: 20, 2023: 20, 2024: 20 })).toEqual(['on-track', 'far']);
		expect(
			states({ kind: 'annual', value: 100, end_period: '2025' }, { '2025-01-01/P6M': 49 })
		).toEqual(['on-track', 'far']);
	});

	test('a list that knows only the ratio comes to the same state', () => {
		fc.assert(
			fc.property(fc.integer({ min: -50, max: 180 }), (grown) => {
				const judged = judge(targetOf(), circumstancesOf({ 2020: 100, 2024: 100 + grown }));
				const r = judged.trace.steps.find(({ symbol }) => symbol === 'r')?.value;
				if (r === undefined) expect(judged.state).toBe('achieved');
				else expect(stateByPace(r)).toBe(judged.state);
			})
		);
	});

	test('the upper end of a band goes once the number passes it; a range keeps its order', () => {
		const band = targetOf({ value: 8, value_high: 9 });
		expect(supposedTarget(band, { value: 8.5, cuts }).value_high).toBe(9);
		expect(supposedTarget(band, { value: 10, cuts }).value_high).toBeNull();
		const range = targetOf({ kind: 'range', operator: 'between', value: 8, value_high: 9 });
		expect(supposedTarget(range, { value: 10, cuts })).toMatchObject({ value: 10, value_high: 10 });
	});
});
