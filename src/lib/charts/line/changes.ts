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

/** What the provinces of a chart did from one period to the next. */
export interface Changes {
	unit: 'difference' | 'percent';
	/** The greatest rise first. */
	list: Change[];
	/** The way that most of those went which moved; up where as many rose as fell. */
	way: 'up' | 'down';
	/** How many went that way; 0 where nothing moved. */
	count: number;
	/** The one that went furthest that way; null where several did. */
	lead: Change | null;
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
	const provinces = lines.filter(({ region }) => region.level === 'province');
	const pairs = provinces.flatMap(({ region, runs }) =>
		runs.flatMap((run) => {
			const at = run.findIndex((figure) => figure.period === period);
			const [before, now] = [run[at - 1], run[at]];
			return before && now ? [{ region, before, now }] : [];
		})
	);
	const counted = measure.kind === 'per-head' || (measure.kind === 'value' && isAmount(indicator));
	const percent = counted && pairs.every(({ before }) => before.value > 0);
	const list = pairs
		.map(({ region, before, now }): Change => {
			const difference = now.value - before.value;
			return { region, before, by: percent ? (100 * difference) / before.value : difference };
		})
		.sort((a, b) => descending(a.by, b.by));
	const risen = list.filter(({ by }) => by > 0);
	const fallen = list.filter(({ by }) => by < 0).reverse();
	const up = risen.length >= fallen.length;
	const moved = up ? risen : fallen;
	const [first, second] = moved;
	return {
		unit: percent ? 'percent' : 'difference',
		list,
		way: up ? 'up' : 'down',
		count: moved.length,
		lead: first && first.by !== second?.by ? first : null
	};
}
