import { expect, test } from 'vitest';
import { regionOf } from './cases';
import { bySeverity, needAttention } from './severity';
import type { State, Verdict } from './state';

const row = (region: string, state: State, gap: number | null, value = 10) => {
	const verdict: Verdict = state === 'on-track' ? 'on-track' : 'behind';
	return { state, verdict, gap, target: { region, value } };
};

test('what moves away comes before what is far behind, whatever the distance', () => {
	const rows = [row('a', 'close', 9), row('b', 'far', 5), row('c', 'away', 1)];
	expect(rows.sort(bySeverity).map(({ target }) => target.region)).toEqual(['c', 'b', 'a']);
});

test('within a state the distance counts as a part of the target, not in its unit', () => {
	const rows = [row('dollars', 'missed', 100, 1000), row('percent', 'missed', 5, 10)];
	expect(rows.sort(bySeverity).map(({ target }) => target.region)).toEqual(['percent', 'dollars']);
});

test('attention leaves out what is on track and places that have been dissolved', () => {
	const regions = [
		regionOf({ code: 'old', valid_to: '2025-06-30' }),
		regionOf({ code: 'new', valid_from: '2025-07-01' }),
		regionOf({ code: 'same' })
	];
	const rows = [row('old', 'away', 9), row('same', 'on-track', 0), row('new', 'missed', 1)];
	const codes = (day: string) => needAttention(rows, regions, day).map((r) => r.target.region);
	expect(codes('2026-01-01')).toEqual(['new']);
	expect(codes('2025-06-30')).toEqual(['old']);
});
