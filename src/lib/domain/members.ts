import { periodEnd } from './period';
import type { Region } from './region';

/** A row of `data/region-changes.csv`: on `date`, `from_code` (or `share` of it) became part of `to_code`. */
export interface RegionChange {
	date: string;
	from_code: string;
	to_code: string;
	share: number | null;
	legal_reference: string | null;
	source: string | null;
}

/** Whether a place existed within its boundaries on a day (ISO date). */
export function existsOn({ valid_from, valid_to }: Region, day: string): boolean {
	return (valid_from === null || valid_from <= day) && (valid_to === null || valid_to >= day);
}

/**
 * The provinces that stand for a region in a period: its members that existed at the period's end, and the provinces
 * that whole members have since become (Hải Dương is in Hải Phòng from 1 July 2025). Only for showing side by side:
 * a successor may be larger than what it came from, so it never enters a sum for the region.
 */
export function provincesOf(
	region: string,
	regions: readonly Region[],
	changes: readonly RegionChange[],
	period: string
): Region[] {
	const day = periodEnd(period);
	const members = new Set(
		regions.filter((r) => r.level === 'province' && r.parent === region).map((r) => r.code)
	);
	for (const change of [...changes].sort((a, b) => a.date.localeCompare(b.date))) {
		if (change.date <= day && change.share === 1 && members.has(change.from_code)) {
			members.add(change.to_code);
		}
	}
	return regions.filter((r) => members.has(r.code) && existsOn(r, day));
}
