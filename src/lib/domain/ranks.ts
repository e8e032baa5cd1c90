import type { Direction } from './indicator';
import type { Series } from './observation';

/** A place among those with a figure: equal figures share the better rank, and the next one is skipped (1, 2, 2, 4). */
export interface Rank {
	region: string;
	value: number;
	rank: number;
	of: number;
}

/** Places in a period from the best; where neither way is better, from the highest. */
export function ranksIn(series: readonly Series[], period: string, direction: Direction): Rank[] {
	const rows = series.flatMap(({ region, points }) => {
		const value = points.find((point) => point.period === period)?.value ?? null;
		return value === null ? [] : { region, value };
	});
	const better = (a: number, b: number) => (direction === 'down' ? a < b : a > b);
	return rows
		.map((row) => ({
			...row,
			rank: 1 + rows.filter(({ value }) => better(value, row.value)).length,
			of: rows.length
		}))
		.sort((a, b) => a.rank - b.rank || a.region.localeCompare(b.region));
}

/** The ranks of every place over periods; a place is absent where it has no figure. */
export function ranksOver(
	series: readonly Series[],
	periods: readonly string[],
	direction: Direction
): Map<string, { period: string; rank: number; of: number }[]> {
	const places = new Map<string, { period: string; rank: number; of: number }[]>();
	for (const period of periods) {
		for (const { region, rank, of } of ranksIn(series, period, direction)) {
			places.set(region, [...(places.get(region) ?? []), { period, rank, of }]);
		}
	}
	return places;
}
