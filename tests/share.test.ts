import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIndicator } from '$lib/domain/new-indicator';
import { decodeShared, encodeShared, maxShared } from '$lib/ingest/publish/share';

const heading = 'indicator,region,period,value,status,source,published,note';
const csv = `${heading},line\nexports,ha-noi,2030,12.5,A,local-x1,,"Cục Thống kê, sơ bộ",7\nexports,ha-noi,2031,13,A,gso-a,2026,,8\n`;
const definition = newIndicator(
	{
		name_vi: 'Của tôi',
		name_en: 'Mine',
		definition_vi: '',
		definition_en: '',
		theme: 'trade',
		unit: 'usd',
		scale: 6,
		decimals: 1,
		direction: 'up',
		kind: 'flow',
		frequency: 'A'
	},
	[]
);

test('figures come out of a link as they went in, without what only the browser knew', () => {
	const text = encodeShared({ name: 'số liệu.csv', csv, definitions: [definition], places: [] });
	expect(text).toMatch(/^[\w-]+$/);
	expect(decodeShared(text ?? '')).toEqual({
		name: 'số liệu.csv',
		csv: `${heading}\nexports,ha-noi,2030,12.5,A,,,"Cục Thống kê, sơ bộ"\nexports,ha-noi,2031,13,A,gso-a,2026,\n`,
		definitions: [definition],
		places: []
	});
});

test('what is too long for a link is not made into one', () => {
	const rows = Array.from(
		{ length: 5000 },
		(_, i) => `exports,ha-noi,${1000 + i},${Math.sin(i)},A,,,,${i}\n`
	);
	expect(
		encodeShared({
			name: 'x',
			csv: `${heading},line\n${rows.join('')}`,
			definitions: [],
			places: []
		})
	).toBeNull();
	expect(decodeShared('a'.repeat(maxShared + 1))).toBeNull();
});

test('a broken link is an answer, not an exception', () => {
	const whole = encodeShared({ name: 'x', csv, definitions: [definition], places: [] }) ?? '';
	expect(decodeShared(whole.slice(0, -10))).toBeNull();
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(decodeShared(text)).toBeNull();
		})
	);
});

test.each([
	['an id that could be more than a name', { id: "x'; DROP TABLE source; --" }],
	['a theme that is none', { theme: 'other' }],
	['a scale that is no number', { scale: '6' }]
])('%s is refused', (_, fault) => {
	const text = encodeShared({
		name: 'x',
		csv,
		definitions: [{ ...definition, ...fault } as typeof definition],
		places: []
	});
	expect(decodeShared(text ?? '')).toBeNull();
});
