import type { Answers } from './answers';
import { cellKind, isBlank } from './cells';
import { attributeNames, mergeHeading, type Heading } from './heading';
import { columnNumbers, locate, type Location } from './locate';
import { isNote, isRule, unitOfLine, type SkipReason } from './notes';
import { filled } from './row-cells';
import { bodyShapes, figureColumns, type ColumnShape, type Shapes } from './shapes';
import type { Row } from './split';

export { fit, type ColumnShape } from './shapes';

/** Where the table is: its heading, its columns, and why each line above the first data row is none. */
export interface Table extends Heading {
	width: number;
	shapes: ColumnShape[];
	look: Shapes;
	/** Physical lines of the heading; empty where the file has none and the names are made up. */
	headingLines: number[];
	headingRows: string[][];
	/** First line that is read as a row. */
	bodyLine: number;
	above: { row: Row; reason: SkipReason }[];
	title: string[];
	unit: string | null;
	/** Lines with one cell between data rows are headings of groups. */
	groups: boolean;
	/** Some lines hold the marks of the line above them. */
	flagLines: boolean;
}

/** So many rows show what a table is like. */
const someRows = 5000;

/** A line whose cells of figures are all blank. */
export const withoutFigures = (row: Row, figures: number[]): boolean =>
	figures.every((column) => isBlank(row.cells[column] ?? ''));

/** How many columns are empty before the first that is not. */
export const leadingBlank = (shapes: ColumnShape[]): number =>
	Math.max(
		0,
		shapes.findIndex((shape) => shape !== 'empty')
	);

/**
 * Whether lines without figures, at full width, head groups: shown by labels that only they lack, by keys
 * that repeat, or by indentation.
 */
function groupsShown(body: Row[], shapes: ColumnShape[], width: number): boolean {
	const figures = figureColumns(shapes);
	const stub = figures[0] ?? 0;
	if (stub < 1) return false;
	const heads = body.filter(
		(row) =>
			filled(row) > 0 &&
			row.cells.length >= width &&
			withoutFigures(row, figures) &&
			!isNote(row.cells.find((cell) => !isBlank(cell)) ?? '')
	);
	if (!heads.length) return false;
	const data = body.filter((row) => !withoutFigures(row, figures));
	const lacking = Array.from({ length: stub }, (_, column) => column).some(
		(column) =>
			heads.every((row) => isBlank(row.cells[column] ?? '')) &&
			data.filter((row) => isBlank(row.cells[column] ?? '')).length <= data.length * 0.1
	);
	if (lacking) return true;
	const lead = leadingBlank(shapes);
	const first = (row: Row) => (row.cells[lead] ?? '').trim();
	const lettered = heads.every((row) => /^([IVX]+|[A-Z])([.)]|[.)]?$)/.test(first(row)));
	if (lettered && data.every((row) => /^\d+(\.\d+)*([.)]|[.)]?$)/.test(first(row)))) return true;
	if (heads.some((row) => filled(row) > 1)) return false;
	const keys = data.map((row) => row.cells.slice(0, stub).join('\u0001'));
	const indented = data.filter((row) => /^(\s{2,}|\s*[-–+•]\s)/.test(row.cells[lead] ?? '')).length;
	const flush = heads.every((row) => !/^(\s{2,}|\s*[-–+•]\s)/.test(row.cells[lead] ?? ''));
	return new Set(keys).size < keys.length || (flush && indented > data.length * 0.5);
}

function fixedHeading(rows: Row[], answer: string): Location | null {
	if (answer === 'none') return { from: 0, start: 0, attributes: false };
	const lines = /^(\d+)(?:-(\d+))?$/.exec(answer);
	if (!lines) return null;
	const from = rows.findIndex((row) => row.line === Number(lines[1]));
	const last = rows.findIndex((row) => row.line === Number(lines[2] ?? lines[1]));
	return from < 0 || last < from ? null : { from, start: last + 1, attributes: false };
}

function reasonAbove(row: Row): SkipReason {
	if (filled(row) === 0) return 'blank';
	if (/^\uFEFF?sep=.?$/i.test(row.cells[0] ?? '')) return 'separator';
	if (isRule(row)) return 'rule';
	if (unitOfLine(row) !== null) return 'unit';
	return isNote(row.cells.join(' ')) ? 'note' : 'title';
}

