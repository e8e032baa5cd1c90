/** One indicator in one year, place by place; a place without a figure is absent. */
export interface Trait {
	indicator: string;
	period: string;
	values: ReadonlyMap<string, number>;
}

/** How far two places are apart in one trait, in standard deviations between the places; positive is higher. */
export interface TraitDistance {
	indicator: string;
	period: string;
	own: number;
	other: number;
	apart: number;
}

export interface Similar {
	region: string;
	/** Root of the mean squared distance over the traits that both places have, in standard deviations. */
	distance: number;
	traits: TraitDistance[];
	/** Traits that one of the two lacks. */
	missing: string[];
}

/** Fewer traits in common than this, or fewer places in a trait, and nothing is said. */
export const fewestTraits = 3;
export const fewestPlaces = 4;

/**
 * The places most like one, the nearest first: every trait is standardised over the places that have it (mean 0, standard
 * deviation 1) and the distance is Euclidean, as in CIPFA's Nearest Neighbours model. Unlike there, a missing figure is
 * not replaced by the mean: the trait is left out of that pair, the distance is a mean over the traits left, and fewer
 * than three leave the pair out.
 */
export function similarPlaces(
	region: string,
	others: readonly string[],
	traits: readonly Trait[]
): Similar[] {
	const used = traits.flatMap((trait) => {
		const spread = deviation([...trait.values.values()]);
		const enough = trait.values.size >= fewestPlaces && spread > 0;
		return enough && trait.values.has(region) ? { ...trait, spread } : [];
	});
	return others
		.filter((other) => other !== region)
		.map((other): Similar => {
			const both = used.flatMap(({ indicator, period, values, spread }) => {
				const [own, theirs] = [values.get(region), values.get(other)];
				return own === undefined || theirs === undefined
					? []
					: { indicator, period, own, other: theirs, apart: (theirs - own) / spread };
			});
			const shared = new Set(both.map(({ indicator }) => indicator));
			const squares = both.reduce((sum, { apart }) => sum + apart ** 2, 0);
			return {
				region: other,
				distance: Math.sqrt(squares / Math.max(1, both.length)),
				traits: both,
				missing: traits.map(({ indicator }) => indicator).filter((id) => !shared.has(id))
			};
		})
		.filter((one) => one.traits.length >= fewestTraits)
		.sort((a, b) => a.distance - b.distance || a.region.localeCompare(b.region));
}

/** Standard deviation over a whole population; 0 for fewer than two. */
function deviation(values: readonly number[]): number {
	if (values.length < 2) return 0;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
