import { isBlank } from './cells';
import { figureColumns, type Shapes } from './shapes';
import type { Row } from './split';

/** How many cells of a row hold something. */
export const filled = (row: Row): number => {
	let count = 0;
	for (const cell of row.cells) if (!isBlank(cell)) count++;
	return count;
};

/** The last column of a row that holds something; -1 where none does. */
export const lastFilled = (row: Row) => row.cells.findLastIndex((cell) => !isBlank(cell));

/** The text of a row in a column, without blanks around it. */
export const cellAt = (row: Row, column: number) => (row.cells[column] ?? '').trim();

/** Cells of columns that hold figures. */
export const figureCells = (row: Row, { columns }: Shapes) =>
	figureColumns(columns).map((column) => cellAt(row, column));

/** The first column of figures, behind a column of times where that comes first. */
export function firstFigure({ columns }: Shapes): number {
	const all = figureColumns(columns);
	return all.find((column) => columns[column] === 'number') ?? all[1] ?? all[0] ?? 1;
}

/** The label of a row: the first text before its figures. */
export const stubOf = (row: Row, shapes: Shapes) =>
	row.cells
		.slice(0, Math.max(1, firstFigure(shapes)))
		.find((cell) => !isBlank(cell))
		?.trim() ?? '';
