import type { LoadStep, TableColumns } from './load';
import { fileRoot } from './settings';
import { localTables, schema } from '../sql/schema';

/** Figures of this browser that nobody has published. */
export interface LocalFile {
	/** Small letters, digits and hyphens; stands for the file wherever the rows say where they are from. */
	id: string;
	/** The columns of `observations/<theme>.csv` and `line`, as canonical CSV. */
	observations: Uint8Array;
}

/** What a reader adds to the published data in this browser: figures, the files they are from, new indicators, places and targets. */
export interface LocalData {
	files: readonly LocalFile[];
	/** The columns of the published file of that name; with their heading also where there are no rows. */
	sources: Uint8Array;
	indicators: Uint8Array;
	regions: Uint8Array;
	/** The columns of `targets.csv` and `line`. */
	targets: Uint8Array;
}

/** The tables that hold a reader's own rows, beside the published ones of that name. */
const added = ['source', 'indicator', 'region', 'target'] as const;

/** The schema in which local figures join the published ones; made before the configuration is locked. */
export const localSchema = 'with_local';

/** Statements that open the second connection's view on the data: its own tables first, the published ones behind. */
export const localSetup = [
	`CREATE SCHEMA ${localSchema}`,
	`SET search_path = '${localSchema},main'`
];

/** Statements in one, after which the second connection has nothing of its own and sees the published figures. */
export const localReset = [
	...[...localTables, ...schema].map((sql) => /^CREATE (\w+ \w+)/.exec(sql)?.[1] ?? ''),
	...added.map((table) => `TABLE local_${table}`),
	'TABLE local_observation'
]
	.map((made) => `DROP ${made.replace(' ', ` IF EXISTS ${localSchema}.`)}`)
	.join(';\n');

const reading = (path: string, fields: string) =>
	`read_csv('${fileRoot}${path}', columns = {${fields}}, auto_detect = false, header = true, delim = ',', quote = '"',
		escape = '"', new_line = '\\n', nullstr = '', buffer_size = 8000000)`;

/** Names and bytes of the files that `localSteps` reads. */
export function localFiles(data: LocalData): { path: string; bytes: Uint8Array }[] {
	return [
		...added.map((table) => ({ path: `local/${table}s.csv`, bytes: data[`${table}s`] })),
		...data.files.map(({ id, observations }) => ({
			path: `local/${checked(id)}.csv`,
			bytes: observations
		}))
	];
}

/**
 * The statements that put local data in place of what was there, for the second connection. Everything derived is made
 * again by the same texts as for the published data, over tables that hold both. `columns` are those of the published files.
 */
export function localSteps(data: LocalData, columns: TableColumns): LoadStep[] {
	const withLine = (table: string) => `${columns[table] ?? ''}, 'line': 'INTEGER'`;
	const observation = withLine('observation');
	const read = data.files.map(
		({ id }) =>
			`SELECT *, 'local/${checked(id)}' AS file FROM ${reading(`local/${id}.csv`, observation)}`
	);
	const rows = read.length
		? read.join(' UNION ALL BY NAME ')
		: 'SELECT * EXCLUDE (local) FROM main.observation LIMIT 0';
	const steps: [string, string][] = [
		['local', localReset],
		...added.map((table): [string, string] => {
			const path = `local/${table}s.csv`;
			const fields = table === 'target' ? withLine(table) : (columns[table] ?? '');
			return [path, `CREATE TABLE local_${table} AS SELECT * FROM ${reading(path, fields)}`];
		}),
		['local', `CREATE TABLE local_observation AS ${rows}`],
		...localTables.map((sql): [string, string] => ['local', sql]),
		...schema.map((sql): [string, string] => ['local', sql])
	];
	return steps.map(([path, sql]) => ({ path, sql }));
}

function checked(id: string): string {
	if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`Not an id: ${id}`);
	return id;
}
