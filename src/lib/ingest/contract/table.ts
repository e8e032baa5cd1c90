import type { Finding } from '../finding';
import { readCell, type Cell } from './cell';
import { readRows } from './csv';
import type { Resource } from './descriptor';
import { error, info } from './report';
import { decode, splitLines } from './text';

/** A row with its cells as written and as typed values; `sound` if no cell has a fault. */
export interface Row {
	line: number;
	cells: Record<string, string>;
	values: Record<string, Cell>;
	sound: boolean;
}

/** A file that has been read. Not `complete` where rows could not be read: then nothing is said of what it lacks. */
export interface Table {
	resource: Resource;
	rows: Row[];
	complete: boolean;
}

function headerFindings({ path, fields }: Resource, header: string[]): Finding[] {
	const expected = fields.map(({ name }) => name);
	if (header.join() === expected.join() && header.length === expected.length) return [];
	const place = { file: path, line: 1 };
	const other = header.length === 1 ? /[;\t|]/.exec(header[0] ?? '')?.[0] : undefined;
	if (other) {
		return [
			error('contract-delimiter', { ...place, params: { found: other === '\t' ? 'tab' : other } })
		];
	}
	const missing = expected.filter((name) => !header.includes(name));
	const unknown = header.filter(
		(name, index) => !expected.includes(name) || header.indexOf(name) < index
	);
	if (missing.length + unknown.length === 0) {
		return [error('contract-column-order', { ...place, params: { expected: expected.join(',') } })];
	}
	return [
		...missing.map((column) => error('contract-column-missing', { ...place, column })),
		...unknown.map((cell) => error('contract-column-unknown', { ...place, cell }))
	];
}

function readRow(resource: Resource, line: number, texts: string[]) {
	const findings: Finding[] = [];
	const row: Row = { line, cells: {}, values: {}, sound: true };
	for (const [index, field] of resource.fields.entries()) {
		const cell = texts[index] ?? '';
		const { value, fault } = readCell(cell, field);
		row.cells[field.name] = cell;
		row.values[field.name] = value;
		const place = { file: resource.path, line, column: field.name, cell };
		if (fault) {
			row.sound = false;
			findings.push(error(fault.code, { ...place, params: fault.params }));
		} else if (field.type === 'string' && !field.enum && /^[=+@-]/.test(cell)) {
			findings.push(info('contract-formula', place));
		}
	}
	return { row, findings };
}

/** Reads one CSV file by its schema: bytes to typed rows, and everything that is wrong with form, columns and cells. */
export function readTable(
	resource: Resource,
	bytes: Uint8Array
): { table: Table; findings: Finding[] } {
	const file = resource.path;
	const table: Table = { resource, rows: [], complete: false };
	const { text, findings } = decode(file, bytes);
	if (text === null) return { table, findings };

	const split = splitLines(file, text);
	findings.push(...split.findings);
	if (split.lines.length === 0) return { table, findings };

	const read = readRows(file, split.lines);
	const [header, ...rows] = read.rows;
	const wrongHeader = headerFindings(resource, header?.cells ?? []);
	if (wrongHeader.length > 0) return { table, findings: [...findings, ...wrongHeader] };

	findings.push(...read.findings);
	table.complete = read.complete;
	for (const { line, cells } of rows) {
		const expected = resource.fields.length;
		if (cells.length !== expected) {
			table.complete = false;
			const params = { found: cells.length, expected };
			findings.push(error('contract-cell-count', { file, line, params }));
			continue;
		}
		const { row, findings: ofRow } = readRow(resource, line, cells);
		table.rows.push(row);
		findings.push(...ofRow);
	}
	return { table, findings };
}
