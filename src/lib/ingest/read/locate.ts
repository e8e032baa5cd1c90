import { cellKind, isBlank } from './cells';
import { headingPeriod } from './heading-period';
import { isNote, isRule, unitOf, unitOfLine } from './notes';
import { readPeriod } from './periods';
import { aboveOf, periodHeading } from './period-row';
import { isHeadingWord, namedRole } from './roles';
import { cellAt, figureCells, filled, firstFigure, lastFilled, stubOf } from './row-cells';
import { fit, type Shapes } from './shapes';
import type { Row } from './split';
import { partKindOf } from './year-part';

/** Where heading and body begin, as indexes of rows: the heading is `[from, start)`. */
export interface Location {
	from: number;
	start: number;
	/** The heading rows carry what their first cell names (title, unit, source), one a line. */
	attributes: boolean;
}

/** Numbers of the columns under the heading (`A`, `1`, `2`), as statistical yearbooks print them. */
export function columnNumbers(row: Row, below: Row[], { columns }: Shapes): boolean {
	if (!below.length) return false;
	const cells = row.cells.map((cell) => cell.trim().replace(/^\((.*)\)$/, '$1'));
	const some = cells.filter((cell) => cell !== '');
	const numbers = some.filter((cell) => /^\d+$/.test(cell)).map(Number);
	const letters = some.filter((cell) => /^[A-E]$/.test(cell));
	const strange = columns.some(
		(shape, column) =>
			(shape === 'text' || shape === 'pattern') &&
			cells[column] !== '' &&
			below.slice(0, 3).some((line) => !/^([A-Z]|\d+)?$/i.test(cellAt(line, column)))
	);
	const labelled = below.every((line) => cellKind(line.cells[0] ?? '') !== 'number');
	const bracketed = row.cells.every((cell) => isBlank(cell) || /^\s*\(\w\)\s*$/.test(cell));
	return (
		((strange && (labelled || letters.length > 0)) || bracketed) &&
		numbers.length > 1 &&
		numbers.length + letters.length === some.length &&
		(letters.length > 0 || bracketed || some.length >= columns.length - 1) &&
		numbers.every((n, i) => n === i + (numbers[0] ?? 0)) &&
		(numbers[0] ?? 9) <= letters.length + 1
	);
}

/** A title in brackets that holds the delimiter: it opens in its first cell and closes in its last. */
function isSplitBracket({ cells }: Row): boolean {
	const texts = cells.filter((cell) => !isBlank(cell));
	return /^\s*\([^)]*$/.test(texts[0] ?? '') && /^[^(]*\)\s*$/.test(texts.at(-1) ?? '');
}

/** `figures`: the first column of figures; one text over a column of labels is a title. */
function isUpperHeading(row: Row, width: number, figures: number): boolean {
	const alone = filled(row) === 1 && row.cells.findIndex((cell) => !isBlank(cell)) < figures;
	const right = row.cells.slice(1).filter((cell) => !isBlank(cell)).length;
	const reaches = row.cells.length >= width * 0.7 || lastFilled(row) >= width * 0.5;
	const text = row.cells.find((cell) => !isBlank(cell)) ?? '';
	return (
		reaches &&
		right >= 1 &&
		!alone &&
		(cellAt(row, 0) === '' || right > 1) &&
		!(
			right === 1 &&
			cellAt(row, 0) === '' &&
			(unitOfLine(row) !== null || /^\(.+\)$/.test(text) || text.length > 60)
		) &&
		!(filled(row) < 3 && isNote(cellAt(row, 0))) &&
		!isSplitBracket(row) &&
		!/^#+\s*\S/.test(cellAt(row, 0))
	);
}

/** A line that names the labels, and all figures at once, over a line that dates the figures and leaves the labels blank. */
function namesBlankStub(row: Row, lower: Row, width: number, figures: number): boolean {
	const labels = Array.from({ length: figures }, (_, column) => column);
	const dates = lower.cells.slice(figures).filter((cell) => !isBlank(cell));
	const [over, ...more] = row.cells.slice(figures).filter((cell) => !isBlank(cell));
	return (
		width > 2 &&
		!isSplitBracket(row) &&
		dates.length > 1 &&
		dates.every((cell) => readPeriod(cell) !== null) &&
		labels.every((column) => cellAt(lower, column) === '' && cellAt(row, column) !== '') &&
		labels.every((column) => !isNote(cellAt(row, column)) && !/[:=]$/.test(cellAt(row, column))) &&
		over !== undefined &&
		more.length === 0 &&
		cellAt(row, figures) !== '' &&
		unitOf(over) === null
	);
}

