import type { Region } from '../domain/region';
import type { Query } from './query';

/** Every place, present and former. */
export const regions: Query<object, Region> = {
	name: 'regions',
	sql: `
		SELECT code, level, name_vi, name_en, aliases, iso_3166_2, gso_code, parent,
			strftime(valid_from, '%Y-%m-%d') AS valid_from, strftime(valid_to, '%Y-%m-%d') AS valid_to
		FROM region
		ORDER BY code`,
	bind: () => [],
	columns: {
		code: 'VARCHAR',
		level: 'VARCHAR',
		name_vi: 'VARCHAR',
		name_en: 'VARCHAR',
		aliases: 'VARCHAR?',
		iso_3166_2: 'VARCHAR?',
		gso_code: 'VARCHAR?',
		parent: 'VARCHAR?',
		valid_from: 'VARCHAR?',
		valid_to: 'VARCHAR?'
	}
};
