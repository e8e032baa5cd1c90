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
		WITH counted AS (
			SELECT r.indicator, count(*)::INTEGER AS figures, count(DISTINCT r.region)::INTEGER AS places,
				min(left(t.period[r.period::INTEGER + 1], 4)) AS first,
				max(left(t.period[r.period::INTEGER + 1], 4)) AS last,
				count(DISTINCT r.source)::INTEGER AS documents,
				(count(*) FILTER (t.change[r.change::INTEGER + 1] <> 'equal'))::INTEGER AS different
			FROM main.upload_row AS r, main.upload_text AS t
			GROUP BY r.indicator
		)
		SELECT t.indicator[c.indicator::INTEGER + 1] AS indicator, c.* EXCLUDE (indicator)
		FROM counted AS c, main.upload_text AS t
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
