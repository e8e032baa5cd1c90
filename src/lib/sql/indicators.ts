import type { Indicator } from '../domain/indicator';
import type { Query } from './query';

/** Every indicator with its definition, in the order of themes and of importance. */
export const indicators: Query<object, Indicator> = {
	name: 'indicators',
	sql: `
		SELECT id, theme, name_vi, name_en, definition_vi, definition_en, unit, scale, decimals, direction, kind,
			frequency, aggregation, weight_indicator, natural_min, natural_max, "order"
		FROM indicator
		ORDER BY list_position(['growth', 'fdi', 'agriculture', 'trade', 'enabler'], theme), "order", id`,
	bind: () => [],
	columns: {
		id: 'VARCHAR',
		theme: 'VARCHAR',
		name_vi: 'VARCHAR',
		name_en: 'VARCHAR',
		definition_vi: 'VARCHAR',
		definition_en: 'VARCHAR',
		unit: 'VARCHAR',
		scale: 'INTEGER',
		decimals: 'INTEGER',
		direction: 'VARCHAR',
		kind: 'VARCHAR',
		frequency: 'VARCHAR',
		aggregation: 'VARCHAR',
		weight_indicator: 'VARCHAR?',
		natural_min: 'DOUBLE?',
		natural_max: 'DOUBLE?',
		order: 'INTEGER'
	}
};
