import type { Query } from './query';

export interface Coverage {
	indicator: string;
	/** Figures in force. */
	figures: number;
	/** Places with a figure. */
	places: number;
	/** The period that ends last, a whole year before its parts; null without figures. */
	latest: string | null;
	published: string | null;
}

/** How much there is of every indicator. */
export const coverage: Query<object, Coverage> = {
	name: 'coverage',
	sql: `
		SELECT i.id AS indicator, count(o.value)::INTEGER AS figures, count(DISTINCT o.region)::INTEGER AS places,
			last(o.period ORDER BY p.period_end, length(o.period) DESC) AS latest, max(o.published) AS published
		FROM indicator AS i
		LEFT JOIN current_observation AS o ON o.indicator = i.id AND o.value IS NOT NULL
		LEFT JOIN period AS p ON p.period = o.period
		GROUP BY i.id
		ORDER BY i.id`,
	bind: () => [],
	columns: {
		indicator: 'VARCHAR',
		figures: 'INTEGER',
		places: 'INTEGER',
		latest: 'VARCHAR?',
		published: 'VARCHAR?'
	}
};
