import type { ObservationStatus } from '../domain/observation';
import type { Query } from './query';

export interface RevisionRow {
	region: string;
	period: string;
	value: number | null;
	status: ObservationStatus;
	source: string;
	published: string | null;
	note: string | null;
	file: string;
	line: number;
	/** Whether this is the figure in force. */
	current: boolean;
}

/** Every document's figure where several documents gave one for the same indicator, place and period, oldest first. */
export const revisions: Query<{ indicator: string; region: string | null }, RevisionRow> = {
	name: 'revisions',
	sql: `
		WITH wanted AS (SELECT ?::VARCHAR AS indicator, ?::VARCHAR AS region)
		SELECT r.region, period, value, status, source, published, note, file, line, place = 1 AS current
		FROM ranked_observation AS r, wanted
		WHERE r.indicator = wanted.indicator AND r.region = coalesce(wanted.region, r.region) AND vintages > 1
		ORDER BY r.region, period, published NULLS FIRST, place DESC`,
	bind: ({ indicator, region }) => [indicator, region],
	columns: {
		region: 'VARCHAR',
		period: 'VARCHAR',
		value: 'DOUBLE?',
		status: 'VARCHAR',
		source: 'VARCHAR',
		published: 'VARCHAR?',
		note: 'VARCHAR?',
		file: 'VARCHAR',
		line: 'INTEGER',
		current: 'BOOLEAN'
	}
};
