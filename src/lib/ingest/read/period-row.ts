import { cellKind } from './cells';
import { commonYears } from './buddhist-era';
import { countedOn } from './counted-on';
import { readPeriod } from './periods';
import { figureCells, filled, stubOf } from './row-cells';
import type { Shapes } from './shapes';
import type { Row } from './split';
import { partKindOf } from './year-part';

/** Months without a mark between year and month (`201911`, `201912`, `202001`), evenly on or back, once or again and again. */
function compactMonths(cells: string[]): boolean {
	const months = cells.map((cell) => {
		const parts = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(cell);
		return parts ? Number(parts[1]) * 12 + Number(parts[2]) : NaN;
	});
	const step = (months[1] ?? NaN) - (months[0] ?? NaN);
	return (
		[1, 3, 12, -1, -3, -12].includes(step) &&
		months.every(
			(month, i) => i === 0 || month === months[0] || month - (months[i - 1] ?? NaN) === step
		)
	);
}

/** Numbers of months or quarters, by the name in front of them or by the years above them. */
function numberedParts(stub: string, labels: string[], above: string[] | undefined): boolean {
	if (labels.length < 2 || !labels.every((cell) => /^(0?[1-9]|1[0-2])$/.test(cell))) return false;
	if (partKindOf(stub) !== null && stub.length < 20 && readPeriod(stub) === null) return true;
	const runs = labels.every(
		(cell, i) => i === 0 || cell === labels[0] || Number(cell) - Number(labels[i - 1]) === 1
	);
	const years = (above ?? []).filter((cell) => cell !== '');
	return (
		stub === '' && runs && years.length > 0 && years.every((cell) => cellKind(cell) === 'year')
	);
}

/** Years of any calendar (2562, 1398), one after the other. */
const isNextYear = (cell: string, before: string | undefined) =>
	/^[12]\d{3}$/.test(cell) && Math.abs(Number(cell) - Number(before ?? Number(cell) - 1)) === 1;

/** The nearest row above that has something over the figures; lines of groups and of missing figures have not. */
export const aboveOf = (rows: Row[], at: number, shapes: Shapes) =>
	rows
		.slice(Math.max(0, at - 4), at)
		.findLast((row) =>
			figureCells(row, shapes).some((cell) => cell !== '' && cellKind(cell) !== 'missing')
		) ?? rows[at - 1];

const allYears = (cells: string[]) =>
	cells.length > 0 &&
	cells.every((cell) => {
		const reading = readPeriod(cell);
		return reading?.kind === 'period' && /^\d{4}$/.test(reading.code);
	});

/** A row of periods over columns of numbers: a heading although it looks like numbers. Figures below years may look alike. */
export function periodHeading(row: Row, shapes: Shapes, above: Row | undefined): boolean {
	const written = figureCells(row, shapes).filter((cell) => cell !== '');
	const labels = commonYears(written, row.cells);
	const stub = stubOf(row, shapes);
	if (stub !== '' && countedOn(labels)) return true;
	if (compactMonths(labels) || numberedParts(stub, labels, above && figureCells(above, shapes)))
		return true;
	const first = (!above || filled(above) < 2) && cellKind(stub) === 'text';
	if (first && labels.length > 1 && labels.every((cell, i) => isNextYear(cell, labels[i - 1])))
		return true;
	if (!labels.length || labels.some((cell) => !readPeriod(cell) || /^\d{5,}$/.test(cell)))
		return false;
	const over = above ? figureCells(above, shapes).filter((cell) => cell !== '') : [];
	const full = over.length > 0 && over.every((cell) => cellKind(cell) === 'text');
	if (full && stub !== '') return false;
	const again = over.length === labels.length && over.every((cell, i) => cell === labels[i]);
	const dated = over.length > 0 && over.every((cell) => readPeriod(cell) !== null);
	if (dated && allYears(labels) && (stub !== '' || allYears(over))) return again;
	const years = labels.map((cell) => Number(cell.slice(0, 4)));
	const named = labels.some((cell) => !/^\d{4}$/.test(cell));
	const steps = new Set(years.slice(1).map((year, i) => year - (years[i] ?? 0)));
	const regular = years.length > 1 && steps.size <= 2 && !steps.has(0);
	return shapes.columns.some((shape) => shape === 'number') || named || regular;
}
