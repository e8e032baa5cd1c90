import { csvText } from '../../read/write';

/** The columns of `data/targets.csv`, in their order. */
export const targetColumns = [
	'id',
	'indicator',
	'region',
	'kind',
	'operator',
	'value',
	'value_high',
	'base_period',
	'base_value',
	'start_period',
	'end_period',
	'comparator_region',
	'path',
	'document',
	'clause',
	'decided_on',
	'source',
	'note'
] as const;

export type TargetColumn = (typeof targetColumns)[number];

/** Targets as `data/targets.csv` has them: sorted by id, one line a row. */
export function targetsCsv(rows: readonly Readonly<Record<TargetColumn, string>>[]): string {
	const ordered = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
	return csvText(
		targetColumns,
		ordered.map((row) => targetColumns.map((name) => row[name].replace(/\s*[\r\n]+\s*/g, ' ')))
	);
}
