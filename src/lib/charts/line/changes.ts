import { descending } from 'd3-array';
import { isAmount, type Indicator } from '../../domain/indicator';
import type { Region } from '../../domain/region';
import type { Measure } from '../core/measure';
import type { Figure, LineOfPlace } from './model';

/** How far a place moved from one period to the next. */
export interface Change {
	region: Region;
	before: Figure;
	/** In the unit of the figures, or in per cent of the figure before. */
	by: number;
}

/** What the places of a chart did from one period to the next, the greatest rise first. */
export interface Changes {
	unit: 'difference' | 'percent';
	list: Change[];
}

/**
 * The changes of provinces up to a period from the one just before it, without a break between. Amounts are compared in
 * per cent, so that the largest place does not always lead; where one of them started at nothing or below, by difference.
 */
export function changesIn(
	lines: readonly LineOfPlace[],
	period: string,
	indicator: Indicator,
	measure: Measure
): Changes {
	const pairs = lines.flatMap(({ region, runs }) => {
		if (region.level !== 'province') return [];
		const run = runs.find((figures) => figures.some((figure) => figure.period === period)) ?? [];
		const at = run.findIndex((figure) => figure.period === period);
		const [before, now] = [run[at - 1], run[at]];
		return before && now ? [{ region, before, now }] : [];
	});
	const counted = measure.kind === 'per-head' || (measure.kind === 'value' && isAmount(indicator));
	const percent = counted && pairs.every(({ before }) => before.value > 0);
	return {
		unit: percent ? 'percent' : 'difference',
		list: pairs
			.map(({ region, before, now }) => {
				const difference = now.value - before.value;
				return { region, before, by: percent ? (100 * difference) / before.value : difference };
			})
			.sort((a, b) => descending(a.by, b.by))
	};
}

/** The one place that moved furthest the way most of them did; null where places share the lead or none moved. */
export function leadOf({ list }: Changes): Change | null {
	const rising = riseCount(list) * 2 >= list.length;
	const [first, second] = rising ? list : list.toReversed();
	if (!first || first.by === 0 || first.by === second?.by) return null;
	return first;
}

/** How many places rose. */
export function riseCount(list: readonly Change[]): number {
	return list.filter(({ by }) => by > 0).length;
}
