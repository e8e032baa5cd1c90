import type { Finding } from '../finding';
import { aboutColumns, aboutFile } from './about';
import { Accountant, type Account } from './account';
import type { Answers, Question } from './answers';
import { createBody, type BodyRow } from './body';
import { decide, type Decisions } from './decide';
import { createDecoder } from './decode';
import { Findings } from './findings';
import { createLane, type Lane } from './lane';
import { LongTable } from './long-table';
import { rectangle } from './rectangle';
import { refuse } from './refuse';
import type { FileKind } from './open';
import { createSplitter, type Row } from './split';
import { createTidier, tidyHeading, type TidyRow } from './tidy';

/** Text is split in pieces of so many letters, which leaves least to the garbage collector. */
const piece = 1 << 16;
/** A line of more bytes than this is not waited for to its end. */
const longLine = 1 << 22;
const lineFeed = 10;
const utf8 = new TextEncoder();

/** What is wanted of a file: its table as text, or its figures as long rows. */
export type Mode = 'table' | 'tidy';

/** `read`: all that could be read is there; `ask`: questions are open; `refused`: see the first error. */
export type Outcome = 'read' | 'ask' | 'refused';

/** What one chunk of the file gave: rows of the table, or long rows. */
export interface Batch {
	rows: string[][];
	tidy: TidyRow[];
}

/** The end of reading. `account` covers every line of the file. */
export interface Ending extends Batch {
	outcome: Outcome;
	account: Account;
	findings: Finding[];
	/** How often each code was found; `findings` lists at most 200 of each. */
	counts: Record<string, number>;
	questions: Question[];
}

export interface Reading extends Ending {
	file: string;
	kind: FileKind;
	decisions: Decisions | null;
	heading: string[];
	/** The long rows of a file that was read piece by piece, in place of `tidy`. */
	long?: LongTable;
}

/** The long rows of a reading by column. */
export function longTableOf({ long, tidy, heading }: Reading): LongTable {
	return long ?? LongTable.of(tidy, Math.max(0, heading.length - 3));
}

/**
 * Reads a file chunk by chunk under decisions made from its beginning. Bytes may be cut anywhere.
 * A column whose later cells contradict its decided convention ends as `refused`: nothing of it may be used.
 * Long rows go `into` a table where there is one, else out with each batch.
 */
