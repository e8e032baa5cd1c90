import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/ingest/read/read';
import { splitText } from '$lib/ingest/read/split';
import { tidyCells } from '$lib/ingest/read/tidy';
import { csvText } from '$lib/ingest/read/write';

type Rows = string[][];

function tidyOf(bytes: Uint8Array) {
	const reading = readFile(bytes, { file: 'input', mode: 'tidy', answers: {} });
	return { ...reading, text: csvText(reading.heading, reading.tidy.map(tidyCells)) };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const linesOf = (rows: Rows, delimiter: string, always = false) =>
	rows.map((cells) =>
		cells
			.map((cell) =>
				always || /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter) ? quoted(cell) : cell
			)
			.join(delimiter)
	);
const text = (rows: Rows, delimiter = ',') => `${linesOf(rows, delimiter).join('\n')}\n`;
const padded = (cell: string, rows: Rows) => [
	cell,
	...Array.from({ length: Math.max(...rows.map(({ length }) => length)) - 1 }, () => '')
];

/** Other ways to write the same table, as programs and people do. */
const ways: Record<string, (rows: Rows) => Uint8Array> = {
	'with semicolons': (rows) => Buffer.from(text(rows, ';')),
	'with tabs': (rows) => Buffer.from(text(rows, '\t')),
	'with strokes': (rows) => Buffer.from(text(rows, '|')),
	'with every cell in quotes, CRLF and a BOM': (rows) =>
		Buffer.from(`\uFEFF${linesOf(rows, ',', true).join('\r\n')}\r\n`),
	'in UTF-16 with tabs': (rows) => Buffer.from(`\uFEFF${text(rows, '\t')}`, 'utf16le'),
	'below a title': (rows) => Buffer.from(`Statistics of the regions\n\n${text(rows)}`),
	'below a title that fills the row with delimiters': (rows) =>
		Buffer.from(text([padded('Statistics of the regions', rows), padded('', rows), ...rows])),
	'above a source and a note': (rows) =>
		Buffer.from(`${text(rows)}\nSource: National office of statistics\nNote: rounded figures\n`),
	'between blank lines': (rows) => Buffer.from(`\n\n${text(rows)}\n\n\n`)
};

/** Blanks at the ends of a cell are lost between bars, and with them what stands under what. */
const framed = (rows: Rows, bar: string) =>
	rows.map((cells) => `${bar} ${cells.map((cell) => cell.trim()).join(` ${bar} `)} ${bar}`);
const width = (rows: Rows) => Math.max(...rows.map(({ length }) => length));

/** Ways to print a table of so many heading lines, for cells that hold nothing of what it is printed with. */
const prints: Record<string, (rows: Rows, heading: number) => string[]> = {
	'as Markdown': (rows, heading) => {
		const lines = framed(rows, '|');
		const rule = `|${' --- |'.repeat(width(rows))}`;
		return [...lines.slice(0, heading), rule, ...lines.slice(heading)];
	},
	'between drawn strokes': (rows, heading) => {
		const rule = `├${Array.from({ length: width(rows) }, () => '───').join('┼')}┤`;
		const lines = framed(rows, '│');
		return [rule, ...lines.slice(0, heading), rule, ...lines.slice(heading), rule];
	}
};

const root = join(import.meta.dirname, 'import-cases');
const cases = readdirSync(root)
	.filter((name) => /^(layout|period|publisher)-/.test(name))
	.filter((name) => existsSync(join(root, name, 'input.csv')))
	.filter((name) => !existsSync(join(root, name, 'answers.json')))
	.flatMap((name) => {
		const bytes = readFileSync(join(root, name, 'input.csv'));
		const own = tidyOf(bytes);
		const { decisions } = own;
		if (own.outcome !== 'read' || decisions?.decoding.encoding !== 'utf-8') return [];
		const content = bytes.toString('utf8').replace(/^\uFEFF/, '');
		const rows = splitText(content, decisions.dialect, decisions.width).map(({ cells }) => cells);
		return [{ name, rows, expected: own.text, heading: decisions.table.headingLines }];
	});

describe.each(Object.entries(ways))('a table written %s', (_, write) => {
	it.each(cases)('gives the same figures or asks: $name', ({ rows, expected }) => {
		const { outcome, text: found } = tidyOf(write(rows));
		if (outcome === 'read') expect(found).toBe(expected);
		else expect(outcome).toBe('ask');
	});
});

const printable = cases.filter(
	({ rows, heading }) =>
		heading[0] === 1 &&
		heading.length <= 3 &&
		rows.every(
			(cells) =>
				cells.length === width(rows) &&
				cells.every((cell) => !/[|"\n\u2500-\u257f]/.test(cell) && cell === cell.trim())
		)
);
describe.each(Object.entries(prints))('a table printed %s', (_, print) => {
	it.each(printable)('gives the same figures or asks: $name', ({ rows, expected, heading }) => {
		const { outcome, text: found } = tidyOf(
			Buffer.from(`${print(rows, heading.length).join('\n')}\n`)
		);
		if (outcome === 'read') expect(found).toBe(expected);
		else expect(outcome).toBe('ask');
	});
});

it('enough tables are written anew', () => {
	expect(cases.length).toBeGreaterThan(130);
	expect(printable.length).toBeGreaterThan(50);
});
