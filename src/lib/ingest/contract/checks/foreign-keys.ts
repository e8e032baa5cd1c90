import type { Finding } from '../../finding';
import type { ForeignKey } from '../descriptor';
import { error } from '../report';
import type { Table } from '../table';

const keyOf = (cells: Record<string, string>, columns: string[]) =>
	JSON.stringify(columns.map((column) => cells[column] ?? ''));

function checkKey({ resource, rows }: Table, key: ForeignKey, target: Table): Finding[] {
	const known = new Set(target.rows.map(({ cells }) => keyOf(cells, key.references)));
	return rows
		.filter(({ values }) => key.fields.every((column) => values[column] !== null))
		.filter(({ cells }) => !known.has(keyOf(cells, key.fields)))
		.map(({ line, cells }) =>
			error('contract-foreign-key', {
				file: resource.path,
				line,
				column: key.fields.join(', '),
				cell: key.fields.map((column) => cells[column]).join(', '),
				params: { file: target.resource.path, column: key.references.join(', ') }
			})
		);
}

/** What a row refers to stands in the table it refers to. A table that could not be read to its end lacks nothing for certain. */
export function checkForeignKeys(tables: Table[]): Finding[] {
	return tables.flatMap((table) =>
		table.resource.foreignKeys.flatMap((key) => {
			const target = tables.find(({ resource }) => resource.name === key.resource);
			return target?.complete ? checkKey(table, key, target) : [];
		})
	);
}