/** A cell that names something, rather than being a figure, a date, a code of digits or a long text. */
const labelLike = (cell: string) =>
	cell.length <= 80 &&
	cellKind(cell) !== 'number' &&
	!/^(https?:|\d{1,2}:\d{2}|\d+[-/.]\d+[-/.]\d+|\p{L}+-?\d{3,}$|[$€£])/u.test(cell);

function labelShare(row: Row): number {
	const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	return (
		cells.filter((cell) => labelLike(cell) || readPeriod(cell)?.kind === 'period').length /
		Math.max(1, cells.length)
	);
}

/**
 * Rows of the wrong length under a heading do not fit the columns, but they are rows: the data start
 * moves up to the first line below one that holds only labels.
 */
function startOfData(rows: Row[], start: number, width: number, shapes: Shapes): number {
	const { columns } = shapes;
	const dated = (row: Row) =>
		columns.some(
			(shape, column) =>
				(shape === 'year' || shape === 'period') && readPeriod(cellAt(row, column)) !== null
		);
	const figured = (row: Row) =>
		figureCells(row, shapes).some((cell) => /^-?\d+[.,]\d+$/.test(cell));
	const holds = (row: Row) => dated(row) || figured(row);
	const decimal = ({ cells }: Row) => cells.some((cell) => /^-?\d+[.,]\d+$/.test(cell.trim()));
	for (let at = start - 1; at > 0 && at > start - 6; at--) {
		const row = rows[at] as Row;
		const upper = rows[at - 1] as Row;
		const torn = row.cells.length > upper.cells.length && decimal(row) && !decimal(upper);
		if (filled(row) < 2 || (labelShare(row) > 0.7 && !holds(row) && !torn)) return start;
		if (periodHeading(row, shapes, upper)) return start;
		if (filled(upper) >= Math.min(2, width) && labelShare(upper) > 0.8 && !holds(upper)) return at;
	}
	return start;
}

/**
 * Lines over a series of periods that say one thing each about every column: title, code, unit, source.
 * Their first cells are names of attributes, all different.
 */
