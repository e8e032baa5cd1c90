import type { Query } from './query';

/** What a file brings of one indicator. */
export interface UploadContent {
	indicator: string;
	figures: number;
	places: number;
	/** The first and the last year that its periods lie in. */
	first: string;
	last: string;
	/** How many documents the figures are from. */
	documents: number;
	/** Figures that are not published as they stand. */
	different: number;
}

/** The figures of the file at hand by indicator, before anything is applied. */
export const uploadContents: Query<object, UploadContent> = {
	name: 'upload-contents',
	sql: `
		SELECT indicator::VARCHAR AS indicator, count(*)::INTEGER AS figures, count(DISTINCT region)::INTEGER AS places,
			min(left(period::VARCHAR, 4)) AS first, max(left(period::VARCHAR, 4)) AS last,
			count(DISTINCT source)::INTEGER AS documents,
			(count(*) FILTER (change <> 'equal'))::INTEGER AS different
		FROM main.upload_figure
		GROUP BY ALL
		ORDER BY 1`,
	bind: () => [],
	columns: {
		indicator: 'VARCHAR',
		figures: 'INTEGER',
		places: 'INTEGER',
		first: 'VARCHAR',
		last: 'VARCHAR',
		documents: 'INTEGER',
		different: 'INTEGER'
	}
};
