import { cellKind, type CellKind } from './cells';
import type { Row } from './split';

/** What the cells of a column have in common, if anything. */
export type ColumnShape = 'number' | 'year' | 'period' | 'pattern' | 'text' | 'empty';

/** The shapes of all columns below the heading. */
export interface Shapes {
	columns: ColumnShape[];
	/** Columns of numbers most of which could be years. */
	yearly: boolean[];
	/** For columns of shape `pattern`: what their cells look like. */
	patterns: string[];
}

const signature = (cell: string) =>
	/^https?:/.test(cell)
		? 'url'
		: cell.replace(/\d/g, '9').replace(/\p{L}/gu, 'a').replace(/9+/g, '9');

/** A letter by itself is a mark where its column has figures (`c` for confidential), and a text elsewhere. */
type Look = CellKind | 'letter';
const lookOf = (cell: string): Look => {
	const kind = cellKind(cell);
	return kind === 'text' && /^\p{L}$/u.test(cell.trim()) ? 'letter' : kind;
};

type Counts = Record<Look, number>;
const none = (): Counts => ({
	letter: 0,
	empty: 0,
	missing: 0,
	number: 0,
	year: 0,
	period: 0,
	code: 0,
	text: 0
});

function shapeOf(counts: Counts): { shape: ColumnShape; fits: number; misfits: number } {
	const { number, year, period, code } = counts;
	const marks = number + year > 0 ? counts.letter : 0;
	const missing = counts.missing + marks;
	const some = number + year + period + code + counts.text + counts.letter - marks;
	if (!some) return { shape: 'empty', fits: 0, misfits: 0 };
	const result = (shape: ColumnShape, fits: number) => ({ shape, fits, misfits: some - fits });
	const most = some * 0.8;
	const numbers = number + year;
	if (year >= most) return result('year', year);
	if (numbers >= most || (numbers > 0 && numbers + missing >= (some + missing) * 0.8))
		return { shape: 'number', fits: year > number ? numbers : number, misfits: some - numbers };
	if (period + year >= most && period) return result('period', period + year);
	return result('text', 0);
}

function patternOf(cells: string[]): string | null {
	const marks = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const last = marks.length > 2 ? signature(marks.at(-1) ?? '') : '';
	if (!/9|url/.test(last)) return null;
	const same = marks.filter((mark) => signature(mark) === last).length;
	return same >= marks.length * 0.8 ? last : null;
}

interface Run {
	score: number;
	rows: Row[];
	columns: ColumnShape[];
	yearly: boolean[];
}

/** The rows from some line on, at most the 31st, in which most cells agree with the shapes of their columns. */
function bestRun(rows: Row[], width: number): Run {
	const counts = Array.from({ length: width }, none);
	const farthest = Math.min(rows.length - 1, 30);
	const nothing = counts.map((): ColumnShape => 'empty');
	let best: Run = { score: -1, rows, columns: nothing, yearly: counts.map(() => false) };
	for (let from = rows.length - 1; from >= 0; from--) {
		counts.forEach((count, column) => count[lookOf(rows[from]?.cells[column] ?? '')]++);
		if (from > farthest) continue;
		const shapes = counts.map(shapeOf);
		const score = shapes.reduce(
			(sum, { fits, misfits, shape }) => (shape === 'text' ? sum : sum + fits - 3 * misfits),
			0
		);
		if (score < best.score) continue;
		const yearly = counts.map(({ year, number }) => year > number);
		best = { score, rows: rows.slice(from), columns: shapes.map(({ shape }) => shape), yearly };
	}
	return best;
}

/**
 * The shapes of the columns in the part of the rows in which most cells agree with them. What stands above
 * may be titles, headings and attributes, what stands below notes and legends.
 */
export function bodyShapes(rows: Row[], width: number): Shapes {
	const upper = bestRun(rows, width);
	const lower = bestRun([...upper.rows].reverse(), width);
	const best = lower.score > upper.score ? lower : upper;
	best.columns.forEach((shape, column) => {
		if (shape !== 'empty' || best.rows.length === rows.length) return;
		const counts = none();
		for (const row of rows) counts[lookOf(row.cells[column] ?? '')]++;
		best.columns[column] = shapeOf(counts).shape;
	});
	const patterns = best.columns.map((shape, column) => {
		if (shape !== 'text') return '';
		const found = patternOf(best.rows.map((row) => row.cells[column] ?? ''));
		if (found !== null) best.columns[column] = 'pattern';
		return found ?? '';
	});
	return { columns: best.columns, yearly: best.yearly, patterns };
}

/** Columns that hold figures: of numbers, but not running numbers and codes left of the labels. */
export function figureColumns(columns: ColumnShape[]): number[] {
	const numbers = columns.flatMap((shape, column) =>
		shape === 'number' || shape === 'year' ? [column] : []
	);
	const label = columns.findIndex((shape) => shape === 'text' || shape === 'pattern');
	const right = numbers.filter((column) => column > label);
	return right.some((column) => columns[column] === 'number') ? right : numbers;
}

/** How a row agrees with the columns: cells that fit, cells that do not, and years and symbols that show nothing. */
export function fit(
	row: Row,
	{ columns, yearly, patterns }: Shapes
): { good: number; bad: number; open: number } {
	let good = 0;
	let bad = 0;
	let open = 0;
	columns.forEach((shape, column) => {
		if (shape === 'text' || shape === 'empty') return;
		const cell = row.cells[column] ?? '';
		const kind = lookOf(cell);
		if (kind === 'empty') return;
		if (kind === 'missing' || (kind === 'letter' && shape === 'number')) open++;
		else if (shape === 'pattern') {
			if (signature(cell.trim()) === patterns[column]) good++;
			else bad++;
		} else if (shape === 'number') {
			if (kind === 'number') good++;
			else if (kind !== 'year') bad++;
			else if (yearly[column]) good++;
			else open++;
		} else if (kind === 'year' || kind === 'period') good++;
		else if (kind === 'number' && (shape === 'period' || /^\d{4}$/.test(cell.trim()))) open++;
		else bad++;
	});
	return { good, bad, open };
}
