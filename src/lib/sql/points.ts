import type { Point } from '../domain/observation';
import type { Query } from './query';

export interface PointsParams {
	/** Null for any. */
	indicator: string | null;
	region: string | null;
}

export type PointRow = Omit<Point, 'local'> & { indicator: string; region: string; local: boolean };

/** The figures in force of an indicator, a place, or both: one a period (see the view `current_observation`). */
export const points: Query<PointsParams, PointRow> = {
	name: 'points',
	sql: `
		WITH wanted AS (SELECT ?::VARCHAR AS indicator, ?::VARCHAR AS region)
		SELECT o.indicator, o.region, period, value, status, source, published, note, file, line, vintages,
			NULL::VARCHAR AS computed, local
		FROM current_observation AS o, wanted
		WHERE o.indicator = coalesce(wanted.indicator, o.indicator) AND o.region = coalesce(wanted.region, o.region)
		ORDER BY o.indicator, o.region, period`,
	bind: ({ indicator, region }) => [indicator, region],
	columns: {
		indicator: 'VARCHAR',
		region: 'VARCHAR',
		period: 'VARCHAR',
		value: 'DOUBLE?',
		status: 'VARCHAR',
		source: 'VARCHAR?',
		published: 'VARCHAR?',
		note: 'VARCHAR?',
		file: 'VARCHAR?',
		line: 'INTEGER?',
		vintages: 'INTEGER',
		computed: 'VARCHAR?',
		local: 'BOOLEAN'
	}
};