export function createReader(
	decisions: Decisions,
	{
		file = '',
		mode = 'tidy',
		into = null
	}: { file?: string; mode?: Mode; into?: LongTable | null } = {}
): { push: (bytes: Uint8Array) => Batch; pushText: (text: string) => Batch; end: () => Ending } {
	const { table, plan } = decisions;
	const decoder = createDecoder(decisions.decoding);
	const splitter = createSplitter(decisions.dialect, decisions.width);
	const body = createBody(table);
	const tidier = createTidier(plan, table.names);
	const lane = into && mode === 'tidy' ? createLane(decisions, body, into) : null;
	/** For the lane: lines that do not go by it, bytes of a line without its end, half a letter outside the BMP. */
	const lines = createDecoder({ encoding: 'utf-8', bytes: 'utf-8', bom: false, evidence: 'proof' });
	let tail = new Uint8Array();
	let half = '';
	const accountant = new Accountant();
	const found = new Findings(file);
	const above = new Map(table.above.map(({ row, reason }) => [row.line, reason]));
	const questions =
		mode === 'table' ? [...decisions.questions] : [...decisions.questions, ...plan.questions];
	/** Where another table begins below all that the decisions were made from. */
	let lateTable: Row | null = null;
	let groups = 0;
	let percents = 0;
	let broken = 0;
	let control = 0;

	function take(entry: BodyRow): void {
		const { row } = entry;
		if (entry.kind === 'data') {
			takeRow(row, entry.group, entry.flags);
			return;
		}
		const shown = entry.kind === 'flags' || entry.reason === 'group';
		if (entry.kind === 'skip' && entry.reason === 'group') groups++;
		if (entry.kind === 'skip' && entry.reason === 'other-table') lateTable ??= row;
		if (mode === 'table' && shown) batch.rows.push(pad(row));
		if (entry.kind === 'flags' || (mode === 'table' && shown))
			accountant.accept(row.line, row.lastLine);
		else accountant.skip(row.line, row.lastLine, entry.reason);
	}

	function takeRow(row: Row, group: string, flags?: string[]): void {
		if (row.repair !== null) aboutRepair(row);
		if (mode === 'table') {
			aboutLength(row);
			batch.rows.push(pad(row));
			accountant.accept(row.line, row.lastLine);
			return;
		}
		const before = batch.tidy.length;
		const { bad, unreadPeriods, special } = tidier(row, group, batch.tidy, flags);
		if (bad) {
			const [first] = bad;
			accountant.reject(
				row.line,
				row.lastLine,
				first?.code ?? 'unanswered',
				first?.column,
				first?.cell
			);
			for (const cell of bad)
				if (cell.code !== 'unanswered' && cell.code !== 'number-conflict')
					found.add(cell.code, 'error', cell.line, cell.column, cell.cell);
			return;
		}
		for (const cell of unreadPeriods)
			found.add(cell.code, 'warning', cell.line, cell.column, cell.cell);
		if (special)
			for (const { line, value, exponent, percent } of batch.tidy.slice(before)) {
				if (exponent) found.add('number-exponent', 'warning', line, null, value);
				if (percent) percents++;
			}
		accountant.accept(row.line, row.lastLine);
		if (!into) return;
		for (const taken of batch.tidy) into.push(taken);
		batch.tidy.length = 0;
	}

	function aboutRepair({ repair, line, cells }: Row): void {
		const text = cells.join(decisions.dialect.delimiter);
		if (repair === 'stray-quote' || repair === 'other-delimiter')
			found.add(repair, 'warning', line, null, text);
		else if (repair && mode === 'table') found.add(repair, 'error', line, null, text);
	}

	/** A row of the table that is shorter or longer than nearly all others may have its cells in wrong columns. */
	function aboutLength({ line, cells }: Row): void {
		if (cells.length < plan.fullWidth)
			found.add('row-too-short', 'warning', line, null, String(cells.length));
		const extra = cells.slice(table.width).find((cell) => cell.trim() !== '');
		if (extra !== undefined) found.add('row-too-long', 'warning', line, null, extra);
	}

	function pad({ cells }: Row): string[] {
		if (cells.length >= table.width) return cells;
		return [...cells, ...Array.from({ length: table.width - cells.length }, () => '')];
	}

	const entries: BodyRow[] = [];

	let batch: Batch = { rows: [], tidy: [] };
	function handle(row: Row): void {
		if (row.line < decisions.fromLine || row.line >= decisions.toLine)
			accountant.skip(
				row.line,
				row.lastLine,
				row.cells.every((cell) => cell.trim() === '') ? 'blank' : 'other-table'
			);
		else if (row.line < table.bodyLine)
			accountant.skip(row.line, row.lastLine, above.get(row.line) ?? 'title');
		else if (body.push(row, entries)) takeRow(row, body.group());
		else if (entries.length) {
			for (const entry of entries) take(entry);
			entries.length = 0;
		}
	}

	function feed(text: string): void {
		if (/[\uFFFD\u0000-\u0008\u000e-\u001f]/.test(text)) {
			broken += (text.match(/\uFFFD/g) ?? []).length;
			control += (text.match(/[\u0000-\u0008\u000e-\u001f]/g) ?? []).length;
		}
		for (let at = 0; at < text.length; at += piece)
			splitter.feed(text.slice(at, at + piece), false, handle);
	}

	function pushText(text: string): Batch {
		batch = { rows: [], tidy: [] };
		if (!lane) {
			feed(text);
			return batch;
		}
		const whole = half + text;
		const cut = /[\ud800-\udbff]$/.test(whole) ? whole.length - 1 : whole.length;
		half = whole.slice(cut);
		pushLines(lane, utf8.encode(whole.slice(0, cut)));
		return batch;
	}

	function push(bytes: Uint8Array): Batch {
		if (!lane || decisions.decoding.encoding !== 'utf-8') return pushText(decoder.push(bytes));
		batch = { rows: [], tidy: [] };
		pushLines(lane, bytes);
		return batch;
	}

	/** Whole lines are taken where they stand; what is left of the last one waits for its end. */
	function pushLines(lane: Lane, bytes: Uint8Array): void {
		let from = 0;
		if (tail.length > 0) {
			from = bytes.indexOf(lineFeed) + 1;
			tail = joined(tail, from ? bytes.subarray(0, from) : bytes);
			if (from) takeLines(lane, tail);
		}
		const limit = bytes.lastIndexOf(lineFeed) + 1;
		if (limit > from) takeLines(lane, bytes.subarray(from, limit));
		if (limit > 0 || tail.length === 0) tail = bytes.slice(limit);
		if (tail.length <= longLine) return;
		feed(lines.push(tail));
		tail = new Uint8Array();
	}

	/** Plain rows go by the lane; where one is not plain, it and more and more after it go the long way. */
	function takeLines(lane: Lane, bytes: Uint8Array): void {
		let stride = 1;
		for (let at = 0; at < bytes.length;) {
			if (splitter.lines() > 0 && body.isOpen() && splitter.isIdle()) {
				const line = splitter.lines();
				const { end, rows } = lane.run(bytes, at, line);
				splitter.skip(rows);
				body.count(rows);
				if (rows) accountant.accept(line + 1, line + rows);
				stride = rows ? 1 : Math.min(stride * 2, piece);
				at = end;
				if (at === bytes.length) break;
			}
			const next = bytes.indexOf(lineFeed, Math.min(bytes.length, at + stride) - 1) + 1;
			feed(lines.push(bytes.subarray(at, next)));
			at = next;
		}
	}

	function end(): Ending {
		pushText(decoder.end());
		if (lane) feed(lines.push(tail) + lines.end() + half);
		splitter.feed('', true, handle);
		for (const entry of body.end()) take(entry);
		aboutFile(decisions, found, { broken, control, groups });
		const conflict = mode === 'tidy' && aboutColumns(decisions, found, percents);
		const nothing = mode === 'tidy' && !plan.values.length && !decisions.questions.length;
		if (nothing) found.add('no-figures', 'error', null, null, null);
		askAboutLateTable();
		const account = accountant.close(splitter.lines());
		const rows = account.accepted + account.rejected;
		const unread = mode === 'tidy' && !questions.length && account.rejected > rows / 2;
		if (unread && plan.values.length && !conflict)
			found.add('rows-unread', 'error', null, null, null, {
				rejected: account.rejected,
				total: rows
			});
		const dead =
			mode === 'tidy'
				? conflict || unread || nothing
				: table.width === 0 || 'unclosed-quote' in found.counts;
		const outcome: Outcome = dead ? 'refused' : questions.length ? 'ask' : 'read';
		return { ...batch, outcome, account, findings: found.list, counts: found.counts, questions };
	}

	function askAboutLateTable(): void {
		if (!lateTable || decisions.otherLine !== null || decisions.tableAnswered) return;
		const { line, cells } = lateTable;
		found.add('other-table', 'warning', line, null, null, { line });
		questions.push({
			id: 'table',
			topic: 'table',
			column: null,
			cells: [{ line, text: cells.join(' | ').slice(0, 120) }],
			allowed: ['1']
		});
	}

	return { push, pushText, end };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}

/** Reads a whole file that is in memory; the same steps as streaming, with all of it as the sample. */
export function readFile(
	bytes: Uint8Array,
	{ file = '', mode = 'tidy', answers = {} }: { file?: string; mode?: Mode; answers?: Answers } = {}
): Reading {
	const decided = decide(bytes, answers);
	if (!decided.ok) return refuse(bytes, decided.kind, file);
	const { decisions } = decided;
	const reader = createReader(decisions, { file, mode });
	const first = reader.push(bytes);
	const ending = reader.end();
	const table = rectangle(decisions.table.names, first.rows.concat(ending.rows));
	return {
		...ending,
		file,
		kind: 'text',
		decisions,
		heading: mode === 'tidy' ? tidyHeading(decisions.plan) : table.heading,
		rows: table.rows,
		tidy: first.tidy.concat(ending.tidy)
	};
}
