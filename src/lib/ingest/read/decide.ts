import type { Answers, Question } from './answers';
import { createBody, type BodyRow } from './body';
import { planColumns } from './columns';
import type { DataRow, Plan } from './plan';
import { createDecoder, encodings, guessDecoding, type Decoding } from './decode';
import { delimiterName, guessDialect } from './dialect';
import { fileKind, type FileKind } from './open';
import { splitText, type Dialect, type Row } from './split';
import { segmentsOf, type Segment } from './segments';
import { filled } from './row-cells';
import { findTable, repeats, shiftNames, unnamedColumns, type Table } from './table';

export type Newline = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** Everything about a file that is decided before its rows are read. */
export interface Decisions {
	decoding: Decoding;
	dialect: Dialect;
	newline: Newline;
	/** Usual number of cells of a row. */
	width: number;
	table: Table;
	/** Lines before this one belong to tables that were not chosen. */
	fromLine: number;
	/** Lines from this one on belong to later tables. */
	toLine: number;
	/** Line where another table begins. */
	otherLine: number | null;
	/** A person has said which table is to be read. */
	tableAnswered: boolean;
	plan: Plan;
	/** Questions that stand in the way of the table itself; those about figures are in `plan`. */
	questions: Question[];
	delimiter: string;
}

export type Decided = { ok: true; decisions: Decisions } | { ok: false; kind: FileKind };

/** Which line ends a text has. */
export function newlineOf(text: string): Newline {
	const crlf = (text.match(/\r\n/g) ?? []).length;
	const lf = (text.match(/\n/g) ?? []).length - crlf;
	const cr = (text.match(/\r/g) ?? []).length - crlf;
	const kinds = [crlf && 'crlf', lf && 'lf', cr && 'cr'].filter(Boolean) as Newline[];
	return kinds.length > 1 ? 'mixed' : (kinds[0] ?? 'none');
}

function body(table: Table, rows: Row[]): BodyRow[] {
	const reader = createBody(table);
	const out: BodyRow[] = [];
	for (const row of rows)
		if (reader.push(row, out)) out.push({ kind: 'data', row, group: reader.group() });
	return [...out, ...reader.end()];
}

const isData = (row: BodyRow): row is DataRow => row.kind === 'data';

function encodingQuestion(decoding: Decoding, text: string): Question | null {
	if (decoding.evidence !== 'open') return null;
	const lines = text.split(/\r\n|\n|\r/);
	const cells = lines.flatMap((line, i) =>
		/[^\x00-\x7f]/.test(line) ? [{ line: i + 1, text: line.slice(0, 120) }] : []
	);
	return {
		id: 'encoding',
		topic: 'encoding',
		column: null,
		cells: cells.slice(0, 3),
		allowed: [...encodings]
	};
}

/** What is to be asked about the heading, and the table with the names where they were answered to stand. */
function aboutHeading(
	table: Table,
	rows: DataRow[],
	answers: Answers
): { table: Table; question: Question | null } {
	const seen = (row: Row) => ({ line: row.line, text: row.cells.join(' | ').slice(0, 120) });
	const first = rows.slice(0, 2).map(({ row }) => seen(row));
	if (!table.headingLines.length && answers.heading === undefined) {
		const likely = table.above.filter(({ row }) => filled(row) > 1).slice(-3);
		if (!likely.length) return { table, question: null };
		const allowed = [...likely.map(({ row }) => String(row.line)).reverse(), 'none'];
		const cells = [...likely.map(({ row }) => seen(row)), ...first].slice(0, 3);
		return { table, question: { id: 'heading', topic: 'heading', column: null, cells, allowed } };
	}
	const unnamed = unnamedColumns(
		table,
		rows.map(({ row }) => row)
	);
	if (!unnamed.length || answers.names === 'left') return { table, question: null };
	if (answers.names === 'right') return { table: shiftNames(table), question: null };
	const names = { line: table.headingLines[0] ?? 1, text: table.names.join(' | ').slice(0, 120) };
	return {
		table,
		question: {
			id: 'names',
			topic: 'names',
			column: null,
			cells: [names, ...first],
			allowed: ['left', 'right']
		}
	};
}

/**
 * Decides how a file is to be read, from its first bytes or all of them, and from what a person has
 * answered. Nothing is decided without evidence: what the file leaves open comes back as questions.
 */
export function decide(bytes: Uint8Array, answers: Answers): Decided {
	const kind = fileKind(bytes);
	if (kind !== 'text') return { ok: false, kind };
	const decoding = guessDecoding(bytes, answers.encoding);
	const decoder = createDecoder(decoding);
	const text = decoder.push(bytes) + decoder.end();
	return { ok: true, decisions: decideText(text, decoding, answers) };
}

/** The same for text that is already decoded (pasted cells, a sheet of a workbook). */
export function decideText(text: string, decoding: Decoding, answers: Answers): Decisions {
	const guess = guessDialect(text, answers);
	const questions: Question[] = [];
	const asked = encodingQuestion(decoding, text);
	if (asked) questions.push(asked);
	if (guess.question) questions.push(guess.question);
	const all = splitText(text, guess.dialect, guess.width);
	const segments = segmentsOf(all);
	const tables = segments.filter(({ table }) => table);
	const wanted = Math.max(1, Math.min(Number(answers.table ?? '1') || 1, tables.length));
	const chosen = tables[wanted - 1] ?? largest(segments);
	const fromLine = wanted > 1 ? (chosen?.rows[0]?.line ?? 1) : 1;
	const toLine = tables[wanted]?.rows[0]?.line ?? Infinity;
	const width = chosen?.width ?? guess.width;
	const rows = all.filter(({ line }) => line >= fromLine && line < toLine);
	let table = findTable(rows, width, answers, chosen?.rows);
	const read = body(
		table,
		rows.filter((row) => row.line >= table.bodyLine)
	);
	table = repeats(table, read);
	const lines = aboutHeading(table, read.filter(isData), answers);
	if (lines.question) questions.push(lines.question);
	table = lines.table;
	const hidden =
		read.find((row) => row.kind === 'skip' && row.reason === 'other-table')?.row.line ?? null;
	const otherLine =
		tables.length > 1 ? (tables[wanted === 1 ? 1 : 0]?.rows[0]?.line ?? null) : hidden;
	if (otherLine !== null && answers.table === undefined)
		questions.push({
			id: 'table',
			topic: 'table',
			column: null,
			cells: (tables.length > 1
				? tables.map((other) => other.rows[0])
				: [all.find(({ line }) => line === hidden)]
			)
				.flatMap((row) =>
					row ? [{ line: row.line, text: row.cells.join(' | ').slice(0, 120) }] : []
				)
				.slice(0, 3),
			allowed: tables.length > 1 ? tables.map((_, i) => String(i + 1)) : ['1']
		});
	const plan = planColumns(table, read.filter(isData), answers, guess.dialect.delimiter);
	return {
		decoding,
		dialect: guess.dialect,
		newline: newlineOf(text),
		width,
		table,
		fromLine,
		toLine,
		otherLine,
		tableAnswered: answers.table !== undefined,
		plan,
		questions,
		delimiter: delimiterName(guess.dialect.delimiter)
	};
}

function largest(segments: Segment[]): Segment | undefined {
	return [...segments].sort((a, b) => b.rows.length * b.width - a.rows.length * a.width)[0];
}
