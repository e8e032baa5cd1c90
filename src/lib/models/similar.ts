import type { Indicator } from '../domain/indicator';
import { existsOn } from '../domain/members';
import { periodEnd, periodKind } from '../domain/period';
import type { Region } from '../domain/region';
import { fewestPlaces, similarPlaces, type Similar, type Trait } from '../domain/similarity';
import { points, type PointRow } from '../sql/points';
import type { Run } from '../sql/query';

/**
 * What places are compared by: size, wealth, what they live on, foreign capital, farming, pace. A fixed list, so that
 * nobody chooses what makes two places alike.
 */
export const traitIndicators = [
	'population',
	'grdp-per-capita',
	'industry-construction-share',
	'agriculture-share',
	'fdi-stock-registered',
	'cereals-per-capita',
	'grdp-growth'
];

export interface SimilarModel {
	/** The three nearest. */
	places: Similar[];
	/** How many places could be compared. */
	compared: number;
	/** The traits used, with their year, in the order of the list. */
	traits: { indicator: string; period: string; places: number }[];
	/** Traits for which this place, or too many others, have no figure. */
	unused: string[];
}

const shown = 3;

/** With so many places a year is taken even where an earlier one had more. */
const plenty = 6;

/** Provinces most like one, within the boundaries of the years compared; null for the country and for regions. */
export async function similarModel(
	run: Run,
	region: Region,
	regions: readonly Region[],
	indicators: readonly Indicator[]
): Promise<SimilarModel | null> {
	if (region.level !== 'province') return null;
	const provinces = regions.filter(({ level }) => level === 'province');
	const known = traitIndicators.filter((id) => indicators.some((row) => row.id === id));
	const traits: Trait[] = [];
	for (const indicator of known) {
		const rows = await run(points, { indicator, region: null });
		const trait = traitOf(indicator, region, provinces, rows);
		if (trait) traits.push(trait);
	}
	const all = similarPlaces(
		region.code,
		provinces.map(({ code }) => code),
		traits
	);
	const used = new Set(traits.map(({ indicator }) => indicator));
	return {
		places: all.slice(0, shown),
		compared: all.length,
		traits: traits.map(({ indicator, period, values }) => ({
			indicator,
			period,
			places: values.size
		})),
		unused: known.filter((id) => !used.has(id))
	};
}

/**
 * The latest year in which this province and at least five others have a figure; else the one in which most have, the
 * latest of several.
 */
function traitOf(
	indicator: string,
	region: Region,
	provinces: readonly Region[],
	rows: readonly PointRow[]
): Trait | null {
	const byYear = new Map<string, Map<string, number>>();
	for (const { period, value, status, region: code } of rows) {
		const place = provinces.find((province) => province.code === code);
		if (!place || value === null || status === 'F' || periodKind(period) !== 'year') continue;
		if (!existsOn(place, periodEnd(period))) continue;
		const year = byYear.get(period) ?? new Map<string, number>();
		byYear.set(period, year.set(code, value));
	}
	const best = [...byYear]
		.filter(([, values]) => values.has(region.code) && values.size >= fewestPlaces)
		.sort(
			([a, x], [b, y]) => Math.min(y.size, plenty) - Math.min(x.size, plenty) || b.localeCompare(a)
		)[0];
	return best ? { indicator, period: best[0], values: best[1] } : null;
}
