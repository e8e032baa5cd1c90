import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/ingest/read/read';
import { createReader } from '$lib/ingest/read/read';
import { decide } from '$lib/ingest/read/decide';
import { tidyCells } from '$lib/ingest/read/tidy';
import { csvText } from '$lib/ingest/read/write';

interface Number3 {
	whole: number;
	fraction: string;
	negative: boolean;
}

const number3 = fc.record({
	whole: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99999999 })),
	fraction: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9]{1,4}$/)),
	negative: fc.boolean()
});

const convention = fc
	.record({
		delimiter: fc.constantFrom(',', ';', '\t', '|'),
		decimal: fc.constantFrom('.', ','),
		group: fc.constantFrom('', '.', ',', ' ', '\u00a0', '\u202f', "'"),
		newline: fc.constantFrom('\n', '\r\n', '\r'),
		encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'),
		layout: fc.constantFrom('long', 'wide', 'across'),
		vietnamese: fc.boolean(),
		preamble: fc.boolean(),
		footer: fc.boolean()
	})
	.filter(({ decimal, group }) => decimal !== group);

type Convention = typeof convention extends fc.Arbitrary<infer T> ? T : never;

function written({ whole, fraction, negative }: Number3, { decimal, group }: Convention): string {
	const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
	return (negative ? '-' : '') + digits + (fraction ? decimal + fraction : '');
}

function exact({ whole, fraction, negative }: Number3): number {
	return Number(`${negative ? '-' : ''}${whole}.${fraction || '0'}`);
}

function encode(text: string, encoding: Convention['encoding']): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-8-bom') return new TextEncoder().encode('\uFEFF' + text);
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	const little = encoding === 'utf-16le';
	view.setUint16(0, 0xfeff, little);
	for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
	return bytes;
}

const places = [
	'Hà Nội',
	'Hải Phòng',
	'Quảng Ninh',
	'Hải Dương',
	'Hưng Yên',
	'Bắc Ninh',
	'Vĩnh Phúc'
];

