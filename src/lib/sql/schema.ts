/**
 * What is made of the loaded files, in order. Tables `indicator, region, region_change, target, source, observation`
 * come first, from the columns in `data/datapackage.json`; `target` and `observation` know their file and line.
 */
export const schema = [
	`CREATE TABLE period AS
	WITH parts AS (
		SELECT DISTINCT period, left(period, 4)::INTEGER AS year,
			CASE
				WHEN length(period) = 4 THEN 12
				WHEN period LIKE '%/P%M' THEN regexp_extract(period, 'P(\\d+)M', 1)::INTEGER
				WHEN period LIKE '%-S%' THEN right(period, 1)::INTEGER * 6
				WHEN period LIKE '%-Q%' THEN right(period, 1)::INTEGER * 3
				ELSE right(period, 2)::INTEGER
			END AS last_month
		FROM observation
	)
	SELECT period, last_day(make_date(year, last_month, 1)) AS period_end,
		CASE WHEN length(period) = 4 THEN (year - 1)::VARCHAR END AS year_before
	FROM parts`,

	/**
	 * Several documents may give one figure. In force is the firmest (official, then provisional, then estimated), of
	 * equally firm ones the latest published, then the one from the better source. A reader's own figure comes before all.
	 */
	`CREATE TABLE ranked_observation AS
	SELECT o.indicator, o.region, o.period, o.value, o.status, o.source, o.published, o.note, o.file, o.line, o.local,
		row_number() OVER figure AS place,
		(count(*) OVER (PARTITION BY o.indicator, o.region, o.period))::INTEGER AS vintages
	FROM observation AS o
	JOIN source AS s ON s.id = o.source
	WINDOW figure AS (
		PARTITION BY o.indicator, o.region, o.period
		ORDER BY o.local DESC, list_position(['A', 'P', 'E', 'F', 'M'], replace(o.status, 'B', 'A')),
			o.published DESC NULLS LAST, s.tier, o.source
	)`,

	`CREATE TABLE current_observation AS
	SELECT * EXCLUDE (place) FROM ranked_observation WHERE place = 1`,

	/**
	 * The provinces of each region that existed at the end of a period, as long as the region had its own extent: from
	 * the day on which one of them took in a whole province from outside, nothing may be summed over them.
	 */
	`CREATE TABLE member_period AS
	WITH extended AS (
		SELECT t.parent, min(c.date) AS since
		FROM region_change AS c
		JOIN region AS t ON t.code = c.to_code
		JOIN region AS f ON f.code = c.from_code
		WHERE c.share = 1 AND f.parent IS DISTINCT FROM t.parent
		GROUP BY t.parent
	)
	SELECT p.period, p.year_before, r.code, r.parent,
		(count(*) OVER (PARTITION BY r.parent, p.period))::INTEGER AS provinces
	FROM period AS p
	JOIN region AS r
		ON (r.valid_from IS NULL OR r.valid_from <= p.period_end)
		AND (r.valid_to IS NULL OR r.valid_to >= p.period_end)
	JOIN region AS parent ON parent.code = r.parent AND parent.level = 'region'
	LEFT JOIN extended AS e ON e.parent = r.parent
	WHERE r.level = 'province' AND (e.since IS NULL OR p.period_end < e.since)`,

	/**
	 * The figures in force that may become a region's: of its provinces (`provinces` says how many it had), but not a
	 * figure published before the province took in a whole other one within the period, which is of the smaller extent
	 * while the other's is gone.
	 */
	`CREATE TABLE member_observation AS
	SELECT m.parent, m.provinces, m.year_before, o.*
	FROM member_period AS m
	JOIN period AS p ON p.period = m.period
	JOIN current_observation AS o ON o.region = m.code AND o.period = m.period AND o.value IS NOT NULL
	WHERE NOT EXISTS (
		FROM region_change AS c
		WHERE c.to_code = m.code AND c.share = 1 AND c.date <= p.period_end
			AND o.published < strftime(c.date, '%Y-%m-%d')
	)`
];

/**
 * Published and local rows as one, in the schema that stands before the published one: whatever asks there for
 * `observation`, `source`, `indicator`, `region` or `target` gets both.
 */
export const localTables = [
	`CREATE VIEW observation AS
	SELECT * FROM main.observation
	UNION ALL BY NAME SELECT *, true AS local FROM local_observation`,

	`CREATE VIEW source AS
	SELECT * FROM main.source UNION ALL BY NAME SELECT * FROM local_source`,

	`CREATE VIEW indicator AS
	SELECT * FROM main.indicator
	UNION ALL BY NAME
	SELECT * FROM local_indicator WHERE id NOT IN (SELECT id FROM main.indicator)`,

	`CREATE VIEW region AS
	SELECT * FROM main.region
	UNION ALL BY NAME
	SELECT * FROM local_region WHERE code NOT IN (SELECT code FROM main.region)`,

	`CREATE VIEW target AS
	SELECT * FROM main.target UNION ALL BY NAME SELECT * FROM local_target`
];

/**
 * The figures of the file at hand: rows of numbers into lists of texts, which go in several times as fast as texts and
 * take a tenth of the room; and those in which the next are gathered until all are there.
 */
export const uploadTables = { rows: 'upload_row', texts: 'upload_text' } as const;

/** Where the next are gathered. */
export const gathering = (table: string) => `${table}_gathering`;

const textColumns = [
	'indicator',
	'region',
	'period',
	'status',
	'source',
	'published',
	'note',
	'change'
] as const;

/** How many different texts each column of an upload has. */
export type TextCounts = Readonly<Record<string, number>>;

const numberType = (texts: number) =>
	texts <= 0x80 ? 'TINYINT' : texts <= 0x8000 ? 'SMALLINT' : 'INTEGER';

/** The columns in the order in which they are sent. */
const rowColumns = (counts: TextCounts) =>
	[
		...textColumns.map((name) => `${name} ${numberType(counts[name] ?? 0)}`),
		'value DOUBLE',
		'line INTEGER'
	].join(', ');
const listColumns = textColumns.map((name) => `${name} VARCHAR[]`).join(', ');

/** Made once, so that they can be asked for before there is a file. `upload_figure` has the texts themselves. */
export const makeUpload = [
	`CREATE TABLE ${uploadTables.rows} (${rowColumns({})})`,
	`CREATE TABLE ${uploadTables.texts} (${listColumns})`,
	`CREATE VIEW upload_figure AS
	SELECT ${textColumns.map((name) => `t.${name}[r.${name}::INTEGER + 1] AS ${name}`).join(', ')}, r.value, r.line
	FROM ${uploadTables.rows} AS r, ${uploadTables.texts} AS t`
];

/** Statements in one. */
export const beginGathering = (counts: TextCounts) =>
	`CREATE OR REPLACE TABLE ${gathering(uploadTables.rows)} (${rowColumns(counts)});
	CREATE OR REPLACE TABLE ${gathering(uploadTables.texts)} (${listColumns})`;

/** What was there before is replaced as a whole; statements in one, so that nobody asks in between. */
export const endGathering = Object.values(uploadTables)
	.map((table) => `DROP TABLE ${table}; ALTER TABLE ${gathering(table)} RENAME TO ${table}`)
	.join(';\n');

export const giveUpGathering = Object.values(uploadTables)
	.map((table) => `DROP TABLE IF EXISTS ${gathering(table)}`)
	.join(';\n');