function attributeRows(rows: Row[], start: number, shapes: Shapes, width: number): number {
	const first = shapes.columns[0];
	if (first !== 'period' && first !== 'year') return start;
	const seen = new Set<string>();
	let from = start;
	for (let at = start - 1; at >= 0; at--) {
		const row = rows[at] as Row;
		const name = cellAt(row, 0);
		const others = row.cells.slice(1).filter((cell) => !isBlank(cell));
		const odd =
			name === '' ||
			/^(\uFEFF?sep=|#+\s*\S)/i.test(name) ||
			/^\d/.test(name) ||
			readPeriod(name) !== null ||
			seen.has(name) ||
			name.length > 60;
		const names = name === '' && from < start && new Set(others).size === others.length;
		if (names && others.length > 1 && others.length === width - 1) return at;
		const nameless = name === '' && from < start && others.length > 0 && row.cells.length === width;
		if (nameless && cellAt(row, 1) !== '') {
			from = at;
			continue;
		}
		if (odd || row.cells.length > width + 1 || (others.length === 0 && row.cells.length < 2)) break;
		if (at === start - 1 && namedRole(name).period && others.length && width === 2) break;
		seen.add(name);
		if (others.length) from = at;
	}
	return start - from > 1 ? from : start;
}

/** One unit below a name without a period, beside names with periods: the unit of that column alone. */
function isUnitOfOne(row: Row, upper: Row | undefined): boolean {
	if (!upper || filled(row) !== 1) return false;
	const column = lastFilled(row);
	const name = cellAt(upper, column);
	const dated = (text: string) => headingPeriod([text]).reading !== null;
	return (
		column > 0 &&
		name !== '' &&
		isUnitText(cellAt(row, column)) &&
		!dated(name) &&
		upper.cells.some(dated)
	);
}

/** A line with text in columns of labels only, or one unit or group name, below a line that names the figures. */
function belongsBelow(row: Row, upper: Row | undefined, shapes: Shapes): boolean {
	if (!upper || filled(row) === 0 || isRule(row)) return false;
	const named = (line: Row) => figureCells(line, shapes).filter((cell) => cell !== '');
	const over = named(upper);
	if (over.length < 2 || over.length < figureCells(upper, shapes).length * 0.5) return false;
	const own = named(row);
	if (own.length === 0) return filled(row) < filled(upper) && labelShare(row) > 0.5;
	const text = own[0] ?? '';
	const alone = own.length === 1 && filled(row) === 1 && cellAt(row, 0) === '';
	return alone && isUnitText(text) && !isUnitOfOne(row, upper);
}

const isUnitText = (text: string) =>
	unitOf(text) !== null ||
	/%|\b(nghìn|triệu|tỷ|đồng|người|ha|tấn|km2|thous|mill|bill|persons?|per ?cent|usd|vnd|tonnes?)\b|\(.{1,12}\)$/iu.test(
		text
	);

/** The heading above a start of data; `start` itself where there is none. */
function headingAbove(rows: Row[], start: number, width: number, figures: number): number {
	let above = start - 1;
	while (above >= 0 && (filled(rows[above] as Row) === 0 || isRule(rows[above] as Row))) above--;
	const nearest = rows[above];
	if (!nearest) return start;
	const heads =
		width < 2 ||
		(filled(nearest) > 1 && nearest.cells.length > 1) ||
		isUpperHeading(nearest, width, figures) ||
		isUnitOfOne(nearest, rows[above - 1]);
	if (!heads || (above !== start - 1 && lastFilled(nearest) < width * 0.5)) return start;
	let from = above;
	while (
		width > 1 &&
		from > 0 &&
		(isUpperHeading(rows[from - 1] as Row, width, figures) ||
			namesBlankStub(rows[from - 1] as Row, rows[from] as Row, width, figures))
	)
		from--;
	const upper = rows[from - 1];
	const unnamed = width > 1 && filled(rows[from] as Row) < width;
	if (upper && unnamed && filled(upper) === width && labelShare(upper) === 1) from--;
	return from;
}

/** A heading further up, over lines that belong to neither it nor the body. */
function farHeading(rows: Row[], start: number, width: number, figures: number): Location | null {
	let above = start - 1;
	while (above > 0 && above > start - 12 && filled(rows[above] as Row) < 2) above--;
	const heading = rows[above] as Row;
	const whole =
		filled(heading) >= Math.max(2, width * 0.5) &&
		labelShare(heading) > 0.8 &&
		lastFilled(heading) >= width * 0.5;
	if (!whole) return null;
	let from = above;
	while (from > 0 && isUpperHeading(rows[from - 1] as Row, width, figures)) from--;
	return { from, start: above + 1, attributes: false };
}

/** A table without any column of figures: the first line as full as most is the heading. */
function textOnly(rows: Row[], width: number, typical: number): Location {
	const from = rows.findIndex((row) => filled(row) >= Math.max(Math.min(2, width), typical / 2));
	let start = from < 0 ? rows.length : from + 1;
	const same = (row: Row | undefined) =>
		row !== undefined && row.cells.join('\u0001') === rows[from]?.cells.join('\u0001');
	while (from >= 0 && (same(rows[start]) || (rows[start] && isRule(rows[start] as Row)))) start++;
	return { from, start, attributes: false };
}

/** A first line of labels and numbers that are names all the same, because one of them is a usual heading. */
const namesColumns = (row: Row, { columns }: Shapes) =>
	row.cells.some(
		(cell, column) => columns[column] === 'text' && isHeadingWord(cell) && cellKind(cell) === 'text'
	) && row.cells.every((cell) => isBlank(cell) || /^\d{1,3}$|\D/.test(cell.trim()));

/** Finds heading and body in the rows of one table. `typical` is how many cells most rows have filled. */
export function locate(rows: Row[], width: number, shapes: Shapes, typical: number): Location {
	const typed = shapes.columns.some((shape) => shape !== 'text' && shape !== 'empty');
	const isData = (row: Row, at: number) => {
		const { good, bad } = fit(row, shapes);
		return (
			good > 0 &&
			bad <= good / 2 &&
			filled(row) >= Math.min(2, width) &&
			!periodHeading(row, shapes, aboveOf(rows, at, shapes))
		);
	};
	let start = typed ? rows.findIndex(isData) : -1;
	if (start < 0) return textOnly(rows, width, typical);
	const first = rows.findIndex((row) => filled(row) > 1 || width < 2);
	if (start === first && rows.length > start + 1 && namesColumns(rows[start] as Row, shapes))
		start++;
	for (let at = start - 1; at > 0; at--) {
		const row = rows[at] as Row;
		if (filled(row) === 0) continue;
		if (!onlyMissing(row, rows[at - 1], shapes)) break;
		start = at;
	}
	const later = rows
		.slice(start, start + 12)
		.findIndex((row, i) => readPeriod(cellAt(row, 0)) !== null && isData(row, start + i));
	if (later > 0 && attributeRows(rows, start + later, shapes, width) < start - 1) start += later;
	const attributes = attributeRows(rows, start, shapes, width);
	if (attributes < start) return { from: attributes, start, attributes: true };
	start = startOfData(rows, start, width, shapes);
	while (start > 1 && belongsBelow(rows[start - 1] as Row, rows[start - 2], shapes)) start--;
	const figures = firstFigure(shapes);
	const from = headingAbove(rows, start, width, figures);
	while (start - from > 1 && isLostRow(rows[start - 1] as Row, rows[start - 2] as Row, shapes))
		start--;
	if (from < start || start === 0) return { from, start, attributes: false };
	return farHeading(rows, start, width, figures) ?? { from, start, attributes: false };
}

const likeFigure = /^[<>≤≥~≈±]?\s?[-−]?\d[\d.,\s]*(\s?[\p{L}%‰]{0,2}|[-–]\s?\d[\d.,]*)$/u;

/**
 * A row of the table with figures that cannot be read, taken for a second line of the heading: it has a label of its own,
 * and figures with something to them (`<25`, `1.5k`), or texts that differ below years that differ.
 */
function isLostRow(row: Row, upper: Row, shapes: Shapes): boolean {
	const [stub, over] = [stubOf(row, shapes), stubOf(upper, shapes)];
	const cells = figureCells(row, shapes).filter((cell) => cell !== '');
	if (stub === '' || over === '' || stub === over || cells.length === 0) return false;
	if (partKindOf(stub) !== null) return false;
	const times = (texts: string[]) => texts.some((cell) => readPeriod(cell) !== null);
	if (times(cells) || cells.some((cell) => cell.includes('='))) return false;
	const open = (cell: string) => cellKind(cell) === 'missing' || /^\p{L}$/u.test(cell);
	if (cells.every((cell) => likeFigure.test(cell) || open(cell))) return true;
	const names = figureCells(upper, shapes);
	const named = !names.includes('') && new Set(names).size === names.length;
	if (named && cells.length === names.length && !isHeadingWord(stub) && !cells.some(isUnitText))
		return true;
	const years = names.every((cell) => readPeriod(cell) !== null);
	return (
		years &&
		new Set(names).size === names.length &&
		(new Set(cells).size > 1 || names.length === 1) &&
		!cells.some(isUnitText)
	);
}

/** A row whose figures are all missing: a row of the table, not a heading. */
function onlyMissing(row: Row, above: Row | undefined, shapes: Shapes): boolean {
	const cells = figureCells(row, shapes).filter((cell) => cell !== '');
	const over = above ? figureCells(above, shapes) : [];
	const dated = over.length > 0 && over.every((cell) => readPeriod(cell) !== null);
	return (
		cells.length > 0 &&
		filled(row) > cells.length &&
		cells.every((cell) => cellKind(cell) === 'missing' || (dated && /^\p{L}$/u.test(cell)))
	);
}
