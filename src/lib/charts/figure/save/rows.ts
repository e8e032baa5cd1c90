import { isLocalId } from '../../../domain/local';
import { csvText } from '../../../domain/spreadsheet';
import type { Cell, Table } from '../../core/table';

/** One line a figure: UTF-8, commas, full precision (RFC 4180). */
export function plainCsv(table: Table, indicator: string): string {
	const header = ['indicator', 'region', 'period', 'value', 'high', 'status', 'kind', 'target'];
	const lines = table.rows.flatMap(({ cells }) =>
		cells.flatMap((cell) => {
			if (!cell || cell.value === null) return [];
			const kind = cell.targetId ? 'target' : cell.projected ? 'projection' : 'figure';
			return [
				[
					cell.indicator ?? indicator,
					cell.region,
					cell.period,
					String(cell.value),
					String(cell.high ?? ''),
					cell.local || isLocalId(cell.targetId ?? '') ? 'unpublished' : (cell.status ?? ''),
					kind,
					cell.targetId ?? ''
				]
			];
		})
	);
	return csvText([header, ...lines], 'plain');
}

/**
 * The table as it stands in the page, for spreadsheet programs set to Vietnamese: byte order mark, semicolons, decimal
 * comma, full precision. Where figures carry a remark, it has a column of its own after theirs.
 */
export function vietnameseCsv(table: Table, remark: string): string {
	const remarked = table.columns.map((_, i) => table.rows.some(({ cells }) => cells[i]?.flag));
	const withRemarks = (texts: string[], notes: string[]) =>
		texts.flatMap((text, i) => (remarked[i] ? [text, notes[i] ?? ''] : [text]));
	const lines = [
		[
			table.corner,
			...withRemarks(
				table.columns,
				table.columns.map((column) => `${column} (${remark})`)
			)
		],
		...table.rows.map(({ header, cells }) => [
			header,
			...withRemarks(
				cells.map((cell) => (cell ? decimalComma(cell) : '')),
				cells.map((cell) => cell?.flag ?? '')
			)
		])
	];
	return csvText(lines, 'vietnamese');
}

function decimalComma({ value, high }: Cell): string {
	return [value, high]
		.filter((number) => typeof number === 'number')
		.map((number) => String(number).replace('.', ','))
		.join('–');
}
