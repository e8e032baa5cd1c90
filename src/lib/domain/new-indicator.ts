import type { Direction, Indicator, IndicatorKind, Theme } from './indicator';

/** What a person says about an indicator that is not published. */
export interface Described {
	name_vi: string;
	name_en: string;
	definition_vi: string;
	definition_en: string;
	theme: Theme;
	unit: string;
	scale: number;
	decimals: number;
	direction: Direction;
	kind: IndicatorKind;
	frequency: Indicator['frequency'];
}

/** Letters without accents, digits and hyphens, as the ids of `data/indicators.csv`. */
export function slug(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * The row of an indicator as described. It is never summed or averaged over places, as nobody has said that it may be;
 * its id is that of no `known` one.
 */
export function newIndicator(
	described: Described,
	known: readonly Pick<Indicator, 'id'>[]
): Indicator {
	const base = slug(described.name_en) || slug(described.name_vi) || 'indicator';
	let id = base;
	for (let n = 2; known.some((other) => other.id === id); n++) id = `${base}-${n}`;
	return {
		...described,
		id,
		aggregation: 'none',
		weight_indicator: null,
		natural_min: null,
		natural_max: null,
		order: 99
	};
}