/** A table of figures (place × year) as a file in the given convention. */
function file(figures: Number3[][], c: Convention): string {
	const cell = (text: string) =>
		text.includes(c.delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
	const years = figures[0]?.map((_, i) => String(2015 + i)) ?? [];
	const words = c.vietnamese ? ['Địa phương', 'Năm', 'Giá trị'] : ['Region', 'Year', 'Value'];
	const rows: string[][] = [];
	if (c.layout === 'wide') {
		rows.push([words[0] ?? '', ...years]);
		figures.forEach((row, i) =>
			rows.push([places[i] ?? '', ...row.map((figure) => written(figure, c))])
		);
	} else if (c.layout === 'long') {
		rows.push(words);
		figures.forEach((row, i) =>
			row.forEach((figure, k) => rows.push([places[i] ?? '', years[k] ?? '', written(figure, c)]))
		);
	} else {
		rows.push([words[1] ?? '', ...figures.map((_, i) => places[i] ?? '')]);
		years.forEach((year, k) =>
			rows.push([year, ...figures.map((row) => written(row[k] as Number3, c))])
		);
	}
	const lines = rows.map((row) => row.map(cell).join(c.delimiter));
	if (c.preamble) lines.unshift('Report', '');
	if (c.footer) lines.push('', c.vietnamese ? 'Nguồn: Cục Thống kê' : 'Source: Statistics Office');
	return lines.join(c.newline) + c.newline;
}

const table = fc.integer({ min: 2, max: 6 }).chain((columns) =>
	fc.array(fc.array(number3, { minLength: columns, maxLength: columns }), {
		minLength: 2,
		maxLength: 7
	})
);

describe('reading a generated table', () => {
	it('gives back the exact figures, or asks, or refuses; never other figures', () => {
		let exactly = 0;
		fc.assert(
			fc.property(table, convention, (figures, c) => {
				const reading = readFile(encode(file(figures, c), c.encoding), { mode: 'tidy' });
				const { account } = reading;
				expect(account.accepted + account.rejected + account.skipped).toBe(account.total);
				if (reading.outcome !== 'read') return;
				const read = new Map(
					reading.tidy.map(({ dimensions, period, value }) => [`${dimensions[0]} ${period}`, value])
				);
				figures.forEach((row, i) =>
					row.forEach((figure, k) => {
						const value = read.get(`${places[i]} ${2015 + k}`);
						const context = JSON.stringify(file(figures, c));
						if (value === undefined) expect(account.rejected, context).toBeGreaterThan(0);
						else expect(Number(value), context).toBe(exact(figure) + 0);
					})
				);
				if (account.rejected === 0) {
					expect(reading.tidy).toHaveLength(figures.flat().length);
					exactly++;
				}
			}),
			{ numRuns: 1500 }
		);
		expect(exactly).toBeGreaterThan(700);
	}, 120000);

	it('does not depend on where the bytes are cut', () => {
		fc.assert(
			fc.property(table, convention, fc.integer({ min: 1, max: 40 }), (figures, c, step) => {
				const bytes = encode(file(figures, c), c.encoding);
				const decided = decide(bytes, {});
				if (!decided.ok) return;
				const whole = readFile(bytes, { mode: 'tidy' });
				const again = decide(bytes, {});
				if (!again.ok) return;
				const reader = createReader(again.decisions, { mode: 'tidy' });
				const rows = [];
				for (let at = 0; at < bytes.length; at += step)
					rows.push(...reader.push(bytes.subarray(at, at + step)).tidy);
				const ending = reader.end();
				expect([...rows, ...ending.tidy]).toEqual(whole.tidy);
				expect(ending.account).toEqual(whole.account);
			}),
			{ numRuns: 200 }
		);
	}, 120000);
});

/** Ways to write a part of a year beside the year, and the code that the two make. */
const parts = {
	quarter: {
		count: 4,
		code: (n: number) => `Q${n}`,
		write: [(n: number) => `Q${n}`, (n: number) => `Quý ${n}`]
	},
	half: { count: 2, code: (n: number) => `S${n}`, write: [(n: number) => `H${n}`] },
	month: {
		count: 12,
		code: (n: number) => String(n).padStart(2, '0'),
		write: [(n: number) => `Tháng ${n}`, (n: number) => `M${String(n).padStart(2, '0')}`]
	}
} as const;
const columnNames = { quarter: 'Quarter', half: 'Half', month: 'Month' };

describe('years and their parts', () => {
	const arrangement = fc.constantFrom('column', 'numbers', 'row of years', 'years above', 'title');

	it('make the same periods however they are arranged, and are hardly ever asked about', () => {
		let asked = 0;
		fc.assert(
			fc.property(
				fc.constantFrom('quarter', 'half', 'month' as const),
				arrangement,
				fc.integer({ min: 1990, max: 2030 }),
				fc.integer({ min: 1, max: 3 }),
				fc.nat(),
				(kind, arranged, from, length, seed) => {
					const { count, code, write } = parts[kind];
					const text = write[seed % write.length] as (n: number) => string;
					const years = Array.from(
						{ length: arranged === 'title' ? 1 : length },
						(_, i) => from + i
					);
					const numbers = Array.from({ length: count }, (_, i) => i + 1);
					const figure = (place: number, year: number, n: number) =>
						`${place + 1}${year % 100}${n}.${(seed % 89) + 10}`;
					const lines: string[][] = [];
					if (arranged === 'column' || arranged === 'numbers') {
						lines.push(['Place', 'Year', columnNames[kind], 'Value']);
						for (const place of [0, 1])
							for (const year of years)
								for (const n of numbers)
									lines.push([
										places[place] ?? '',
										String(year),
										arranged === 'numbers' ? String(n) : text(n),
										figure(place, year, n)
									]);
					} else if (arranged === 'row of years') {
						lines.push(['Place', 'Year', ...numbers.map(text)]);
						for (const place of [0, 1])
							for (const year of years)
								lines.push([
									places[place] ?? '',
									String(year),
									...numbers.map((n) => figure(place, year, n))
								]);
					} else {
						if (arranged === 'title')
							lines.push([`Output in ${from}`], ['Place', ...numbers.map(text)]);
						else {
							lines.push([
								'Place',
								...years.flatMap((year) => numbers.map((n) => (n > 1 ? '' : String(year))))
							]);
							lines.push(['', ...years.flatMap(() => numbers.map(text))]);
						}
						for (const place of [0, 1])
							lines.push([
								places[place] ?? '',
								...years.flatMap((year) => numbers.map((n) => figure(place, year, n)))
							]);
					}
					const file = lines.map((line) => line.join(',')).join('\n') + '\n';
					const reading = readFile(new TextEncoder().encode(file));
					if (reading.outcome === 'ask') asked++;
					if (reading.outcome === 'ask') return;
					expect(reading.outcome, file).toBe('read');
					const read = reading.tidy.map(
						({ dimensions, period, value }) => `${dimensions.join(' ')} ${period} ${value}`
					);
					const wanted = [0, 1].flatMap((place) =>
						years.flatMap((year) =>
							numbers.map((n) => `${places[place]} ${year}-${code(n)} ${figure(place, year, n)}`)
						)
					);
					expect(read.sort(), file).toEqual(wanted.sort());
				}
			),
			{ numRuns: 300 }
		);
		expect(asked).toBeLessThan(15);
	}, 120000);
});

describe('arbitrary content', () => {
	const pieces = fc.constantFrom(
		'a',
		'1',
		'1,5',
		'1.234',
		'"',
		"'",
		',',
		';',
		'\t',
		'\n',
		'\r',
		'\r\n',
		' ',
		'2019',
		'Nguồn:',
		'\u0000',
		'ệ',
		'😀',
		'\\',
		'-',
		'\uFEFF',
		'(',
		')',
		'%'
	);

	it('never throws and accounts for every line of any text', () => {
		fc.assert(
			fc.property(
				fc.array(pieces, { maxLength: 200 }),
				fc.constantFrom<('table' | 'tidy')[]>('table', 'tidy'),
				(parts, mode) => {
					const text = parts.join('');
					const { account, decisions } = readFile(new TextEncoder().encode(text), { mode });
					expect(account.accepted + account.rejected + account.skipped).toBe(account.total);
					const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
					if (lines.at(-1) === '') lines.pop();
					if (decisions?.decoding.encoding.startsWith('utf-16')) return;
					expect(account.total).toBe(lines.length);
				}
			),
			{ numRuns: 1500 }
		);
	}, 120000);

	it('never throws and accounts for every line of any bytes', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 400 }),
				fc.constantFrom<('table' | 'tidy')[]>('table', 'tidy'),
				(bytes, mode) => {
					const { account } = readFile(bytes, { mode });
					expect(account.accepted + account.rejected + account.skipped).toBe(account.total);
				}
			),
			{ numRuns: 1500 }
		);
	}, 120000);
});

