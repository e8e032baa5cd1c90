import type { DataFile } from './engine';
import { fileRoot } from './settings';
import { makeUpload, schema } from '../sql/schema';

/** The part of a Frictionless data package that loading needs. */
interface Descriptor {
	resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
}

const types: Record<string, string> = {
	string: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	date: 'DATE'
};

/** `observations/fdi.csv` goes into `observation`, `region-changes.csv` into `region_change`. */
function tableOf(path: string): string {
	if (path.startsWith('observations/')) return 'observation';
	return path.replace(/s\.csv$/, '').replaceAll('-', '_');
}

export interface LoadStep {
	/** The file this statement reads, for the error; null for what is derived. */
	path: string | null;
	sql: string;
}

/** The columns of each table as `read_csv` takes them. */
export type TableColumns = Record<string, string>;

function resourcesOf(files: readonly DataFile[]): Descriptor['resources'] {
	const descriptor = files.find(({ path }) => path === 'datapackage.json');
	if (!descriptor) throw new Error('datapackage.json is missing');
	return (JSON.parse(new TextDecoder().decode(descriptor.bytes)) as Descriptor).resources;
}

function columnsOf({ schema: { fields } }: Descriptor['resources'][number]): string {
	return fields.map(({ name, type }) => `'${name}': '${types[type] ?? 'VARCHAR'}'`).join(', ');
}

/** What the published files say of their columns, for rows that are added to them in the browser. */
export function tableColumns(files: readonly DataFile[]): TableColumns {
	return Object.fromEntries(
		resourcesOf(files).map((resource) => [tableOf(resource.path), columnsOf(resource)])
	);
}

/**
 * The statements that load the published files, in order. Columns come from `datapackage.json`, nothing is guessed.
 * Files are canonical: one line a row, so a row's line is its number plus one for the heading.
 */
export function loadSteps(files: readonly DataFile[]): LoadStep[] {
	const made = new Set<string>();
	const steps = resourcesOf(files).map((resource): LoadStep => {
		const { path } = resource;
		const table = tableOf(path);
		const columns = columnsOf(resource);
		const into = made.has(table) ? `INSERT INTO ${table}` : `CREATE TABLE ${table} AS`;
		made.add(table);
		return {
			path,
			sql: `${into}
				SELECT *, '${path}' AS file, (row_number() OVER () + 1)::INTEGER AS line, false AS local
				FROM read_csv('${fileRoot}${path}', columns = {${columns}}, auto_detect = false, header = true,
					delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', buffer_size = 8000000)`
		};
	});
	return [...steps, ...[...schema, ...makeUpload].map((sql) => ({ path: null, sql }))];
}
