import type { Point, Series } from '../domain/observation';
import type { Population } from '../domain/per-head';

/** A field of all points in order: texts by their place in `texts`, numbers as they are; one value where all are the same. */
type Column = (number | null)[] | { all: number | null };

/** Series as columns: a third of the size that the same figures have as rows, once written into a page. */
export interface PackedSeries {
	texts: string[];
	lines: { indicator: string; region: string; count: number }[];
	columns: Record<string, Column>;
}

const textFields = ['period', 'status', 'source', 'published', 'note', 'file', 'computed'] as const;
const numberFields = ['value', 'line', 'vintages'] as const;

/** The inverse of `unpackSeries`, to the last digit. */
export function packSeries(series: readonly Series[]): PackedSeries {
	const texts = new Map<string, number>();
	const points = series.flatMap((line) => line.points);
	const numberOf = (text: string | null) => {
		if (text === null) return null;
		const known = texts.get(text) ?? texts.size;
		texts.set(text, known);
		return known;
	};
	const columns: Record<string, Column> = {};
	for (const field of textFields) columns[field] = column(points.map((p) => numberOf(p[field])));
	for (const field of numberFields) columns[field] = column(points.map((p) => p[field]));
	if (points.some(({ local }) => local !== undefined)) {
		columns.local = column(points.map(({ local }) => (local === undefined ? null : Number(local))));
	}
	return {
		texts: [...texts.keys()],
		lines: series.map(({ indicator, region, points: { length } }) => ({
			indicator,
			region,
			count: length
		})),
		columns
	};
}

export function unpackSeries({ texts, lines, columns }: PackedSeries): Series[] {
	const at = (field: string, row: number): number | null => {
		const values = columns[field];
		if (values === undefined) return null;
		return Array.isArray(values) ? (values[row] ?? null) : values.all;
	};
	let row = 0;
	return lines.map(({ indicator, region, count }) => {
		const points = Array.from({ length: count }, (): Point => {
			const point: Record<string, unknown> = {};
			for (const field of textFields) {
				const text = at(field, row);
				point[field] = text === null ? null : (texts[text] ?? null);
			}
			for (const field of numberFields) point[field] = at(field, row);
			const local = at('local', row);
			if (local !== null) point.local = local === 1;
			row++;
			return point as unknown as Point;
		});
		return { indicator, region, points };
	});
}

export interface PackedPopulation {
	scale: number;
	packed: PackedSeries;
}

/** The same for what amounts are divided by. */
export function packPopulation(population: Population | null): PackedPopulation | null {
	return population && { scale: population.scale, packed: packSeries(population.series) };
}

export function unpackPopulation(found: PackedPopulation | null): Population | null {
	return found && { scale: found.scale, series: unpackSeries(found.packed) };
}

function column(values: (number | null)[]): Column {
	const [first] = values;
	return first !== undefined && values.every((value) => value === first) ? { all: first } : values;
}
