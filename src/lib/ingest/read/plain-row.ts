import { hashStart, hashStep } from './cell-index';
import type { DecimalMark } from './numbers';
import type { Dialect } from './split';

const [tab, lineFeed, carriage, space, backslash] = [9, 10, 13, 32, 92];
const [minus, zero, nine] = [45, 48, 57];

/** The cells of one row, as positions in the bytes (UTF-8) that it stands in. */
export interface PlainRow {
	starts: Int32Array;
	ends: Int32Array;
	hashes: Int32Array;
	/** Of each cell whether it has other letters than ASCII. */
	high: Uint8Array;
	/** Of each cell whether it is the same as in the row before; its hash is then that of the one before. */
	same: Uint8Array;
	/**
	 * Finds the cells of the row that begins at a position; there must be a line end after it.
	 * @param follows whether the row that was found last stands in the same bytes
	 * @returns where the next line begins; -1 where the row has not exactly these columns, or quotes or control characters
	 * that need a closer look
	 */
	split: (bytes: Uint8Array, from: number, follows: boolean) => number;
}

/** For dialects of one delimiting letter; cells may stand in quotes as a whole. */
export function createPlainRow(dialect: Dialect, width: number): PlainRow {
	const delimiter = dialect.delimiter.charCodeAt(0);
	const quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
	const escape = dialect.escape === '\\' ? backslash : -1;
	const starts = new Int32Array(width);
	const ends = new Int32Array(width);
	const hashes = new Int32Array(width);
	const high = new Uint8Array(width);
	const same = new Uint8Array(width);
	/** Where each cell begins and ends with its quotes. */
	const outerStarts = new Int32Array(width);
	const outerEnds = new Int32Array(width);

	/** Whether the cell of the row before stands here again; few cells change from row to row. */
	function repeats(bytes: Uint8Array, at: number, column: number): boolean {
		const before = outerStarts[column] as number;
		const length = (outerEnds[column] as number) - before;
		for (let i = 0; i < length; i++) if (bytes[at + i] !== bytes[before + i]) return false;
		const next = bytes[at + length];
		if (next !== delimiter && next !== lineFeed && next !== carriage) return false;
		outerStarts[column] = at;
		outerEnds[column] = at + length;
		starts[column] = (starts[column] as number) + at - before;
		ends[column] = (ends[column] as number) + at - before;
		same[column] = 1;
		return true;
	}

	/** Reads one cell; false where it is not plain. */
	function readCell(bytes: Uint8Array, from: number, column: number): boolean {
		let at = from;
		let hash = hashStart;
		let any = 0;
		let letter = bytes[at] as number;
		const quoted = letter === quote;
		if (quoted) letter = bytes[++at] as number;
		starts[column] = at;
		while (
			letter !== quote &&
			(letter !== delimiter || quoted) &&
			(letter >= space || letter === tab) &&
			letter !== escape
		) {
			hash = hashStep(hash, letter);
			any |= letter;
			letter = bytes[++at] as number;
		}
		ends[column] = at;
		hashes[column] = hash;
		high[column] = any >> 7;
		same[column] = 0;
		outerStarts[column] = from;
		outerEnds[column] = quoted ? at + 1 : at;
		return !quoted || letter === quote;
	}

	function split(bytes: Uint8Array, from: number, follows: boolean): number {
		let at = from;
		for (let column = 0; column < width; column++) {
			if (!(follows && repeats(bytes, at, column)) && !readCell(bytes, at, column)) return -1;
			at = outerEnds[column] as number;
			let letter = bytes[at] as number;
			if (letter === delimiter) {
				if (column === width - 1) return -1;
				at++;
				continue;
			}
			if (column < width - 1) return -1;
			if (letter === carriage) letter = bytes[++at] as number;
			return letter === lineFeed ? at + 1 : -1;
		}
		return -1;
	}

	return { starts, ends, hashes, high, same, split };
}

/** What the shape of a plain number shows, as far as reading a column counts it. */
export type Shown = 'nothing' | 'empty' | 'point' | 'comma';

/** A figure that needs no interpretation. `decimals` is -1 where the cell is empty. */
export interface PlainNumber {
	value: number;
	decimals: number;
	shown: Shown;
}

const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * Reads a cell as `-1234.5` or, by the mark of its column, `-1234,5`: no more than fifteen digits, so that the number is
 * exact and gives back its text. False for every other cell.
 */
export function readPlainNumber(
	bytes: Uint8Array,
	from: number,
	to: number,
	mark: DecimalMark | null,
	out: PlainNumber
): boolean {
	out.shown = 'nothing';
	out.decimals = -1;
	if (from === to) {
		out.shown = 'empty';
		return true;
	}
	const negative = bytes[from] === minus;
	const first = negative ? from + 1 : from;
	const leading = bytes[first] as number;
	let digits = 0;
	let at = first;
	for (let letter = leading; at < to && letter >= zero && letter <= nine;) {
		digits = digits * 10 + (letter - zero);
		letter = bytes[++at] as number;
	}
	const whole = at - first;
	if (whole === 0 || whole > 15 || (leading === zero && whole > 1)) return false;
	let decimals = 0;
	if (at < to) {
		if (mark === null || bytes[at] !== mark.charCodeAt(0)) return false;
		const start = ++at;
		for (
			let letter = bytes[at] as number;
			at < to && letter >= zero && letter <= nine && at - first <= 16;
		) {
			digits = digits * 10 + (letter - zero);
			letter = bytes[++at] as number;
		}
		decimals = at - start;
		if (at < to || decimals === 0 || whole + decimals > 15) return false;
		if (mark === ',') {
			if (decimals === 3 && whole <= 3 && leading !== zero) return false;
			out.shown = 'comma';
		} else if (negative && leading === zero) out.shown = 'point';
	}
	if (negative && digits === 0) return false;
	const size = digits / (powers[decimals] as number);
	out.value = negative ? -size : size;
	out.decimals = decimals;
	return true;
}
