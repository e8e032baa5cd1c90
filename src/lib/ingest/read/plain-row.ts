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
	/**
	 * Finds the cells of the row that begins at a position; there must be a line end after it.
	 * @returns where the next line begins; -1 where the row has not exactly these columns, or quotes or control characters
	 * that need a closer look
	 */
	split: (bytes: Uint8Array, from: number) => number;
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

	function split(bytes: Uint8Array, from: number): number {
		let at = from;
		for (let column = 0; column < width; column++) {
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
			if (quoted) {
				if (letter !== quote) return -1;
				letter = bytes[++at] as number;
			}
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

	return { starts, ends, hashes, high, split };
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
