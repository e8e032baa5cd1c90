import type { PointRow } from './points';
import type { Query } from './query';

/**
 * The yearly mean over the provinces of a region, weighted by the indicator's `weight_indicator` of the same year, for
 * growth of the year before, from which it is counted. Only where every province has both and, for growth, where the
 * provinces are still those of the year before. As firm as the least firm figure or weight; breaks like a total.
 */
export const regionWeighted: Query<{ indicator: string }, PointRow> = {
	name: 'region-weighted',
	sql: `
		SELECT o.indicator, o.parent AS region, o.period, round(sum(o.value * w.value) / sum(w.value), 6) AS value,
			CASE WHEN bool_or('F' IN (o.status, w.status)) THEN 'F' WHEN bool_or(o.status = 'B') THEN 'B'
				WHEN bool_or('E' IN (o.status, w.status)) THEN 'E'
				WHEN bool_or('P' IN (o.status, w.status)) THEN 'P' ELSE 'A' END AS status,
			NULL::VARCHAR AS source, max(o.published) AS published,
			CASE WHEN count(DISTINCT o.note) FILTER (o.status = 'B') = 1
				THEN any_value(o.note) FILTER (o.status = 'B') END AS note,
			NULL::VARCHAR AS file, NULL::INTEGER AS line, 1 AS vintages, 'weighted' AS computed,
			bool_or(o.local OR w.local) AS local
		FROM member_observation AS o
		JOIN indicator AS i ON i.id = o.indicator
		JOIN member_observation AS w
			ON w.indicator = i.weight_indicator AND w.parent = o.parent AND w.region = o.region AND w.value > 0
			AND w.period = CASE WHEN i.kind = 'rate' AND i.unit = 'percent' THEN o.year_before ELSE o.period END
		WHERE o.indicator = ? AND o.year_before IS NOT NULL
		GROUP BY o.indicator, o.parent, o.period
		HAVING count(*) = any_value(o.provinces) AND count(*) = any_value(w.provinces)
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
