import { describe, expect, test, vi } from 'vitest';
import { rowsOf, textsOf } from '$lib/ingest/upload/arrow';
import { points } from '$lib/sql/points';
import { publications } from '$lib/sql/publications';
import type { ColumnType, Query } from '$lib/sql/query';
import { regionTotals } from '$lib/sql/region-totals';
import { regionWeighted } from '$lib/sql/region-weighted';
import { regionGaps } from '$lib/sql/region-gaps';
import { revisions } from '$lib/sql/revisions';
import { sources } from '$lib/sql/sources';
import { engineOf } from './engine-of';
import { uploadedFigures } from './uploaded-figures';

vi.setConfig({ testTimeout: 30_000 });

type AnyQuery = Query<never, Record<string, unknown>>;

const modules = import.meta.glob<Record<string, unknown>>('/src/lib/sql/*.ts', { eager: true });
const queries = Object.entries(modules).flatMap(([path, exported]) =>
	Object.values(exported)
		.filter((value): value is AnyQuery => value instanceof Object && 'sql' in value)
		.map((query) => ({ path, query, name: query.name }))
);

/** What to ask with, so that the published figures give an answer. A query that takes nothing needs no line here. */
const asked = new Map<string, unknown>([
	given(points, { indicator: null, region: null }),
	given(publications, { since: '2024-11' }),
	given(regionGaps, { indicator: 'fdi-registered', region: 'nker' }),
	given(regionTotals, { indicator: 'pigs' }),
	given(regionWeighted, { indicator: 'paddy-yield' }),
	given(revisions, { indicator: 'grdp-growth', region: null }),
	given(sources, { indicator: null, region: null })
]);

function given<Params extends object, Row>(
	{ name }: Query<Params, Row>,
	params: Params
): [string, Params] {
	return [name, params];
}

const engine = await engineOf();
const figures = uploadedFigures(2, ['6.25']);
const staging = await engine.stage(textsOf(figures));
await staging.add(rowsOf(figures, new Uint8Array(1), 0, 1));
await staging.finish();

const kinds: Record<string, string> = {
	VARCHAR: 'string',
	BOOLEAN: 'boolean',
	INTEGER: 'number',
	DOUBLE: 'number'
};

describe.each(queries)('$name', ({ path, query }) => {
	const params = (asked.get(query.name) ?? {}) as never;
	const columns = Object.entries<string>(query.columns);

	test('stands in the file of its name', () => {
		expect(path).toBe(`/src/lib/sql/${query.name}.ts`);
	});

	test('gives the columns of its row type', async () => {
		const described: Query<object, { column_name: string; column_type: string }> = {
			name: query.name,
			sql: `DESCRIBE ${query.sql}`,
			bind: () => query.bind(params),
			columns: { column_name: 'VARCHAR', column_type: 'VARCHAR' }
		};
		const found = await engine.run(described, {});
		expect(found.map((row) => [row.column_name, row.column_type])).toEqual(
			columns.map(([name, type]) => [name, type.replace('?', '')])
		);
	});

	test('answers with whole rows: nothing is missing but what may be', async () => {
		const rows = await engine.run(query, params);
		expect(rows).not.toEqual([]);
		for (const [name, type] of columns) {
			const wanted = [kinds[type.replace('?', '')], ...(type.endsWith('?') ? ['missing'] : [])];
			const found = new Set(rows.map((row) => (row[name] === null ? 'missing' : typeof row[name])));
			expect({ name, wanted }).toEqual({ name, wanted: expect.arrayContaining([...found]) });
		}
	});
});

test('every file of SQL has a query, or makes the tables', () => {
	const without = Object.keys(modules).filter((file) => !queries.some(({ path }) => path === file));
	expect(without).toEqual(['/src/lib/sql/query.ts', '/src/lib/sql/schema.ts']);
});

test('a name is given once', () => {
	expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length);
});

test('the compiler holds the columns to the row type', () => {
	const text: ColumnType<'A' | 'B'> = 'VARCHAR';
	const missing: ColumnType<number | null> = 'DOUBLE?';
	const flag: ColumnType<boolean> = 'BOOLEAN';
	// @ts-expect-error a number is no text
	const wrong: ColumnType<number> = 'VARCHAR';
	// @ts-expect-error what may be missing says so
	const bare: ColumnType<string | null> = 'VARCHAR';
	// @ts-expect-error a column of the row type is left out
	const short: Query<object, { id: string; n: number }>['columns'] = { id: 'VARCHAR' };
	// @ts-expect-error a column is not in the row type
	const long: Query<object, { id: string }>['columns'] = { id: 'VARCHAR', n: 'INTEGER' };
	expect([text, missing, flag, wrong, bare, short, long]).toHaveLength(7);
});
