import type { Source } from '../domain/source';
import type { Query } from './query';

export interface SourcesParams {
	/** Null for any. */
	indicator: string | null;
	region: string | null;
}

/** The documents behind the figures and targets of an indicator, a place, or both. */
export const sources: Query<SourcesParams, Source> = {
	name: 'sources',
	sql: `
		WITH wanted AS (SELECT ?::VARCHAR AS indicator, ?::VARCHAR AS region),
		cited AS (
			SELECT source, indicator, region FROM observation
			UNION ALL SELECT source, indicator, region FROM target
		)
		SELECT id, title, publisher, url, published, strftime(retrieved, '%Y-%m-%d') AS retrieved, licence, tier, note
		FROM source
		WHERE id IN (
			SELECT cited.source FROM cited, wanted
			WHERE cited.indicator = coalesce(wanted.indicator, cited.indicator)
				AND cited.region = coalesce(wanted.region, cited.region)
		)
		ORDER BY id`,
	bind: ({ indicator, region }) => [indicator, region],
	columns: {
		id: 'VARCHAR',
		title: 'VARCHAR',
		publisher: 'VARCHAR',
		url: 'VARCHAR?',
		published: 'VARCHAR?',
		retrieved: 'VARCHAR?',
		licence: 'VARCHAR?',
		tier: 'VARCHAR',
		note: 'VARCHAR?'
	}
};
