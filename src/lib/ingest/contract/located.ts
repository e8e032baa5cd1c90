import type { Finding, FindingCode } from '../finding';
import { error, warning } from './report';
import type { Table } from './table';

/** A typed row and where it stands; `cells` are the texts as written. */
export interface Located<Row> {
	row: Row;
	file: string;
	line: number;
	cells: Record<string, string>;
}

/**
 * The sound rows of a table as rows of the domain, each with its place; `more` adds what a row keeps of it. The type is
 * the caller's word: `columns.ts` has compared the schema with the row types, and a sound row fits its schema.
 */
export function locate<Row>(
	table: Table | undefined,
	more: (file: string, line: number) => object = () => ({})
): Located<Row>[] {
	if (!table) return [];
	const file = table.resource.path;
	return table.rows
		.filter(({ sound }) => sound)
		.map(({ values, cells, line }) => {
			return { row: { ...values, ...more(file, line) } as Row, file, line, cells };
		});
}

type Params = Finding['params'];

/** An error at a cell of a row. */
export function errorAt(
	at: Located<unknown>,
	code: FindingCode,
	column: string,
	params: Params = {}
): Finding {
	return error(code, { ...place(at, column), params });
}

/** A warning at a cell of a row. */
export function warningAt(
	at: Located<unknown>,
	code: FindingCode,
	column: string,
	params: Params = {}
): Finding {
	return warning(code, { ...place(at, column), params });
}

/** File, line, column and cell of a row's column. */
export function place({ file, line, cells }: Located<unknown>, column: string) {
	return { file, line, column, cell: cells[column] ?? null };
}
