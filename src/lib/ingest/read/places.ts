import { existsOn } from '../../domain/members';
import { parsePeriod, periodEnd, periodStart } from '../../domain/period';
import type { Region } from '../../domain/region';
import { fold, nearest } from './names';

/** What a text says about a place in a period. */
export type PlaceMatch =
	| { kind: 'found'; code: string }
	/** Several boundaries fit: the period lies on both sides of a change, or the name means two places. */
	| { kind: 'several'; codes: string[] }
	| { kind: 'not-valid'; codes: string[] }
	| { kind: 'unknown'; nearest: string[] };

const prefix = /^(tỉnh|thành phố|tp\s?\.?|t\.|thủ đô|province of|city of|vùng)\s*/iu;
const suffix = /\s*(province|city|\((từ|since)[^)]*\))$/iu;

const keysOf = (text: string): string[] => {
	const bare = text.trim().replace(suffix, '');
	return [...new Set([fold(text), fold(bare), fold(bare.replace(prefix, ''))])].filter(
		(key) => key !== ''
	);
};

function daysOf(period: string): [string, string] {
	if (parsePeriod(period)) return [periodStart(period), periodEnd(period)];
	return /^\d{4}-\d{2}-\d{2}$/.test(period) ? [period, period] : ['1900-01-01', '9999-12-31'];
}

/**
 * Finds places by code (ours, ISO 3166-2, the statistics office's), name or alias, whatever the accents,
 * case, blanks and prefixes. Only what is unique in the given period is taken.
 */
export function createPlaces(
	regions: readonly Region[]
): (text: string, period: string) => PlaceMatch {
	const byKey = new Map<string, Set<Region>>();
	const names = new Set<string>();
	for (const region of regions) {
		const spellings = [region.name_vi, region.name_en, ...(region.aliases?.split('|') ?? [])];
		for (const name of [region.name_vi, region.name_en]) names.add(name);
		const codes = [region.code, region.iso_3166_2, region.gso_code].filter(
			(code) => code !== null && code !== ''
		) as string[];
		for (const key of [...spellings.flatMap(keysOf), ...codes.map(fold)])
			byKey.set(key, (byKey.get(key) ?? new Set()).add(region));
	}
	/** The places of a name; asked again and again for one name in several periods. */
	let last: { text: string; found: Set<Region> } | null = null;
	function placesOf(text: string): Set<Region> {
		if (last?.text === text) return last.found;
		const exact = regions.find(({ code }) => code === text.trim());
		const found = new Set(
			exact ? [exact] : keysOf(text).flatMap((key) => [...(byKey.get(key) ?? [])])
		);
		last = { text, found };
		return found;
	}
	return (text, period) => {
		const found = placesOf(text);
		if (!found.size)
			return {
				kind: 'unknown',
				get nearest() {
					return nearest(text, [...names]);
				}
			};
		const [from, to] = daysOf(period);
		const whole = [...found].filter((region) => existsOn(region, from) && existsOn(region, to));
		const [only] = whole;
		if (only && whole.length === 1) return { kind: 'found', code: only.code };
		const partly = whole.length
			? whole
			: [...found].filter((region) => existsOn(region, from) || existsOn(region, to));
		return {
			kind: partly.length > 1 ? 'several' : 'not-valid',
			codes: (partly.length > 1 ? partly : [...found]).map(({ code }) => code)
		};
	};
}
