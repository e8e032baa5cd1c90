import type { Query } from './query';

export interface PlaceCount {
	region: string;
	/** Figures in force. */
	figures: number;
	targets: number;
}

/** How many figures and targets every place has. */
export const placeCounts: Query<object, PlaceCount> = {
	name: 'place-counts',
	sql: `
		SELECT code AS region,
			(SELECT count(*) FROM current_observation AS o WHERE o.region = code AND value IS NOT NULL)::INTEGER AS figures,
			(SELECT count(*) FROM target AS t WHERE t.region = code)::INTEGER AS targets
		FROM region
		ORDER BY code`,
	bind: () => [],
	columns: { region: 'VARCHAR', figures: 'INTEGER', targets: 'INTEGER' }
};
