import type { Finding } from '../../finding';
import { error } from '../report';
import type { Table } from '../table';

/** Primary keys and unique columns: the values of a key stand in one row of the file. */
export function checkKeys(tables: Table[]): Finding[] {
	return tables.flatMap(({ resource, rows }) => {
		const keys = new Map([[resource.primaryKey.join(), resource.primaryKey]]);
		for (const { name, unique } of resource.fields) if (unique) keys.set(name, [name]);
		return [...keys.values()].flatMap((columns) => {
			const seen = new Map<string, number>();
			const findings: Finding[] = [];
			for (const { line, cells } of rows) {
				const values = columns.map((column) => cells[column] ?? '');
				if (values.every((value) => value === '')) continue;
				const key = JSON.stringify(values);
				const first = seen.get(key);
				if (first === undefined) seen.set(key, line);
				else {
					const place = { file: resource.path, line, column: columns.join(', ') };
					const cell = values.join(', ');
					findings.push(error('contract-duplicate-key', { ...place, cell, params: { first } }));
				}
			}
			return findings;
		});
	});
}
