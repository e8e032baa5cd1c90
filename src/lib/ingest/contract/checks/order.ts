import type { Finding } from '../../finding';
import { compareText, error } from '../report';
import type { Row, Table } from '../table';

function compareKeys(a: Row, b: Row, columns: string[]): number {
	for (const column of columns) {
		const order = compareText(a.cells[column] ?? '', b.cells[column] ?? '');
		if (order !== 0) return order;
	}
	return 0;
}

/** Rows stand in the order of their key, by code units, so that a change is a small diff. One finding a file, at the first row out of order. */
export function checkOrder(tables: Table[]): Finding[] {
	return tables.flatMap(({ resource, rows }) => {
		const columns = resource.primaryKey;
		const wrong = rows.filter((row, index) => {
			const before = rows[index - 1];
			return before !== undefined && compareKeys(before, row, columns) > 0;
		});
		const [first] = wrong;
		if (!first) return [];
		const params = { columns: columns.join(', '), count: wrong.length };
		return [error('contract-order', { file: resource.path, line: first.line, params })];
	});
}
