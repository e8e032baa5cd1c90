import type { Indicator } from '../domain/indicator';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import type { ObservedPace } from '../domain/pace';
import { targetPath, type PathPoint } from '../domain/targets/path';
import type { Point } from '../domain/observation';
import type { Run } from '../sql/query';
import { regionGaps } from '../sql/region-gaps';
import { sources as allSources } from '../sql/sources';
import { judgeTargets, listed, type Judged, type ListedTarget } from './judged';
import { observedPaces } from './outlook';
import { indicatorOf, regionOf } from './read';

/** Every target with its state. */
export interface TargetsModel {
	asOf: string;
	indicators: Indicator[];
	regions: Region[];
	targets: ListedTarget[];
}

export async function targetsModel(run: Run, { asOf }: { asOf: string }): Promise<TargetsModel> {
	const { indicators, regions, judged } = await judgeTargets(run, asOf);
	const used = new Set(judged.map(({ target }) => target.indicator));
	return {
		asOf,
		indicators: indicators.filter(({ id }) => used.has(id)),
		regions,
		targets: judged.map(listed)
	};
}

/** One target with its whole calculation, the figures behind it, and the other targets for the same thing. */
export interface TargetModel {
	asOf: string;
	judged: Judged;
	indicator: Indicator;
	region: Region;
	comparator: Region | null;
	points: Point[];
	/** The comparator's figures, for drawing. */
	comparison: Point[];
	path: PathPoint[];
	/** Paces observed over as many years as the target has left, and the places they were observed in. */
	paces: ObservedPace[];
	pacePlaces: Region[];
	others: ListedTarget[];
	/** For a region without a figure of its own: the provinces that lack one, in the latest year that any has. */
	gaps: { year: string; provinces: Region[] } | null;
	sources: Source[];
}

export async function targetModel(
	run: Run,
	{ id, asOf }: { id: string; asOf: string }
): Promise<TargetModel> {
	const { indicators, regions, series, judged } = await judgeTargets(run, asOf, { target: id });
	const [one] = judged;
	if (!one) throw new Error(`No target ${id}`);
	const { target } = one;
	const indicator = indicatorOf(indicators, target.indicator);
	const region = regionOf(regions, target.region);
	const pointsOf = (code: string | null) =>
		series.find((line) => line.region === code)?.points ?? [];
	const others =
		one.others.length === 0
			? []
			: (await judgeTargets(run, asOf, { indicator: target.indicator, region: target.region }))
					.judged;
	const missing =
		region.level === 'region'
			? await run(regionGaps, { indicator: target.indicator, region: target.region })
			: [];
	const year = missing.at(-1)?.period;
	const points = pointsOf(target.region);
	const paces = observedPaces({ judged: one, indicator, points, asOf }, series, regions);
	return {
		asOf,
		judged: one,
		indicator,
		region,
		comparator:
			target.comparator_region === null ? null : regionOf(regions, target.comparator_region),
		points,
		comparison: pointsOf(target.comparator_region),
		path: targetPath(one, indicator),
		paces,
		pacePlaces: regions.filter(({ code }) => paces.some((pace) => pace.region === code)),
		others: others.filter(({ target: other }) => one.others.includes(other.id)).map(listed),
		gaps:
			year === undefined
				? null
				: {
						year,
						provinces: missing
							.filter(({ period }) => period === year)
							.map(({ province }) => regionOf(regions, province))
					},
		sources: await run(allSources, { indicator: target.indicator, region: target.region })
	};
}