/** Why a line between the first of the heading and the first row is there. */
function reasonInside(row: Row, types: Row[]): SkipReason {
	if (types.includes(row)) return 'column-types';
	if (isRule(row)) return 'rule';
	return filled(row) ? 'heading' : 'blank';
}

const typeName =
	/^<?(varchar|char|text|string|str|utf8|chr|u?(tiny|small|big|huge)?int(eger)?|u?int(8|16|32|64|128)|[iuf](8|16|32|64)|float(4|8|32|64)?|double( precision)?|dbl|real|decimal|numeric|number|bool(ean)?|lgl|date(32|64)?|datetime|dttm|time|timestamp(tz)?|fct|cat|categorical)(\(\d+(, ?\d+)?\))?>?$/i;

/** Names of types that also say what a column holds (`Number` below `Farms`): types only beside another one. */
const alsoWord = /^(text|real|decimal|numeric|number|date|time)$/i;

/** A line of the types of the columns, as databases and statistics programs print it below the names. */
function isColumnTypes({ cells }: Row): boolean {
	const texts = cells.map((cell) => cell.trim()).filter((cell) => !isBlank(cell));
	return (
		texts.length > 1 &&
		texts.every((text) => typeName.test(text)) &&
		!texts.every((text) => alsoWord.test(text))
	);
}

const textOf = (row: Row) =>
	row.cells
		.map((cell) => cell.trim())
		.filter(Boolean)
		.join(' ');

/** Lines whose figures are marks of the line above them, as `Codes;;A;P`. */
export const isFlagLine = (row: Row): boolean => {
	const [first = '', ...marks] = row.cells;
	if (isBlank(first))
		return (
			marks.some((cell) => !isBlank(cell)) &&
			marks.every((cell) => isBlank(cell) || /^\s*([a-z]{1,2}|\*{1,3})\s*$/.test(cell))
		);
	return (
		/^(codes?|flags?|status|statut|symbols?|ký hiệu)$/iu.test(first.trim()) &&
		filled(row) > 1 &&
		marks.every((cell) => isBlank(cell) || /^\s*\p{L}{1,3}\s*$/u.test(cell))
	);
};

/** Heading and body where the only rule inside the table lies between them, though the found ones begin elsewhere. */
function partedByRule(rows: Row[], found: Location): Location {
	if (found.attributes || !rows.slice(0, found.start).some(isRule)) return found;
	const isRow = (row: Row | undefined) => row !== undefined && filled(row) > 1 && !isRule(row);
	const [rule = found.start, other] = rows.flatMap((row, at) =>
		isRule(row) && isRow(rows[at - 1]) && isRow(rows[at + 1]) ? [at] : []
	);
	if (other !== undefined || rule >= found.start) return found;
	let from = rule;
	while (isRow(rows[from - 1])) from--;
	return { ...found, from: found.from < rule ? found.from : from, start: rule + 1 };
}

/**
 * Finds the table in the rows of a sample: where its heading is (several lines, or none), where its
 * first row is, and what stands above. `width` is the usual number of cells.
 */
