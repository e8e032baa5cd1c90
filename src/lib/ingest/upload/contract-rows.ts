import type { FigureTable } from '../read/figure-table';
import { Integers } from '../read/long-table';
import type { ProposedRow } from '../read/proposal';
import { csvLine, csvText } from '../read/write';

/** The columns of `data/observations/<theme>.csv`. */
export const observationColumns = [
	'indicator',
	'region',
	'period',
	'value',
	'status',
	'source',
	'published',
	'note'
] as const;

type Row = Pick<ProposedRow, (typeof observationColumns)[number]>;

const keyOf = ({ indicator, region, period, source }: Row) =>
	[indicator, region, period, source].join('\u0001');

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

const inOrder = <Known extends Row>(rows: readonly Known[]) =>
	[...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const cellsOf = (row: Row) => observationColumns.map((name) => oneLine(row[name]));

/** Figures as `data/observations/<theme>.csv` has them: sorted by key, decimal point, one line a row. */
export function observationsCsv(rows: readonly Row[]): string {
	return csvText(observationColumns, inOrder(rows).map(cellsOf));
}

/** Rows in the order of their keys; what a text stands for in that order is found once. */
function keyOrder(
	figures: FigureTable,
	takes: (row: number) => boolean,
	sourceOf: (source: string) => string
): Uint32Array {
	const { indicators, regions, periods, sources, length } = figures;
	const ranks = [indicators, regions, periods, sources].map(({ texts }, at) => {
		const names = at === 3 ? texts.list.map(sourceOf) : texts.list;
		const sorted = [...new Set(names)].sort();
		const rankOf = new Map(sorted.map((name, rank) => [name, rank]));
		return names.map((name) => rankOf.get(name) ?? 0);
	});
	const [byIndicator = [], byRegion = [], byPeriod = [], bySource = []] = ranks;
	const rows = new Integers();
	for (let row = 0; row < length; row++) if (takes(row)) rows.push(row);
	const order = Uint32Array.from(rows.all());
	const difference = (rank: number[], codes: FigureTable['lines'], a: number, b: number) =>
		(rank[codes.at(a)] ?? 0) - (rank[codes.at(b)] ?? 0);
	return order.sort(
		(a, b) =>
			difference(byIndicator, indicators.codes, a, b) ||
			difference(byRegion, regions.codes, a, b) ||
			difference(byPeriod, periods.codes, a, b) ||
			difference(bySource, sources.codes, a, b)
	);
}

/**
 * Figures in that form with the line of the original file as last column: what local figures are kept as.
 * @param sourceOf the document that a row is from, and its note, for what the file says of both
 */
export function localCsv(
	figures: FigureTable,
	takes: (row: number) => boolean,
	sourceOf: (row: Pick<ProposedRow, 'source' | 'note'>) => Pick<ProposedRow, 'source' | 'note'>
): { csv: Uint8Array; figures: number } {
	const order = keyOrder(figures, takes, (source) => sourceOf({ source, note: '' }).source);
	const utf8 = new TextEncoder();
	const parts: Uint8Array[] = [];
	let lines = [csvLine([...observationColumns, 'line'])];
	const close = () => {
		parts.push(utf8.encode(`${lines.join('\n')}\n`));
		lines = [];
	};
	for (const index of order) {
		const row = figures.row(index);
		lines.push(csvLine([...cellsOf({ ...row, ...sourceOf(row) }), String(row.line)]));
		if (lines.length === 1 << 14) close();
	}
	if (lines.length > 0) close();
	const csv = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		csv.set(part, at);
		at += part.length;
	}
	return { csv, figures: order.length };
}
