import { isBlank } from './cells';
import { cellOf, type Column, type DataRow, type Plan, type ValueColumn } from './plan';
import type { Table } from './table';

/** Whether rows stand under less indented ones with which alone they are told apart. */
export function indented(table: Table, rows: DataRow[], stub: Column | undefined): boolean {
	if (!stub || stub.column !== 0 || rows.some((row) => row.group !== '')) return false;
	const raw = rows.map((row) => row.row.cells[0] ?? '').filter((cell) => !isBlank(cell));
	const depth = raw.map((cell) => /^[\s\u00a0]*/.exec(cell)?.[0].length ?? 0);
	if (new Set(depth).size < 2 || depth[0] !== Math.min(...depth)) return false;
	const numeric = table.shapes.findIndex((shape) => shape === 'number');
	const keys = rows.map(({ row }) =>
		row.cells
			.slice(0, Math.max(1, numeric))
			.map((cell) => cell.trim())
			.join('\u0001')
	);
	return new Set(keys).size < keys.length;
}

/** The first columns of figures with one and the same period and labels. */
export function alikeColumns(values: ValueColumn[]): Plan['alike'] {
	const seen = new Map<string, ValueColumn[]>();
	for (const value of values) {
		const period = value.heading ?? value.part;
		const labels = value.labels.length ? value.labels : [value.name];
		const key = JSON.stringify([period, period === null ? labels : value.labels]);
		seen.set(key, [...(seen.get(key) ?? []), value]);
	}
	const found = [...seen.values()].find((columns) => columns.length > 1);
	return found?.[0]
		? { name: found[0].name, columns: found.map(({ column }) => column + 1) }
		: null;
}

/** Two rows that nothing but their figures tells apart. */
export function repeatedKey(rows: DataRow[], columns: number[]): Plan['repeated'] {
	const seen = new Map<string, number>();
	for (const row of rows.slice(0, 20000)) {
		const key = columns.map((column) => cellOf(row, column)).join('\u0001') + row.group;
		const first = seen.get(key);
		if (first !== undefined && key.trim() !== '') return { line: row.row.line, first };
		seen.set(key, row.row.line);
	}
	return null;
}

/** Whether a column has a text in the first row only, beside a label in each row: it stands for all of them. */
function headsAll(column: number, stubs: number[], rows: DataRow[]): boolean {
	const beside = stubs[stubs.indexOf(column) + 1];
	return (
		beside !== undefined &&
		rows.length > 2 &&
		rows.every((row) => cellOf(row, beside) !== '') &&
		rows.slice(1).every((row) => cellOf(row, column) === '')
	);
}

/**
 * Leading columns whose blanks stand for the cell above, as merged cells leave them: only where rows could
 * not be told apart without it, or where the first row names what is said of all.
 */
export function mergedDown(
	stubs: number[],
	period: number | null,
	part: number | null,
	rows: DataRow[]
): number[] {
	const merged: number[] = [];
	const first = rows[0];
	if (!first || stubs.length + (part === null ? 0 : 1) < 2) return merged;
	for (const column of stubs) {
		const blank = rows.some((row) => cellOf(row, column) === '');
		if (!blank || cellOf(first, column) === '' || column !== stubs[merged.length]) break;
		const others = [...stubs, part].filter((other) => other !== null && !merged.includes(other));
		const keys = rows.map((row) =>
			others.map((other) => (other === column ? '' : cellOf(row, other ?? 0))).join('\u0001')
		);
		if (new Set(keys).size === keys.length && column !== period && !headsAll(column, stubs, rows))
			break;
		merged.push(column);
	}
	return merged;
}
