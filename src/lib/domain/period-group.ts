import type { Point, Series } from './observation';
import { comparePeriods, lastMonth, periodOf } from './period';

/**
 * Periods that may stand on one line: whole years; quarters in sequence; or the same months from January of each year
 * (`ytd-9`). The first half and the first quarter are also six and three months from January.
 */
export type PeriodGroup = 'year' | 'quarter' | `ytd-${number}`;

/** The groups a period belongs to; a month alone and a second half belong to none. */
export function groupsOf(code: string): PeriodGroup[] {
	const period = periodOf(code);
	switch (period.kind) {
		case 'year':
			return ['year'];
		case 'quarter':
			return period.part === 1 ? ['quarter', 'ytd-3'] : ['quarter'];
		case 'half':
			return period.part === 1 ? ['ytd-6'] : [];
		case 'ytd':
			return period.part === 12 ? ['year'] : [`ytd-${period.part}`];
		case 'month':
			return period.part === 1 ? ['ytd-1'] : [];
	}
}

export function isPeriodGroup(text: string): text is PeriodGroup {
	return text === 'year' || text === 'quarter' || /^ytd-([1-9]|1[01])$/.test(text);
}

/** Years first, then quarters, then the longest part of a year. */
export function compareGroups(a: PeriodGroup, b: PeriodGroup): number {
	const rank = (group: PeriodGroup) =>
		group === 'year' ? 0 : group === 'quarter' ? 1 : 20 - Number(group.slice(4));
	return rank(a) - rank(b);
}

/**
 * One line of a group out of all figures of an indicator in a place. Where two periods mean the same time (`2019-S1`
 * and `2019-01-01/P6M`), the later published figure stands.
 */
export function seriesOf(series: Series, group: PeriodGroup): Series {
	const byTime = new Map<string, Point>();
	for (const point of series.points) {
		if (!groupsOf(point.period).includes(group)) continue;
		const { year, ...period } = periodOf(point.period);
		const key = `${year}/${lastMonth({ year, ...period })}`;
		const other = byTime.get(key);
		if (!other || (other.published ?? '') < (point.published ?? '')) byTime.set(key, point);
	}
	const points = [...byTime.values()].sort((a, b) => comparePeriods(a.period, b.period));
	return { ...series, points };
}

/** The groups in which any of the places has a figure, in order. */
export function groupsIn(all: readonly Series[]): PeriodGroup[] {
	const groups = new Set(all.flatMap(({ points }) => points.flatMap((p) => groupsOf(p.period))));
	return [...groups].sort(compareGroups);
}
