/** A row of `data/regions.csv`: a place, as long as it existed within these boundaries. */
export interface Region {
	code: string;
	level: 'country' | 'region' | 'province';
	name_vi: string;
	name_en: string;
	/** Other spellings, separated by `|`. */
	aliases: string | null;
	iso_3166_2: string | null;
	gso_code: string | null;
	parent: string | null;
	/** ISO dates; null means open. `valid_to` is the last day. */
	valid_from: string | null;
	valid_to: string | null;
}