describe('a table that was written here', () => {
	const text = fc
		.stringMatching(/^[A-Za-zÀ-ỹ ,;"'\n|]{1,12}$/)
		.filter((cell) => cell.trim() !== '');

	it('comes back cell by cell, or is asked about', () => {
		let asked = 0;
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(text, fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 })),
					{ minLength: 2, maxLength: 12 }
				),
				(rows) => {
					const heading = ['name', 'first', 'second'];
					const cells = rows.map(([name, a, b]) => [name, `${a}.5`, `${b}.25`]);
					const reading = readFile(new TextEncoder().encode(csvText(heading, cells)), {
						mode: 'table'
					});
					expect(reading.outcome).not.toBe('refused');
					if (reading.outcome === 'ask') {
						asked++;
						return;
					}
					expect(reading.heading).toEqual(heading);
					expect(reading.rows).toEqual(
						cells.map(([name, ...numbers]) => [(name ?? '').normalize('NFC'), ...numbers])
					);
				}
			),
			{ numRuns: 500 }
		);
		expect(asked).toBeLessThan(50);
	}, 120000);

	it('comes back as the same long rows after export and import', () => {
		fc.assert(
			fc.property(table, (figures) => {
				const rows = figures.flatMap((row, i) =>
					row.map((figure, k) => [
						places[i] ?? '',
						String(2015 + k),
						written(figure, { decimal: '.', group: '' } as Convention),
						''
					])
				);
				const heading = ['place', 'period', 'value', 'flag'];
				const first = readFile(new TextEncoder().encode(csvText(heading, rows)), {
					answers: { decimal: '.' }
				});
				const exported = first.tidy.map(tidyCells);
				const second = readFile(new TextEncoder().encode(csvText(first.heading, exported)), {
					answers: { decimal: '.' }
				});
				expect(second.tidy).toEqual(first.tidy);
				expect(first.tidy).toHaveLength(rows.length);
			}),
			{ numRuns: 200 }
		);
	}, 120000);
});
