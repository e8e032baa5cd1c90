import type { SeenCell } from './answers';

/** What one cell is, before anything is known about its column. */
export type NumberCell =
	| { kind: 'empty' }
	| { kind: 'missing'; flag: string }
	| { kind: 'text' }
	| { kind: 'malformed' }
	| NumberShape;

/** A number whose separators are still uninterpreted. `proof` is what its shape alone shows. */
export interface NumberShape {
	kind: 'number';
	negative: boolean;
	/** Digits, `.` and `,` only; blanks and apostrophes between groups are gone. */
	body: string;
	exponent: number | null;
	percent: boolean;
	/** Whatever stands beside the number: `p`, `*`, `(sơ bộ)`, `¹`. */
	flag: string;
	/** The decimal mark it proves, `either` where it could be both, `none` for whole numbers. */
	proof: '.' | ',' | 'either' | 'none';
}

export type DecimalMark = '.' | ',';

const missingSymbol =
	/^(\.{1,3}|…+|-{1,3}|[–—−‐‑‒ー]|\/|\*{1,3}|:|#?n\/?a!?|n\/[de]|s\/[di]|n\.\s?a\.?|n\.?d\.?|n\.\s?c\.?|nan|null|none|\\N|missing|#(n\/a|null!|div\/0!|ref!|value!|num!)|x|np|nr|ns|nc|not available|no data|not published|withheld|suppressed|confidential|secret|(không|chưa) có( số liệu| dữ liệu| thông tin)?|chưa công bố|đang cập nhật|bảo mật|k\.?c\.?)$/iu;
const bracketed =
	/^(\((?:[a-z]|n\.?\s?[adcprs]\.?|-|\.{1,3}|…)\)|\[(?:[a-z]{1,2}|-|\.{2,3}|note \d+)\])$/iu;
const withFlag = /^(:|\.{2,3}|…|[-–—]|x|n\/a)\s*\(?([a-z]{1,3}|\*+|[¹²³⁴⁵⁶⁷⁸⁹]+|\d\))\)?$/iu;

/** The symbol of a cell that says "no figure", with its flag; null if it says something else. */
export function missingFlag(text: string): string | null {
	const cell = text.trim();
	return missingSymbol.test(cell) || bracketed.test(cell) || withFlag.test(cell) ? cell : null;
}

