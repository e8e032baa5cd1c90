import type { Query } from './query';

export interface RegionGap {
	region: string;
	period: string;
	/** The province without a figure. */
	province: string;
}

/**
 * Why a region has no figure in a year: the provinces that have none, for every year in which at least one of them has
 * one.
 */
export const regionGaps: Query<{ indicator: string; region: string }, RegionGap> = {
	name: 'region-gaps',
	sql: `
		WITH parts AS (
			SELECT m.parent AS region, m.period, m.code AS province, o.value
			FROM member_period AS m
			LEFT JOIN member_observation AS o
				ON o.indicator = ? AND o.region = m.code AND o.period = m.period
			WHERE m.parent = ? AND m.year_before IS NOT NULL
		)
		SELECT region, period, province
		FROM parts
		WHERE value IS NULL AND period IN (SELECT period FROM parts WHERE value IS NOT NULL)
		ORDER BY period, province`,
	bind: ({ indicator, region }) => [indicator, region],
	columns: { region: 'VARCHAR', period: 'VARCHAR', province: 'VARCHAR' }
};
