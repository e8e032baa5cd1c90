import { slug } from './new-indicator';
import type { Region } from './region';

/**
 * The row of a place that is not published: a province-like place of no region, so that nothing is ever summed with it;
 * its code is that of no `known` one.
 */
export function newPlace(
	{ name_vi, name_en }: Pick<Region, 'name_vi' | 'name_en'>,
	known: readonly Pick<Region, 'code'>[]
): Region {
	const base = slug(name_vi) || slug(name_en) || 'place';
	let code = base;
	for (let n = 2; known.some((other) => other.code === code); n++) code = `${base}-${n}`;
	return {
		code,
		level: 'province',
		name_vi,
		name_en,
		aliases: null,
		iso_3166_2: null,
		gso_code: null,
		parent: null,
		valid_from: null,
		valid_to: null
	};
}