export function findTable(rows: Row[], width: number, answers: Answers, sample = rows): Table {
	const full = sample
		.slice(0, someRows)
		.filter((row) => filled(row) > 1 || (width < 2 && filled(row) === 1));
	const typical = full.map(filled).sort((a, b) => a - b)[full.length >> 1] ?? 1;
	const even = full.filter((row) => row.cells.length === width).length >= full.length / 2;
	const bodyLike = full.filter(
		(row) =>
			filled(row) >= Math.max(1, typical / 2) &&
			row.cells.length > width / 2 &&
			(!even || row.cells.length >= width) &&
			!isRule(row) &&
			!isFlagLine(row)
	);
	const sampled = bodyShapes(bodyLike.slice(0, 600), width);
	const given = answers.heading === undefined ? null : fixedHeading(rows, answers.heading);
	const location = given ?? partedByRule(rows, locate(rows, width, sampled, typical));
	const { from, attributes } = location;
	let start = location.start;
	const lines = rows
		.slice(Math.max(0, from), start)
		.filter((row) => filled(row) > 0 && !isRule(row));
	const types = lines.slice(1).filter(isColumnTypes);
	const heading = lines.filter((row) => !types.includes(row));
	const above: Table['above'] = rows
		.slice(0, Math.max(0, from))
		.map((row) => ({ row, reason: reasonAbove(row) }));
	for (const row of rows.slice(Math.max(0, from), start))
		above.push({ row, reason: reasonInside(row, types) });
	const least = width > 1 ? 2 : 1;
	for (; heading.length; start++) {
		const row = rows[start];
		if (row && isRule(row)) above.push({ row, reason: 'rule' });
		else {
			const below = rows.slice(start + 1, start + 31).filter((next) => filled(next) >= least);
			if (!row || !columnNumbers(row, below, sampled)) break;
			above.push({ row, reason: 'column-numbers' });
		}
	}
	const bodyLine = rows[start]?.line ?? Infinity;
	const fitting = bodyLike.filter(
		(row) =>
			row.line >= bodyLine &&
			!heading.some(({ cells }) => cells.join('\t') === row.cells.join('\t'))
	);
	const shapes =
		fitting.length && fitting.length < bodyLike.length
			? bodyShapes(fitting.slice(0, 600), width)
			: sampled;
	const wide = Math.max(
		width,
		...heading.map((row) => row.cells.findLastIndex((cell) => !isBlank(cell)) + 1)
	);
	const merged = attributes ? attributeNames(heading, wide) : mergeHeading(heading, wide);
	const made = Array.from({ length: wide }, (_, column) => `column${column + 1}`);
	const pad = <T>(list: T[], fill: T) => Array.from({ length: wide }, (_, i) => list[i] ?? fill);
	const columns = pad(shapes.columns, 'empty');
	return {
		names: heading.length ? merged.names : made,
		levels: heading.length ? merged.levels : [made],
		levelNames: heading.length ? merged.levelNames : [null],
		width: wide,
		shapes: columns,
		look: { columns, yearly: pad(shapes.yearly, false), patterns: pad(shapes.patterns, '') },
		headingLines: heading.flatMap((row) =>
			Array.from({ length: row.lastLine - row.line + 1 }, (_, i) => row.line + i)
		),
		headingRows: heading.map((row) => row.cells.map((cell) => cell.trim())),
		bodyLine,
		above,
		title: above.filter(({ reason }) => reason === 'title').map(({ row }) => textOf(row)),
		unit:
			above.flatMap(({ row, reason }) => (reason === 'unit' ? (unitOfLine(row) ?? []) : []))[0] ??
			null,
		groups: groupsShown(rows.slice(start, start + someRows), columns, width),
		flagLines: rows.slice(start).some(isFlagLine)
	};
}

/** The table with the columns that a repeated, longer heading adds, and those of rows longer than it. */
export function repeats(
	table: Table,
	body: { kind: 'data' | 'flags' | 'skip'; row: Row; reason?: SkipReason }[]
): Table {
	const longest = body
		.filter(({ reason }) => reason === 'repeated-heading')
		.map(({ row }) => row.cells.map((cell) => cell.trim()))
		.sort((a, b) => b.length - a.length)[0];
	if (!longest || longest.every((name, column) => name === '' || table.names[column])) return table;
	const width = Math.max(longest.length, table.width);
	const columns = Array.from({ length: width }, (_, column) => column);
	const added = (name: string | undefined, column: number) => name || (longest[column] ?? '');
	const names = columns.map((column) => added(table.names[column], column));
	const levels = table.levels.map((level, depth) =>
		columns.map((column) =>
			depth === table.levels.length - 1 ? added(level[column], column) : (level[column] ?? '')
		)
	);
	const shapes = columns.map((column) => table.shapes[column] ?? 'text');
	return { ...table, names, levels, width, shapes, look: { ...table.look, columns: shapes } };
}

/** Columns right of the heading's end in which most rows have figures: the names may belong further right. */
export function unnamedColumns(table: Table, rows: Row[]): number[] {
	const named = table.headingRows.at(-1)?.length ?? Infinity;
	if (!table.headingLines.length || table.levels.length > 1) return [];
	const data = rows.slice(0, someRows).filter((row) => filled(row) > 1);
	return Array.from({ length: Math.max(0, table.width - named) }, (_, i) => named + i).filter(
		(column) =>
			data.filter((row) => !['empty', 'text'].includes(cellKind(row.cells[column] ?? ''))).length >
			data.length * 0.5
	);
}

/** The table with its names moved right, so that the last name stands over the last column. */
export function shiftNames(table: Table): Table {
	const by = table.width - (table.headingRows.at(-1)?.length ?? table.width);
	const shift = (texts: string[]) =>
		[...Array.from({ length: by }, () => ''), ...texts].slice(0, table.width);
	return { ...table, names: shift(table.names), levels: table.levels.map(shift) };
}
