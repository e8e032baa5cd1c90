import Papa from 'papaparse';
import type { Finding } from '../finding';
import { error } from './report';

/** A row of text cells; `line` is the physical line on which it begins, from 1. */
export interface TextRow {
	line: number;
	cells: string[];
}

/** Whether a row's text is its cells joined by commas, each bare or quoted as RFC 4180 says, with nothing around the quotes. */
function isWellQuoted(text: string, cells: string[]): boolean {
	let at = 0;
	for (const [index, cell] of cells.entries()) {
		if (index > 0 && text[at++] !== ',') return false;
		const quoted = `"${cell.replaceAll('"', '""')}"`;
		if (text.startsWith(quoted, at)) at += quoted.length;
		else if (!/[",\n]/.test(cell) && text.startsWith(cell, at)) at += cell.length;
		else return false;
	}
	return at === text.length;
}

/**
 * Splits lines into rows of cells. A quote that is wrong ends the reading, because nobody knows where the cell ends:
 * then `complete` is false and the rows before it are given. Blank lines are left out, with a finding.
 */
export function readRows(
	file: string,
	lines: string[]
): { rows: TextRow[]; findings: Finding[]; complete: boolean } {
	const parsed = Papa.parse<string[]>(lines.join('\n'), {
		delimiter: ',',
		newline: '\n',
		quoteChar: '"'
	});
	const badRow = parsed.errors.find(({ type }) => type === 'Quotes')?.row ?? Infinity;
	const rows: TextRow[] = [];
	const findings: Finding[] = [];
	let line = 1;
	for (const [index, cells] of parsed.data.entries()) {
		const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		const text = lines.slice(line - 1, line + breaks).join('\n');
		if (index >= badRow || !isWellQuoted(text, cells)) {
			findings.push(error('contract-quote', { file, line, cell: lines[line - 1] ?? null }));
			return { rows, findings, complete: false };
		}
		if (text === '') findings.push(error('contract-blank-line', { file, line }));
		else rows.push({ line, cells });
		line += breaks + 1;
	}
	return { rows, findings, complete: true };
}
