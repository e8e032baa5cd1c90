import type { Indicator } from '../domain/indicator';
import { localSource } from '../domain/local';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import type { Target } from '../domain/targets/target';
import { csvText } from '../ingest/read/write';
import { targetColumns } from '../ingest/upload/targets/contract';
import type { LocalData } from '../engine/local';
import type { LocalSet } from './local.svelte';

/** The columns of the published files, as the engine loads them. */
const sourceColumns: (keyof Source)[] = [
	'id',
	'title',
	'publisher',
	'url',
	'published',
	'retrieved',
	'licence',
	'tier',
	'note'
];

const indicatorColumns: (keyof Indicator)[] = [
	'id',
	'theme',
	'name_vi',
	'name_en',
	'definition_vi',
	'definition_en',
	'unit',
	'scale',
	'decimals',
	'direction',
	'kind',
	'frequency',
	'aggregation',
	'weight_indicator',
	'natural_min',
	'natural_max',
	'order'
];

const regionColumns: (keyof Region)[] = [
	'code',
	'level',
	'name_vi',
	'name_en',
	'aliases',
	'iso_3166_2',
	'gso_code',
	'parent',
	'valid_from',
	'valid_to'
];

/** With the line of the file they came from. */
const localTargetColumns: (keyof Target)[] = [...targetColumns, 'line'];

/** Rows as the bytes of a CSV file; null is an empty cell. */
function csvBytes<Row extends object>(
	columns: readonly (keyof Row & string)[],
	rows: readonly Row[]
): Uint8Array {
	const cells = (row: Row) => columns.map((name) => String(row[name] ?? ''));
	return new TextEncoder().encode(csvText(columns, rows.map(cells)));
}

/** The indicators that local sets bring, each once; of several with one id the last. */
export function definedIn(sets: readonly LocalSet[]): Indicator[] {
	return [
		...new Map(sets.flatMap(({ definitions }) => definitions).map((row) => [row.id, row])).values()
	];
}

/** The places that local sets bring, each once; of several with one code the last. */
export function placesIn(sets: readonly LocalSet[]): Region[] {
	return [...new Map(sets.flatMap(({ places }) => places).map((row) => [row.code, row])).values()];
}

/** A local set as it travels in a link: figures or targets, without what names this browser's copy of the file. */
export function sharedCsv({ id, csv, targets }: LocalSet): string {
	if (targets.length === 0) return new TextDecoder().decode(csv);
	const start = `${localSource(id)}.`;
	const rows = targets.map((row) => ({ ...row, id: row.id.replace(start, '') }));
	return new TextDecoder().decode(csvBytes(targetColumns, rows));
}

/** Local sets as the engine takes them: each file is a document of its own. */
export function localData(sets: readonly LocalSet[], publisher: string): LocalData {
	const nothing = { url: null, published: null, retrieved: null, licence: null, note: null };
	const sources = sets.map(({ id, name }): Source => {
		return { id: localSource(id), title: name, publisher, tier: 'C', ...nothing };
	});
	return {
		files: sets.map(({ id, csv }) => ({ id, observations: csv })),
		sources: csvBytes(sourceColumns, sources),
		indicators: csvBytes(indicatorColumns, definedIn(sets)),
		regions: csvBytes(regionColumns, placesIn(sets)),
		targets: csvBytes(
			localTargetColumns,
			sets.flatMap(({ targets }) => targets)
		)
	};
}
