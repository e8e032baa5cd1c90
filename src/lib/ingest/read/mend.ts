import { scan, type Dialect, type Scan } from './scan';

/** One change of reading that gives a line the width of the table, if exactly one cell text results. */
export function repair(line: string, dialect: Dialect, width: number): Scan | null {
	const { quote, delimiter } = dialect;
	const found: Scan[] = [];
	const closed: Scan[] = [];
	/** Readings that may still be tried, so that a long line takes no longer than a short one. */
	let tries = Math.max(16, 4_000_000 / (line.length + 1));
	const read = (text: string, literal?: number, closing?: number) => {
		tries--;
		return scan(text, dialect, literal, closing);
	};
	for (let at = line.indexOf(quote); at >= 0 && tries > 0; at = line.indexOf(quote, at + 1)) {
		const starts =
			at === 0 || line.slice(0, at).trimEnd().endsWith(delimiter) || /^ *$/.test(line.slice(0, at));
		const readings: [number, number][] = [];
		if (starts && delimiter)
			for (
				let end = line.lastIndexOf(delimiter);
				end > at && tries > 0;
				end = line.lastIndexOf(delimiter, end - 1)
			) {
				const reading = read(line.slice(0, end) + quote + line.slice(end));
				if (!reading.open && !reading.stray && reading.cells.length === width) closed.push(reading);
				if (closed.length > 8 || reading.cells.length > width + 8) break;
			}
		if (starts) readings.push([at, -1]);
		if (line[at + 1] === quote) readings.push([-1, at], [-1, at + 1]);
		for (const [literal, closing] of readings) {
			const reading = read(line, literal, closing);
			if (!reading.open && reading.cells.length === width) found.push(reading);
		}
		if (found.length > 8) break;
	}
	const quotes = ({ cells }: Scan) => cells.join('').split(quote).length;
	const all = found.length ? found : closed;
	const least = Math.min(...all.map(quotes));
	const best = all.filter((reading) => quotes(reading) === least);
	return best[0] && best.every((reading) => reading.cells.join('\n') === best[0]?.cells.join('\n'))
		? best[0]
		: null;
}

/** The line that a wholly quoted line holds. */
export const unwrap = (line: string) =>
	/^"(?:[^"]|"")*"\s*$/.test(line) ? line.trim().slice(1, -1).replaceAll('""', '"') : line;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A cell that stands in two signs as a whole: the delimiter before it, and what is between the signs. */
export function cellInSigns(signs: string, delimiter: string): RegExp {
	const [open, close, end] = [signs.slice(0, 1), signs.slice(1), delimiter].map(literal);
	return new RegExp(
		`(^|${end})\\s*${open}(?!${end})([^${open}${close}]*)(?<!${end})${close}(?=\\s*(?:${end}|$))`,
		'g'
	);
}

/** A way to write the cells of a line that stand in two signs with quotes. */
export function straightener({
	delimiter,
	signs = ''
}: Pick<Dialect, 'delimiter' | 'signs'>): (line: string) => string {
	const cell = cellInSigns(signs, delimiter);
	return (line) =>
		line.replace(
			cell,
			(_, before: string, text: string) => `${before}"${text.replaceAll('"', '""')}"`
		);
}

/** Blanks split a line of words into any number of cells: only figures, and quotes around words, prove them. */
const provesBlanks = (line: string, { cells }: Scan, quote: string) =>
	quote !== '' &&
	cells.length > (line.includes(quote) ? 2 : 3) &&
	(line.includes(quote) || cells.every((cell) => !/\p{L}{4,}/u.test(cell))) &&
	cells.filter((cell) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell)).length > 1;

/** A line that has the width of the table only when split by another delimiter. */
export function otherDelimiter(line: string, dialect: Dialect, width: number): Scan | null {
	if (width < 3 || line.length > 100_000) return null;
	for (const delimiter of [',', ';', '\t', '|', ' ']) {
		if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
		const reading = scan(line, { ...dialect, delimiter });
		if (reading.open || reading.stray || reading.cells.length !== width) continue;
		if (delimiter !== ' ' || provesBlanks(line, reading, dialect.quote)) return reading;
	}
	return null;
}

/**
 * A line that lost the delimiter before a quoted cell (`a"b, c",d`): what stands between the quotes is one
 * text, so that the line is a cell short rather than split at the wrong place. Null where that does not fit.
 */
export function rejoin({ cells, torn }: Scan, dialect: Dialect, width: number): Scan | null {
	const [from, to, more] = torn;
	if (from === undefined || to === undefined || more !== undefined) return null;
	const first = cells[from] ?? '';
	const last = (cells[to] ?? '').trimEnd();
	const opening = first.indexOf(dialect.quote);
	const inches = /\d/.test(first[opening - 1] ?? '') && /\d.$/.test(last);
	const opens = opening > 0 && /\S\S/.test(first.slice(opening - 1, opening + 1)) && !inches;
	const inside = /^[^\s\d]/.test(first.slice(opening + 1));
	const closes = last.endsWith(dialect.quote);
	const left = cells.length - (to - from);
	if (!opens || !inside || !closes || left > width || left < width - 1) return null;
	const joined = cells.slice(from, to + 1).join(dialect.delimiter);
	return {
		cells: [...cells.slice(0, from), joined, ...cells.slice(to + 1)],
		open: false,
		stray: 0,
		openings: [],
		torn: []
	};
}
