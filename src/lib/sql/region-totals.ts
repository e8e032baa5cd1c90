import type { PointRow } from './points';
import type { Query } from './query';

/**
 * The sum over the provinces of a region, where the indicator may be added and every province that belonged to the
 * region at the period's end has a figure. The sum is as firm as its least firm part; it breaks where a part breaks,
 * with the note of the break if there is one.
 */
export const regionTotals: Query<{ indicator: string }, PointRow> = {
	name: 'region-totals',
	sql: `
		SELECT o.indicator, o.parent AS region, o.period, round(sum(o.value), 6) AS value,
			CASE WHEN bool_or(o.status = 'F') THEN 'F' WHEN bool_or(o.status = 'B') THEN 'B'
				WHEN bool_or(o.status = 'E') THEN 'E' WHEN bool_or(o.status = 'P') THEN 'P' ELSE 'A' END AS status,
			NULL::VARCHAR AS source, max(o.published) AS published,
			CASE WHEN count(DISTINCT o.note) FILTER (o.status = 'B') = 1
				THEN any_value(o.note) FILTER (o.status = 'B') END AS note,
			NULL::VARCHAR AS file, NULL::INTEGER AS line, 1 AS vintages, 'sum' AS computed, bool_or(o.local) AS local
		FROM member_observation AS o
		JOIN indicator AS i ON i.id = o.indicator AND i.aggregation = 'sum'
		WHERE o.indicator = ?
		GROUP BY o.indicator, o.parent, o.period
		HAVING count(*) = any_value(o.provinces)
		ORDER BY region, o.period`,
	bind: ({ indicator }) => [indicator],
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
