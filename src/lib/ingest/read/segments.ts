import { headsAnew, repeatsHeading, beginsHeading } from './body';
import { cellKind } from './cells';
import { readNumber } from './numbers';
import { readPeriod } from './periods';
import type { Row } from './split';
import { filled } from './row-cells';

/** A run of rows of one width, blank lines inside it or not; `table` if it has a heading over figures. */
export interface Segment {
	rows: Row[];
	width: number;
	table: boolean;
}

/** The number of cells that most rows have. */
export function usualWidth(rows: Row[]): number {
	const counts = new Map<number, number>();
	for (const row of rows)
		if (filled(row) > 1) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
	const weight = ([width, count]: [number, number]) => count * (1 - 1 / width);
	return [...counts].sort((a, b) => weight(b) - weight(a) || b[0] - a[0])[0]?.[0] ?? 1;
}

const isFigure = (cell: string) => {
	const kind = cellKind(cell);
	return kind === 'number' || kind === 'code';
};
const figures = (row: Row) => row.cells.slice(1).filter(isFigure).length;
const isLabels = (row: Row) =>
	filled(row) > 1 && row.cells.every((cell) => !isFigure(cell) || readPeriod(cell) !== null);

/**
 * Parts of a file between blank lines, or where a heading comes below figures. Neighbours of the
 * same width belong together unless the later one begins with a heading of its own.
 */
export function segmentsOf(rows: Row[]): Segment[] {
	const parts: Row[][] = [[]];
	let headings: string[][] = [];
	let begun = false;
	rows.forEach((row) => {
		const again =
			begun && beginsHeading(row, headings) && isLabels(row) && !repeatsHeading(row, headings);
		if (filled(row) === 0 || again) {
			parts.push([]);
			headings = [];
			begun = false;
		}
		if (filled(row) === 0) return;
		parts.at(-1)?.push(row);
		if (headings.length === 0 && isLabels(row)) headings = [row.cells.map((cell) => cell.trim())];
		else if (!begun && headings.length > 0) begun = figures(row) > 0;
	});
	const segments: Segment[] = [];
	for (const part of parts) {
		if (!part.length) continue;
		const width = usualWidth(part);
		const heading = part.findIndex(isLabels);
		const below = heading < 0 ? [] : part.slice(heading + 1).filter((row) => figures(row) > 0);
		const table = width > 1 && below.length > 1;
		const model = segments.findLast((segment) => segment.width === width);
		const first = part.find((row) => filled(row) > 1);
		const anew =
			table &&
			first !== undefined &&
			isLabels(first) &&
			model?.table &&
			(!sameShape(first, model) || headsAnew(first, headingsOf(model)));
		if (model && width > 1 && !anew) {
			model.rows.push(...part);
			model.table ||= table;
		} else segments.push({ rows: [...part], width, table });
	}
	return segments;
}

const headingsOf = ({ rows }: Segment) =>
	rows
		.slice(0, 20)
		.filter(isLabels)
		.map(({ cells }) => cells.map((cell) => cell.trim()));

/** Whether a row could be one of the segment: figures where its rows have figures. */
function sameShape(row: Row, { rows }: Segment): boolean {
	const model = rows.at(-1);
	if (!model || model.cells.length !== row.cells.length) return false;
	return row.cells.every(
		(cell, column) =>
			cell.trim() === '' || !isFigure(model.cells[column] ?? '') || readNumber(cell).kind !== 'text'
	);
}
