import type { Query } from './query';

export interface Publication {
	/** The month in which the figures were published. */
	month: string;
	indicator: string;
	/** Figures published in it, of all places and periods. */
	figures: number;
	/** Those of them for which another document had given a figure before. */
	again: number;
	/** Those of them that differ from the figure that was published before. */
	changed: number;
	places: number;
	/** The last period that they are for. */
	latest: string;
}

/** What was published month by month from a month on, as far as the documents say when; the latest month first. */
export const publications: Query<{ since: string }, Publication> = {
	name: 'publications',
	sql: `
		WITH dated AS (
			SELECT indicator, region, period, value, published, place,
				lag(value) OVER figure AS before
			FROM ranked_observation
			WHERE value IS NOT NULL AND published IS NOT NULL
			WINDOW figure AS (PARTITION BY indicator, region, period ORDER BY published, place DESC)
		)
		SELECT d.published[:7] AS month, d.indicator, count(*)::INTEGER AS figures,
			count(d.before)::INTEGER AS again,
			(count(*) FILTER (WHERE d.before <> d.value))::INTEGER AS changed,
			count(DISTINCT d.region)::INTEGER AS places,
			last(d.period ORDER BY p.period_end, length(d.period) DESC) AS latest
		FROM dated AS d
		JOIN period AS p ON p.period = d.period
		WHERE length(d.published) >= 7 AND d.published >= ?
		GROUP BY ALL
		ORDER BY month DESC, figures DESC, d.indicator`,
	bind: ({ since }) => [since],
	columns: {
		month: 'VARCHAR',
		indicator: 'VARCHAR',
		figures: 'INTEGER',
		again: 'INTEGER',
		changed: 'INTEGER',
		places: 'INTEGER',
		latest: 'VARCHAR'
	}
};
