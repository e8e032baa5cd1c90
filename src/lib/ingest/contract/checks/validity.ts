import { periodEnd, periodStart } from '../../../domain/period';
import type { Region } from '../../../domain/region';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

/** When a place began and ended, where it existed in no part of a period; null where it did. */
export function outsideOf(
	region: Region | undefined,
	period: string
): { from: string; to: string } | null {
	const { valid_from: from = null, valid_to: to = null } = region ?? {};
	const ended = to !== null && periodStart(period) > to;
	const notBegun = from !== null && periodEnd(period) < from;
	return ended || notBegun ? { from: from ?? '', to: to ?? '' } : null;
}

/** A place ends after it begins, and has figures only of periods in at least a part of which it existed. */
export function checkValidity({ regions, observations, regionOf }: Content): Finding[] {
	return [
		...regions
			.filter(({ row }) => row.valid_from && row.valid_to && row.valid_from > row.valid_to)
			.map((at) => errorAt(at, 'contract-validity-order', 'valid_to')),
		...observations.flatMap((at) => {
			const { region, period } = at.row;
			const outside = outsideOf(regionOf(region), period);
			if (!outside) return [];
			const params = { region, ...outside };
			return [errorAt(at, 'contract-region-not-valid', 'period', params)];
		})
	];
}
