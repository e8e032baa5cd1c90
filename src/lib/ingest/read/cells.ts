import { plainDigits, readNumber } from './numbers';
import { readPeriod } from './periods';

/** What one cell looks like before anything is known about its column. A `code` is digits with a leading zero. */
export type CellKind = 'empty' | 'missing' | 'number' | 'year' | 'period' | 'code' | 'text';

const yearLike = /^(1[5-9]|20|21)\d\d$/;
/** A year with the mark of a footnote or a status: still a year. */
const markedYear = /^(?:19|20)\d\d ?(?:\*+|[¹²³⁴⁵]|\d\)|\([a-z\d]\)|pr|[pefr])$/iu;

function lookAt(text: string): CellKind {
	const plain = plainDigits(text);
	if (yearLike.test(plain) || markedYear.test(plain)) return 'year';
	if (/^0\d+$/.test(plain)) return 'code';
	const { kind } = readNumber(text);
	if (kind === 'number' || kind === 'empty' || kind === 'missing') return kind;
	if (kind === 'malformed') return readPeriod(text) ? 'period' : 'number';
	return readPeriod(text) ? 'period' : 'text';
}

const digits = /^-?\d+(?:[.,]\d+)?$/;
const known = new Map<string, CellKind>();

/** The kind of a cell; answers are kept, because cells repeat. */
export function cellKind(cell: string): CellKind {
	const text = cell.trim();
	if (text === '') return 'empty';
	if (digits.test(text))
		return yearLike.test(text) ? 'year' : /^0\d+$/.test(text) ? 'code' : 'number';
	let kind = known.get(text);
	if (kind === undefined) {
		kind = lookAt(text);
		if (text.length < 60) {
			if (known.size > 20000) known.clear();
			known.set(text, kind);
		}
	}
	return kind;
}

/** A cell without any visible character. */
export function isBlank(cell: string): boolean {
	if (cell === '') return true;
	const code = cell.charCodeAt(0);
	if (code > 32 && code !== 0xa0 && code !== 0x3000) return false;
	return /^[\s\0\x1a]*$/.test(cell);
}

/** A mark that stands for a footnote or a status: `p`, `(r)`, `*`, `1)`. */
export const isFlag = (cell: string): boolean =>
	/^(\(?[a-z]{1,3}\)?|[*†‡#§°!^]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\(?\d{1,2}\)|\[\w{1,4}\])$/iu.test(cell.trim());
