import { redrawn, unframed } from './drawn';
import { otherDelimiter, rejoin, repair, straightener, unwrap } from './mend';
import { goOn, isPadded, scan, unpad, type Dialect, type Scan } from './scan';

export type { Dialect } from './scan';

/** One row of the file. `line` and `lastLine` are physical lines, from 1; `repair` says what had to be guessed. */
export interface Row {
	line: number;
	lastLine: number;
	cells: string[];
	repair: 'stray-quote' | 'unclosed-quote' | 'other-delimiter' | null;
}

/** A quoted cell may hold at most so many characters, so that a lost quote cannot eat the file. */
const maxCell = 1 << 24;

/**
 * Splits text into rows, chunk by chunk, with the physical lines of the file: LF, CR LF and CR all end a
 * line, or what the dialect says. `width` is the number of cells a row should have (0: unknown) and is used only to mend quotes:
 * a row with an odd quote is read so that it has that width where exactly one such reading exists.
 */
export function createSplitter(
	dialect: Dialect,
	width = 0
): {
	push: (text: string) => Row[];
	end: () => Row[];
	/** The same row by row, so that none has to be kept; `last` says that nothing follows. */
	feed: (text: string, last: boolean, take: (row: Row) => void) => void;
	/** Whether all that was fed has been given out: the next text begins a row. */
	isIdle: () => boolean;
	/** Counts lines that were taken elsewhere. */
	skip: (taken: number) => void;
	/** Physical lines so far. */
	lines: () => number;
	/** Quotes so far that were neither doubled nor escaped nor at the edge of a cell. */
	strays: () => number;
} {
	const { delimiter, quote, escape, padded, lineEnd } = dialect;
	const prepared = dialect.wrapped
		? unwrap
		: dialect.framed
			? unframed
			: dialect.signs
				? straightener(dialect)
				: null;
	const lines: string[] = [];
	/** Line ends other than LF, by index in `lines`. */
	let ends: string[] = [];
	let strays = 0;
	let head = 0;
	let rest = '';
	let line = 0;
	/** A quoted cell that is still open, with the lines it has so far. */
	let pending: { scan: Scan; count: number; size: number } | null = null;

	function next(last: boolean): Row | null {
		let text = lines[head];
		if (text === undefined) return null;
		if (prepared && !pending) text = lines[head] = prepared(text);
		if (!pending && isPlain(text)) {
			head++;
			return plainRow(text);
		}
		if (pending) return close(text, last);
		const first = scan(text, dialect);
		strays += first.stray;
		if (first.open && first.stray === 0) {
			pending = { scan: first, count: 1, size: text.length };
			return close(text, last);
		}
		const fits = !first.open && first.cells.length === width;
		const other = width && !fits ? otherDelimiter(text, dialect, width) : null;
		if (other) return take(1, other, 'other-delimiter');
		if (first.open) return torn(text, null, 1);
		const whole = width && first.torn.length ? rejoin(first, dialect, width) : null;
		if (whole) return take(1, whole, null);
		if (first.stray === 0 || fits || !width) return take(1, first, null);
		return torn(text, null, 1);
	}

	const isPlain = (text: string) =>
		(!quote || !text.includes(quote)) && (escape !== '\\' || !text.includes('\\'));

	function plainRow(text: string): Row {
		line++;
		const cells = delimiter ? text.split(delimiter) : [text];
		if (cells.length === 1 && width > 2) {
			const other = otherDelimiter(text, dialect, width);
			if (other) return { line, lastLine: line, cells: other.cells, repair: 'other-delimiter' };
		}
		const apart = padded || isPadded(cells, width);
		return { line, lastLine: line, cells: apart ? cells.map(unpad) : cells, repair: null };
	}

	function take(count: number, { cells }: Scan, mended: Row['repair']): Row {
		head += count;
		line += count;
		pending = null;
		return { line: line - count + 1, lastLine: line, cells, repair: mended };
	}

	/** Reads on until the open quote closes; null if that needs lines that are not there yet. */
	function close(text: string, last: boolean): Row | null {
		if (!pending) return null;
		const { scan: joined } = pending;
		while (joined.open && joined.stray === 0 && pending.size < maxCell) {
			const at = head + pending.count;
			const following = lines[at];
			if (following === undefined) {
				if (!last) return null;
				break;
			}
			goOn(following, dialect, joined, ends[at - 1] ?? '\n');
			pending.count++;
			pending.size += following.length + 1;
		}
		const clean = !joined.open && joined.stray === 0;
		if (clean && (!width || joined.cells.length === width))
			return take(pending.count, joined, null);
		return torn(text, clean ? joined : null, pending.count);
	}

	/** A line whose quotes do not fit: mended if that gives the width of the table, else said so. */
	function torn(text: string, joined: Scan | null, count: number): Row {
		const mended = width ? repair(text, dialect, width) : null;
		const alone = lines.slice(head + 1, head + count).every((following) => {
			const reading = scan(following, dialect);
			return !reading.open && reading.stray === 0 && reading.cells.length === width;
		});
		if (mended && (alone || !joined)) return take(1, mended, 'stray-quote');
		if (joined) return take(count, joined, null);
		const first = scan(text, dialect);
		if (!first.open) return take(1, first, 'unclosed-quote');
		return take(1, scan(text, dialect, first.openings.at(-1) ?? -1), 'unclosed-quote');
	}

	function drain(last: boolean, take: (row: Row) => void): void {
		for (let row = next(last); row; row = next(last)) take(row);
		if (head === 0) return;
		lines.splice(0, head);
		if (ends.length) ends = ends.slice(head);
		head = 0;
	}

	/** Takes off the lines that a lone CR ends and gives back what is left. */
	function addCarriages(text: string): string {
		let from = 0;
		for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
			ends[lines.length] = '\r';
			lines.push(text.slice(from, at));
			from = at + 1;
		}
		return from ? text.slice(from) : text;
	}

	function feed(text: string, last: boolean, give: (row: Row) => void): void {
		const fed = dialect.drawn ? redrawn(text) : text;
		let buffer = rest + (lineEnd ? fed.replaceAll(lineEnd, '\n') : fed);
		let held = '';
		if (!last && buffer.endsWith('\r')) {
			held = '\r';
			buffer = buffer.slice(0, -1);
		}
		const carriage = buffer.includes('\r');
		let from = 0;
		for (let at = buffer.indexOf('\n'); at >= 0; at = buffer.indexOf('\n', from)) {
			let part = buffer.slice(from, at);
			from = at + 1;
			const ended = carriage && part.endsWith('\r');
			if (ended) part = part.slice(0, -1);
			if (!pending && lines.length === 0 && !(carriage && part.includes('\r'))) {
				if (prepared) part = prepared(part);
				if (isPlain(part)) {
					give(plainRow(part));
					continue;
				}
			}
			if (carriage) part = addCarriages(part);
			if (ended) ends[lines.length] = '\r\n';
			lines.push(part);
			drain(false, give);
		}
		const tail = buffer.slice(from);
		rest = (carriage ? addCarriages(tail) : tail) + held;
		if (last && rest !== '') {
			lines.push(rest);
			rest = '';
		}
		drain(last, give);
	}

	function rowsOf(text: string, last: boolean): Row[] {
		const rows: Row[] = [];
		feed(text, last, (row) => rows.push(row));
		return rows;
	}

	return {
		push: (text) => rowsOf(text, false),
		end: () => rowsOf('', true),
		feed,
		isIdle: () => !pending && lines.length === 0 && rest === '',
		skip(taken) {
			line += taken;
		},
		lines: () => line,
		strays: () => strays
	};
}

/** All rows of a text at once. */
export function splitText(text: string, dialect: Dialect, width = 0): Row[] {
	const splitter = createSplitter(dialect, width);
	return [...splitter.push(text), ...splitter.end()];
}
