import { answerFor, type Answers, type Question, type SeenCell } from './answers';
import { countedKind, countedOn } from './counted-on';
import { cellOf, type Column, type DataRow, type Roles } from './plan';
import type { Table } from './table';
import { partKindOf, partKinds, partOf, provenKind, type PartKind } from './year-part';

/** So many rows show what a column of months or quarters is like. */
const someRows = 2000;

const asKind = (answer: string | undefined) => partKinds.find((kind) => kind === answer) ?? null;

/** What was answered for all headings that number parts of years. */
export const answeredPart = (answers: Answers) => asKind(answers.part);

const filledCells = (rows: DataRow[], column: number) =>
	rows
		.slice(0, someRows)
		.map((row) => ({ line: row.row.line, text: cellOf(row, column) }))
		.filter(({ text }) => text !== '');

const kindOf = (name: string, cells: SeenCell[], answers: Answers): PartKind | null =>
	asKind(answerFor(answers, 'part', name)) ??
	partKindOf(name) ??
	provenKind(cells.map(({ text }) => text));

/** What the numbers of a column may count, where nothing says which: as far as they go. */
function openKinds(cells: SeenCell[]): PartKind[] {
	const numbers = cells.map(({ text }) => /^T?0?(\d{1,2})(?:\.0)?$/i.exec(text)?.[1]);
	const romans = cells.every(({ text }) => /^(i{1,3}|iv)$/i.test(text));
	if (!romans && numbers.some((number) => number === undefined)) return [];
	const most = romans ? 4 : Math.max(...numbers.map(Number));
	if (cells.some(({ text }) => /^T/i.test(text))) return most <= 4 ? ['month', 'quarter'] : [];
	if (romans) return ['quarter', 'half'];
	return most <= 2 ? ['month', 'quarter', 'half'] : most <= 4 ? ['month', 'quarter'] : [];
}

/** The column of months, quarters or halves that complete a year standing elsewhere in the row or over the figures. */
export function findPart(
	free: Column[],
	roles: Roles,
	rows: DataRow[],
	answers: Answers
): Column | null {
	const found = free.flatMap((column) => {
		const { name, suggests, shape } = column;
		if (roles.has(column.column)) return [];
		const cells = filledCells(rows, column.column);
		if (!cells.length || (new Set(cells.map(({ text }) => text)).size < 2 && !suggests.part))
			return [];
		if (!suggests.part && (shape === 'number' || shape === 'year')) return [];
		const kind = kindOf(name, cells, answers);
		const read = cells.every(({ text }) => partOf(text, kind) !== null);
		const open = kind === null && suggests.part && openKinds(cells).length > 0;
		if (!read && !open) return [];
		const finest = Math.max(...cells.map(({ text }) => fineness(text, kind)));
		return [{ column, finest }];
	});
	return found.sort((a, b) => b.finest - a.finest)[0]?.column ?? null;
}

/** Months are finer than quarters, quarters than halves. */
function fineness(text: string, kind: PartKind | null): number {
	const suffix = partOf(text, kind)?.suffix ?? '';
	return suffix === '' ? 0 : suffix.includes('S') ? 1 : suffix.includes('Q') ? 2 : 3;
}

const question = (id: string, column: string | null, cells: SeenCell[], allowed: PartKind[]) => ({
	id,
	topic: 'part' as const,
	column,
	cells: cells.slice(0, 3),
	allowed
});

/** What the numbers of the part column count, or the question that is left. */
export function settlePart(
	part: number | null,
	columns: Column[],
	rows: DataRow[],
	answers: Answers
): { kind: PartKind | null; questions: Question[] } {
	const column = columns.find((known) => known.column === part);
	if (!column) return { kind: null, questions: [] };
	const cells = filledCells(rows, column.column);
	const kind = kindOf(column.name, cells, answers);
	if (kind !== null || cells.every(({ text }) => partOf(text, null) !== null))
		return { kind, questions: [] };
	const distinct = cells.filter(
		({ text }, i) => cells.findIndex((other) => other.text === text) === i
	);
	return {
		kind,
		questions: [question(`part:${column.name}`, column.name, distinct, openKinds(cells))]
	};
}

/** The texts of a heading line that may number parts of years: `T1`, or `1` where another line has the years. */
function numbersOf({ levels }: Table, depth: number): string[] {
	const others = levels.filter((_, i) => i !== depth);
	const texts = (levels[depth] ?? []).flatMap((text, column) => {
		const year = others.some((level) => /^(1[5-9]|20|21)\d\d$/.test(level[column] ?? ''));
		return /^T0?\d{1,2}$/i.test(text) || (year && text !== '') ? [text] : [];
	});
	return texts.every((text) => /^T?(0?[1-9]|1[0-2])$/i.test(text)) ? [...new Set(texts)] : [];
}

const beyondQuarters = (texts: string[]) =>
	texts.some((text) => Number(text.replace(/^T/i, '')) > 4);

/** What the bare numbers of each heading line count: as its first cell says, or as all of them show. */
export const levelKinds = (table: Table, answers: Answers): (PartKind | null)[] =>
	table.levels.map((level, depth) => {
		const known = partKindOf(level[0] ?? '') ?? provenKind(level.slice(1));
		const numbers = numbersOf(table, depth);
		if (known !== null || numbers.length < 2) return known;
		return beyondQuarters(numbers) ? 'month' : answeredPart(answers);
	});

/** The question that numbers behind years and points (`2022.1` to `2022.4`) leave open in the last line of a heading. */
function aboutCounted({ levels, headingLines }: Table, answers: Answers): Question[] {
	const names = levels.at(-1) ?? [];
	const counted = countedOn(names);
	if (!counted || countedKind(counted, answeredPart(answers)) !== null) return [];
	const line = headingLines.at(-1) ?? 1;
	const cells = names.flatMap((text, i) => (counted.parts[i] ? [{ line, text }] : []));
	return [question('part', null, cells, counted.kinds)];
}

/** The question that `T1` to `T4`, 1 to 4 under years, or behind years and points, leave open in a heading. */
export function aboutLevels(table: Table, answers: Answers): Question[] {
	const counted = aboutCounted(table, answers);
	if (counted.length) return counted;
	const kinds = levelKinds(table, answers);
	const depth = table.levels.findIndex(
		(_, i) => kinds[i] === null && numbersOf(table, i).length > 1
	);
	if (depth < 0) return [];
	const line = table.headingLines[depth] ?? table.headingLines[0] ?? 1;
	const texts = numbersOf(table, depth);
	const most = Math.max(...texts.map((text) => Number(text.replace(/^T/i, ''))));
	const cells = texts.map((text) => ({ line, text }));
	return [question('part', null, cells, most > 2 ? ['month', 'quarter'] : [...partKinds])];
}
