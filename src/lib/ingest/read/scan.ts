/** How lines become cells. `delimiter` '' means that a line is one cell; `quote` '' that no cell is quoted. */
export interface Dialect {
	delimiter: string;
	quote: '"' | "'" | '';
	escape: '"' | "'" | '\\' | '';
	/** Blanks after a delimiter are layout, not text (`a, b, c`). */
	padded: boolean;
	/** Whole lines stand in quotes, as one cell that is a line of its own (`"a,b,""c"""`). */
	wrapped?: boolean;
	/** Cells with a delimiter stand in these two signs in place of quotes (`“a, b”`). */
	signs?: string;
	/** Cells stand between drawn strokes, as databases and terminals print them (`│ a │ b │`). */
	drawn?: boolean;
	/** Lines begin and end with a bar, and some are drawn (`| a | b |`); blanks beside bars are layout. */
	framed?: boolean;
	/** The character that ends a line in place of LF, CR LF or CR. */
	lineEnd?: string;
}

/** One line as cells. */
export interface Scan {
	cells: string[];
	/** Inside a quoted cell at the end of the line. */
	open: boolean;
	/** Quotes inside quoted cells that are neither doubled nor escaped. */
	stray: number;
	/** Where cells begin with a quote, for repairs. */
	openings: number[];
	/** Cells that begin without a quote but hold an odd number of them. */
	torn: number[];
}

/** A cell without the blanks that only lay out the file. */
export const unpad = (cell: string) => cell.replace(/^ +| +$/g, '');

/** Whether one row has a blank after each delimiter, where others of as many cells have none. */
export const isPadded = (cells: string[], width: number): boolean =>
	width > 2 &&
	cells.length === width &&
	cells[1]?.startsWith(' ') === true &&
	cells.every((cell, i) => i === 0 || (cell.startsWith(' ') && !cell.startsWith('  ')));

/** Whether the character at a position is escaped by an odd number of backslashes before it. */
function isEscaped(line: string, at: number, from: number): boolean {
	let slashes = 0;
	while (at - slashes > from && line[at - slashes - 1] === '\\') slashes++;
	return slashes % 2 === 1;
}

/** Takes backslashes away that stand before a quote, a delimiter or a backslash. */
function unescape(text: string, { quote, delimiter }: Dialect): string {
	if (!text.includes('\\')) return text;
	let out = '';
	for (let at = 0; at < text.length; at++) {
		const next = text[at + 1];
		if (text[at] === '\\' && next !== undefined)
			if (next === '\\' || next === quote || text.startsWith(delimiter || '\\', at + 1)) at++;
		out += text[at];
	}
	return out;
}

/** The end of a bare cell: the next delimiter that no backslash escapes. */
function cellEnd(line: string, from: number, { delimiter, escape }: Dialect): number {
	if (!delimiter) return -1;
	let end = line.indexOf(delimiter, from);
	while (escape === '\\' && end >= 0 && isEscaped(line, end, from))
		end = line.indexOf(delimiter, end + 1);
	return end;
}

/**
 * Reads one line. `literal` is a position whose quote is text; `closing` one whose quote ends its cell
 * even though it looks doubled.
 */
export function scan(line: string, dialect: Dialect, literal = -1, closing = -1): Scan {
	return goOn(
		line,
		dialect,
		{ cells: [], open: false, stray: 0, openings: [], torn: [] },
		'',
		literal,
		closing
	);
}

/** Adds a line to `result`; `newline` is what stood between it and the line before. */
export function goOn(
	line: string,
	dialect: Dialect,
	result: Scan,
	newline: string,
	literal = -1,
	closing = -1
): Scan {
	const { delimiter, quote, escape } = dialect;
	let at = 0;
	let text = result.open ? (result.cells.pop() ?? '') + newline : null;
	result.open = false;
	const part = (from: number, to?: number) =>
		escape === '\\' ? unescape(line.slice(from, to), dialect) : line.slice(from, to);
	for (;;) {
		if (text === null) {
			let start = at;
			if (delimiter !== ' ') while (line[start] === ' ') start++;
			if (quote && line[start] === quote && start !== literal) {
				result.openings.push(start);
				at = start + 1;
				text = '';
			} else {
				const end = cellEnd(line, at, dialect);
				const bare = line.slice(at, end < 0 ? undefined : end);
				const cell = escape === '\\' ? unescape(bare, dialect) : bare;
				if (quote && bare.split(quote).length % 2 === 0) result.torn.push(result.cells.length);
				result.cells.push(dialect.padded ? unpad(cell) : cell);
				if (end < 0) return result;
				at = end + delimiter.length;
				continue;
			}
		}
		for (;;) {
			const found = line.indexOf(quote, at);
			if (found < 0) {
				result.cells.push(text + part(at));
				result.open = true;
				return result;
			}
			if (escape === '\\' && isEscaped(line, found, at)) {
				text += part(at, found - 1) + quote;
				at = found + 1;
				continue;
			}
			if (escape === quote && line[found + 1] === quote && found !== closing) {
				text += line.slice(at, found) + quote;
				at = found + 2;
				continue;
			}
			let after = found + 1;
			if (delimiter !== ' ') while (line[after] === ' ') after++;
			if (after >= line.length || (delimiter && line.startsWith(delimiter, after))) {
				result.cells.push(text + part(at, found));
				if (after >= line.length) return result;
				at = after + delimiter.length;
				text = null;
				break;
			}
			result.stray++;
			text += part(at, found) + quote;
			at = found + 1;
		}
	}
}
