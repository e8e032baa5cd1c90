import type { Series } from '../domain/observation';
import { comparePeriods } from '../domain/period';
import { points, type PointRow } from '../sql/points';
import type { Run } from '../sql/query';
import { regionTotals } from '../sql/region-totals';
import { regionWeighted } from '../sql/region-weighted';

/**
 * All figures in force of an indicator (of any kind of period), one series a place, with the region's figures that can be
 * computed from its provinces where nobody published them.
 */
export async function seriesOfIndicator(run: Run, indicator: string): Promise<Series[]> {
	const published = await run(points, { indicator, region: null });
	const computed = [
		...(await run(regionTotals, { indicator })),
		...(await run(regionWeighted, { indicator }))
	];
	const known = new Set(published.map(({ region, period }) => `${region} ${period}`));
	return group([
		...published,
		...computed.filter(({ region, period }) => !known.has(`${region} ${period}`))
	]);
}

/** All figures in force of a place, one series an indicator. */
export async function seriesOfRegion(run: Run, region: string): Promise<Series[]> {
	return group(await run(points, { indicator: null, region }));
}

function group(rows: readonly PointRow[]): Series[] {
	const series = new Map<string, Series>();
	for (const { indicator, region, local, ...point } of rows) {
		const key = `${indicator} ${region}`;
		const line = series.get(key) ?? { indicator, region, points: [] };
		series.set(key, line);
		line.points.push(local ? { ...point, local } : point);
	}
	for (const line of series.values())
		line.points.sort((a, b) => comparePeriods(a.period, b.period));
	return [...series.values()];
}
