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
		return [{ name, rows, expected: own.text }];
	});

describe.each(Object.entries(ways))('a table written %s', (_, write) => {
	it.each(cases)('gives the same figures or asks: $name', ({ rows, expected }) => {
		const { outcome, text: found } = tidyOf(write(rows));
		if (outcome === 'read') expect(found).toBe(expected);
		else expect(outcome).toBe('ask');
	});
});

it('enough tables are written anew', () => {
	expect(cases.length).toBeGreaterThan(130);
});
