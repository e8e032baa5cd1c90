import type { Target } from '../domain/targets/target';
import type { Query } from './query';

/** Every official target, in the order of the file. */
export const targets: Query<object, Target> = {
	name: 'targets',
	sql: `
		SELECT id, indicator, region, kind, operator, value, value_high, base_period, base_value, start_period,
			end_period, comparator_region, path, document, clause, decided_on, source, note, line
		FROM target
		ORDER BY line`,
	bind: () => [],
	columns: {
		id: 'VARCHAR',
		indicator: 'VARCHAR',
		region: 'VARCHAR',
		kind: 'VARCHAR',
		operator: 'VARCHAR',
		value: 'DOUBLE',
		value_high: 'DOUBLE?',
		base_period: 'VARCHAR?',
		base_value: 'DOUBLE?',
		start_period: 'VARCHAR?',
		end_period: 'VARCHAR',
		comparator_region: 'VARCHAR?',
		path: 'VARCHAR?',
		document: 'VARCHAR',
		clause: 'VARCHAR?',
		decided_on: 'VARCHAR?',
		source: 'VARCHAR',
		note: 'VARCHAR?',
		line: 'INTEGER'
	}
};
