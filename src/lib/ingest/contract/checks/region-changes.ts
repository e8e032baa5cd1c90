import { existsOn } from '../../../domain/members';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

function dayBefore(date: string): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() - 1);
	return day.toISOString().slice(0, 10);
}

/** A boundary change leads from a place of the day before to another place of that day; the shares of one place are at most the whole. */
export function checkRegionChanges({ changes, regionOf }: Content): Finding[] {
	const given = new Map<string, number>();
	return changes.flatMap((at) => {
		const { date, from_code, to_code, share } = at.row;
		const [from, to] = [regionOf(from_code), regionOf(to_code)];
		const before = dayBefore(date);
		const key = `${date} ${from_code}`;
		const sum = (given.get(key) ?? 0) + (share ?? 0);
		given.set(key, sum);
		return [
			...(from_code === to_code ? [errorAt(at, 'contract-change-self', 'to_code')] : []),
			...(from && !existsOn(from, before)
				? [errorAt(at, 'contract-change-region', 'from_code', { day: before })]
				: []),
			...(to && !existsOn(to, date)
				? [errorAt(at, 'contract-change-region', 'to_code', { day: date })]
				: []),
			// Decimal shares such as 0.1 + 0.2 do not add up to the last bit.
			...(share && sum > 1 + 1e-9
				? [errorAt(at, 'contract-change-share', 'share', { region: from_code, sum })]
				: [])
		];
	});
}
