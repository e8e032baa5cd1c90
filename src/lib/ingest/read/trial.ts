import { createSplitter, type Dialect, type Row } from './split';

/** How well one way of splitting fits a sample. */
export interface Trial {
	dialect: Dialect;
	score: number;
	/** Part of the rows that have exactly `width` cells. */
	share: number;
	width: number;
	rows: Row[];
}

const numberLike = /^[-+−(]?[$€£¥]?\d[\d.,'’ \u00a0\u202f]*([eE][-+]?\d+)?\s?%?\)?\s?[a-z*]{0,2}$/;

function cleanness(cell: string): number {
	const text = cell.trim();
	if (text === '' || numberLike.test(text)) return 1;
	if ((text.match(/"/g)?.length ?? 0) % 2) return 0.2;
	if (/[;\t|]/.test(text)) return /^https?:/.test(text) ? 1 : /[;\t|]\S/.test(text) ? 0 : 0.8;
	if (/\d,\d/.test(text) || /,\S/.test(text)) return 0.5;
	return text.length > 200 ? 0.8 : 1;
}

/** The number of cells of most rows, wider ones before narrower ones, and how many rows have it. */
function usual(rows: Row[]): [width: number, count: number] {
	const counts = new Map<number, number>();
	for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	return (
		[...counts]
			.filter(([cells]) => cells > 1)
			.sort((a, b) => b[1] * (1 - 1 / b[0]) - a[1] * (1 - 1 / a[0]))[0] ?? [1, 0]
	);
}

function tryDialect(text: string, dialect: Dialect): Trial {
	const splitter = createSplitter(dialect);
	const rows = [...splitter.push(text), ...splitter.end()].filter((row) =>
		row.cells.some((cell) => cell.trim() !== '')
	);
	let from = 0;
	let to = rows.length;
	const single = (row: Row | undefined) =>
		row !== undefined && row.cells.filter((cell) => cell.trim() !== '').length < 2;
	while (from < to && single(rows[from])) from++;
	while (to > from && single(rows[to - 1])) to--;
	let body = rows.slice(from, to);
	const [width, count] = usual(body);
	if (count === 0) return { dialect, score: 0, share: 0, width: 1, rows };
	const most = width < 5 ? width / 4 : Math.max(2, width / 4);
	const few = (row: Row) =>
		row.cells.length < width && row.cells.filter((cell) => cell.trim() !== '').length <= most;
	body = body.slice(
		Math.max(
			0,
			body.findIndex((row) => !few(row))
		)
	);
	const share = count / body.length;
	const cells = body.filter((row) => row.cells.length === width).flatMap((row) => row.cells);
	const clean = cells.reduce((sum, cell) => sum + cleanness(cell), 0) / cells.length;
	const broken = body.filter((row) => row.repair !== null).length + splitter.strays() / 2;
	const torn = Math.min(1, broken / body.length);
	const covered = body.length / Math.max(1, Math.min(rows.length, body.length + 20));
	return {
		dialect,
		share,
		score: share * clean ** 2 * (1 - 0.5 / width) * (1 - torn) * (0.5 + 0.5 * covered),
		width,
		rows
	};
}

/** Every character that means something in a pattern, made literal. */
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The best way to split by one delimiter: which quotes, and how a quote inside a cell is written. */
export function tryDelimiter(text: string, delimiter: string, fixedQuote?: string): Trial {
	const standard: Dialect = { delimiter, quote: '"', escape: '"', padded: false };
	if (fixedQuote !== undefined) {
		const quote = (fixedQuote === 'none' ? '' : fixedQuote) as Dialect['quote'];
		return tryDialect(text, { ...standard, quote, escape: quote });
	}
	let best = tryDialect(text, standard);
	if (text.includes('\\"') || (delimiter && text.includes('\\' + delimiter))) {
		const other = tryDialect(text, { ...standard, escape: '\\' });
		if (other.score > best.score + 1e-9) best = other;
	}
	const edge = delimiter ? `(^|${literal(delimiter)}|[\n\r])` : '(^|[\n\r])';
	if (new RegExp(`${edge} ?'`, 'm').test(text)) {
		const other = tryDialect(text, { ...standard, quote: "'", escape: "'" });
		const double = new RegExp(`${edge} ?"`, 'm').test(text);
		const cells = double ? [] : best.rows.flatMap((row) => row.cells);
		const wrapped = cells.filter((cell) => /^'[^]*'$/.test(cell.trim())).length;
		if (other.score > best.score + 1e-9 || wrapped > cells.length * 0.3) best = other;
	}
	return best;
}

/** Delimiters of several characters (`||`, `::`, `#|#`): runs of marks that stand in nearly every line. */
export function longDelimiters(text: string): string[] {
	const lines = text
		.slice(0, 65536)
		.split(/[\r\n]+/)
		.filter((line) => line.trim() !== '');
	const first = lines.slice(0, 20).flatMap((line) => line.match(/[|:~^#@&$!<>*=§¦;]{2,4}/g) ?? []);
	return [...new Set(first)]
		.filter((run) => run !== ';;' && (!run.includes('$') || /^\$+$/.test(run)))
		.map((run) => ({ run, lines: lines.filter((line) => line.includes(run)).length }))
		.filter((found) => found.lines >= lines.length * 0.8 && found.lines > 1)
		.sort((a, b) => b.lines - a.lines || a.run.length - b.run.length)
		.slice(0, 3)
		.map(({ run }) => run);
}
