import type { RegionChange } from '../domain/members';
import type { Query } from './query';

/** Every boundary change, oldest first. */
export const regionChanges: Query<object, RegionChange> = {
	name: 'region-changes',
	sql: `
		SELECT strftime(date, '%Y-%m-%d') AS date, from_code, to_code, share, legal_reference, source
		FROM region_change
		ORDER BY date, from_code, to_code`,
	bind: () => [],
	columns: {
		date: 'VARCHAR',
		from_code: 'VARCHAR',
		to_code: 'VARCHAR',
		share: 'DOUBLE?',
		legal_reference: 'VARCHAR?',
		source: 'VARCHAR?'
	}
};
