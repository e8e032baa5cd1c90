import { expect, test } from 'vitest';
import type { Theme } from '../indicator';
import { targetOf } from './cases';
import { listTargets, readList, wholeList, writeList, type ListView } from './list-view';
import type { State, Verdict } from './state';

const places = ['ha-noi', 'hai-phong'];

test('an address keeps theme, place, state and order', () => {
	const view: ListView = { theme: 'fdi', place: 'ha-noi', verdict: 'behind', order: 'end' };
	expect(readList(new URLSearchParams(writeList(view).join('&')), places)).toEqual(view);
});

test('the whole list has no query, and what is not known falls back to it', () => {
	expect(writeList(wholeList)).toEqual([]);
	const odd = new URLSearchParams('theme=x&place=nowhere&state=__proto__&sort=toString');
	expect(readList(odd, places)).toEqual(wholeList);
});

const row = (
	id: string,
	[indicator, region, end_period]: [string, string, string],
	[state, verdict]: [State, Verdict]
) => ({ state, verdict, gap: 1, target: targetOf({ id, indicator, region, end_period }) });

const rows = [
	row('a', ['growth', 'hai-phong', '2025'], ['achieved', 'met']),
	row('b', ['fdi', 'ha-noi', '2030'], ['far', 'behind']),
	row('c', ['growth', 'ha-noi', '2026'], ['missed', 'behind']),
	row('d', ['fdi', 'hai-phong', '2024'], ['not-yet-due', 'not-judged'])
];
const themeOf = (id: string) => id as Theme;
const order = ['growth', 'fdi'];
const ids = (part: Partial<ListView>) =>
	listTargets(
		rows,
		{ ...wholeList, ...part },
		themeOf,
		(a, b) => order.indexOf(a) - order.indexOf(b),
		(a, b) => a.localeCompare(b)
	)
		.map(({ target }) => target.id)
		.join('');

test('what must speed up comes first unless another order is asked for', () => {
	expect(ids({})).toBe('bcad');
	expect(ids({ order: 'place' })).toBe('bcad');
	expect(ids({ order: 'indicator' })).toBe('cabd');
	expect(ids({ order: 'end' })).toBe('dacb');
});

test('theme, place and state each leave out the rest', () => {
	expect(ids({ theme: 'fdi' })).toBe('bd');
	expect(ids({ place: 'hai-phong' })).toBe('ad');
	expect(ids({ verdict: 'behind' })).toBe('bc');
	expect(ids({ verdict: 'met', theme: 'fdi' })).toBe('');
});