const flagPattern =
	/(?:\s*(\*+|[†‡#§°]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\((?:sơ bộ|ước(?: tính)?|ước thực hiện|dự báo|kế hoạch|prel\.?|preliminary|est\.?|estimate|provisional|revised|[a-z]{1,2}|[A-Z]|\d{1,2})\)|\[(?:[a-z]{1,4}|\d{1,2}|note \d+)\]|(?:\([a-z]\)){2,})|\s+(?:[bcdefinpqrsuvxz]{1,3}|a|[a-fp-rsuvxz](?:[ ,]+[a-fp-rsuvxz])+|[A-F]|\d\))|([bcdefinpqrsuvxz]{1,2}|[A-F]))$/u;
/** Letters after a number that scale it or name its unit: not a mark of its status. */
const unitWord = /^(bn|in|cr|crs|cu|sf|sq|pcs|per|eur|inr|ind|sec|dec)$/;
const flagAfterSpace = /\s+(\d\))$/u;
const groupMark = /(?<=\d)(?:[ \u00a0\u2007\u2009\u202f]|['’ʼ])(?=\d{3}(?:\D|$))/gu;

function groupsOf(body: string, mark: string): boolean {
	const groups = body.split(mark);
	const western = groups.every((group, i) => (i ? /^\d{3}$/ : /^\d{1,3}$/).test(group));
	const last = groups.length - 1;
	const indian = groups.every((group, i) =>
		(i === last ? /^\d{3}$/ : i ? /^\d{2}$/ : /^\d{1,2}$/).test(group)
	);
	return western || (mark === ',' && indian);
}

/** Reads what the shape of a body proves; null for a body that no convention allows. */
function proofOf(body: string, grouped: boolean, scientific: boolean): NumberShape['proof'] | null {
	const dots = body.split('.').length - 1;
	const commas = body.split(',').length - 1;
	if (dots + commas === 0) return /^\d+$/.test(body) ? 'none' : null;
	if (dots && commas) {
		const decimal: DecimalMark = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
		const group = decimal === '.' ? ',' : '.';
		const [whole = '', fraction = '', extra] = body.split(decimal);
		if (extra !== undefined || grouped || !/^\d+$/.test(fraction) || !groupsOf(whole, group))
			return null;
		return decimal;
	}
	const mark: DecimalMark = dots ? '.' : ',';
	const other: DecimalMark = dots ? ',' : '.';
	if (dots + commas > 1)
		return !grouped && !scientific && groupsOf(body, mark) && !body.startsWith('0') ? other : null;
	const [whole = '', fraction = ''] = body.split(mark);
	if (!/^\d*$/.test(whole) || !/^\d*$/.test(fraction) || whole + fraction === '') return null;
	const decimal =
		grouped ||
		scientific ||
		fraction.length !== 3 ||
		whole.length > 3 ||
		whole === '' ||
		whole.startsWith('0');
	return decimal ? mark : 'either';
}

const simple = /^(-?)(\d+)(?:([.,])(\d+))?$/;

/** The same for the plainest of numbers, as most are. */
function readSimple(text: string): NumberShape | null {
	const parts = simple.exec(text);
	if (!parts) return null;
	const [, sign, whole = '', mark, fraction = ''] = parts;
	const body = sign ? text.slice(1) : text;
	const open =
		mark !== undefined && fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
	const proof = mark === undefined ? 'none' : open ? 'either' : (mark as DecimalMark);
	return {
		kind: 'number',
		negative: sign === '-',
		body,
		exponent: null,
		percent: false,
		flag: '',
		proof
	};
}

/** The zeros of other scripts: Arabic, Persian, of South and South-East Asia, full width. */
const zeros = [
	0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
	0x1040, 0x17e0, 0x1810, 0xff10
];
const otherDigits = /(?![0-9])\p{Nd}/gu;

/** Digits and marks of other scripts, and those of full width, as those of ASCII. */
export const plainDigits = (text: string): string =>
	/[\u0660-\u1819\uff05-\uff19]/.test(text)
		? text
				.replace(otherDigits, (digit) => {
					const code = digit.charCodeAt(0);
					const zero = zeros.find((first) => code >= first && code < first + 10);
					return zero === undefined ? digit : String(code - zero);
				})
				.replace(/[\u066b\uff0e]/g, '.')
				.replace(/[\u066c\uff0c]/g, ',')
				.replace(/[\uff0d]/g, '-')
				.replace(/[\uff05]/g, '%')
				.replace(/[\uff0a]/g, '*')
		: text;

const blanks = /[\u00a0\u2000-\u200f\u202f\u2060\ufeff]/;
/** Blanks of all widths as plain ones, without those of no width; a point at half height as a plain one. */
const plainBlanks = (text: string): string =>
	(blanks.test(text)
		? text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
		: text
	).replace(/(?<=\d)·(?=\d)/g, '.');

/** Reads one cell as far as the cell alone allows. */
export function readNumber(text: string): NumberCell {
	const plain = readSimple(text);
	if (plain) return plain;
	let cell = plainBlanks(plainDigits(text)).trim();
	if (cell === '') return { kind: 'empty' };
	if (missingFlag(cell) !== null) return { kind: 'missing', flag: cell };
	if (!/\d/.test(cell) || cell.length > 80) return { kind: 'text' };
	let flag = '';
	let percent = false;
	let negative = false;
	const exponentEnd = /\d[eE][-+]?\d+$/.test(cell);
	const footnote = exponentEnd
		? null
		: (/\d\s+\d\)$/.test(cell) ? flagAfterSpace : flagPattern).exec(cell);
	if (footnote && unitWord.test(footnote[0].trim())) return { kind: 'text' };
	if (footnote && footnote.index > 0 && !/^\([^()]*\)$/.test(cell)) {
		flag = footnote[0].trim();
		cell = cell.slice(0, footnote.index).trimEnd();
	}
	if (/^\([^()]+\)%?$/.test(cell)) {
		negative = true;
		cell = cell.replace(/^\(|\)/g, '').trim();
	}
	if (/\s?[%٪]$|^[-+−]?%\s?(?=\d)/.test(cell)) {
		percent = true;
		cell = cell.replace(/\s?[%٪]\s?/, '');
	}
	cell = cell
		.replace(/^['’](?=[-+−]?[\d.,])/, '')
		.replace(/^([-+−–]?)\s*(?:[A-Z]{0,2}\$|[€£¥₫])\s*/u, '$1')
		.replace(/\s*[€£¥₫$đ]$/u, '')
		.replace(/^(\d[\d.,]*)[-−]$/, '-$1');
	const sign = /^([-+−–‐‑‒])\s*(?=[\d.,])/u.exec(cell);
	if (sign) {
		if (negative) return { kind: 'malformed' };
		negative = sign[1] !== '+';
		cell = cell.slice(sign[0].length);
	}
	const power = /^([\d.,]+)[eE]([-+]?\d{1,3})$/.exec(cell);
	const exponent = power ? Number(power[2]) : null;
	if (power) cell = power[1] ?? '';
	const marks = new Set(cell.match(groupMark));
	const leading = cell.split(/[ '’ʼ]/u);
	const spaced = marks.size === 1 && leading.length > 1;
	const body = spaced ? cell.replace(groupMark, '') : cell;
	if (!/^[\d.,]+$/.test(body)) return { kind: /^[\d.,\s'’]+$/u.test(body) ? 'malformed' : 'text' };
	if (spaced && !/^\d{1,3}([ '’ʼ]\d{3})+([.,]\d+)?$/u.test(cell)) return { kind: 'malformed' };
	const proof = proofOf(body, spaced, power !== null);
	if (proof === null) return { kind: 'malformed' };
	return { kind: 'number', negative, body, exponent, percent, flag, proof };
}

const inexact =
	/^[<>≤≥~≈±∼]|±|\d\s*(?:[-–—]|to|đến|~)\s*\d|^(khoảng|trên|dưới|hơn|gần|about|over|under|circa|approx\.?|ca\.)\s/iu;

/** Why a text is no number: it says more than one or none exactly, has a word or sign that may scale it, or is text. */
export function whyNoNumber(
	text: string
): 'number-not-exact' | 'number-with-word' | 'not-a-number' {
	const plain = plainDigits(text).trim();
	if (!/\d/.test(plain) || plain.length > 40) return 'not-a-number';
	if (inexact.test(plain)) return 'number-not-exact';
	return /^[^\d]{0,12}\d[\d.,\s'’]*[^\d]{0,16}$/u.test(plain) ? 'number-with-word' : 'not-a-number';
}

/**
 * A number as exact decimal text (`-1234.50`), read with the given decimal mark.
 * Null if the cell contradicts the mark.
 */
export function canonical(
	{ negative, body, exponent, proof }: NumberShape,
	mark: DecimalMark | null
): string | null {
	if (proof !== 'none' && mark === null) return null;
	if (proof !== 'none' && proof !== 'either' && proof !== mark) return null;
	const group = mark === '.' ? /,/g : /\./g;
	const [whole = '', fraction = ''] = body.replace(mark ? group : /[^\d]/g, '').split(mark ?? '.');
	const digits = shift(whole, fraction, exponent ?? 0);
	return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

function shift(whole: string, fraction: string, by: number): string {
	let left = whole;
	let right = fraction;
	if (by > 0) {
		const padded = right.padEnd(by, '0');
		left += padded.slice(0, by);
		right = padded.slice(by);
	} else if (by < 0) {
		const padded = left.padStart(-by, '0');
		right = padded.slice(padded.length + by) + right;
		left = padded.slice(0, padded.length + by);
	}
	const trimmed = left.replace(/^0+(?=\d)/, '') || '0';
	return right ? `${trimmed}.${right}` : trimmed;
}

/** How many cells of a column prove what; gathered row by row, so that a file can stream. */
export interface NumberEvidence {
	point: number;
	comma: number;
	either: number;
	whole: number;
	missing: number;
	empty: number;
	text: number;
	malformed: number;
	/** Up to ten cells of each kind, for questions and refusals. */
	seen: Record<'point' | 'comma' | 'either', SeenCell[]>;
}

export function newEvidence(): NumberEvidence {
	return {
		point: 0,
		comma: 0,
		either: 0,
		whole: 0,
		missing: 0,
		empty: 0,
		text: 0,
		malformed: 0,
		seen: { point: [], comma: [], either: [] }
	};
}

export function addEvidence(evidence: NumberEvidence, cell: NumberCell, seen: SeenCell): void {
	if (cell.kind !== 'number') {
		evidence[cell.kind]++;
		return;
	}
	const kind = ({ '.': 'point', ',': 'comma', either: 'either', none: 'whole' } as const)[
		cell.proof
	];
	evidence[kind]++;
	if (kind !== 'whole' && evidence.seen[kind].length < 10) evidence.seen[kind].push(seen);
}

/** The outcome for one column, or for several that hold one measure. */
export type Convention =
	| { kind: 'decided'; mark: DecimalMark; by: 'proof' | 'neighbours' | 'format' | 'answer' }
	| { kind: 'whole' }
	| { kind: 'ask' }
	| { kind: 'conflict' };

/** The decision table of reading numbers: proof decides, contradiction refuses, neither asks. */
export function decideConvention(evidence: NumberEvidence): Convention {
	if (evidence.point && evidence.comma) return { kind: 'conflict' };
	if (evidence.point) return { kind: 'decided', mark: '.', by: 'proof' };
	if (evidence.comma) return { kind: 'decided', mark: ',', by: 'proof' };
	return evidence.either ? { kind: 'ask' } : { kind: 'whole' };
}
