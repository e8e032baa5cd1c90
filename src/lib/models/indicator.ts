import type { Indicator } from '../domain/indicator';
import type { RegionChange } from '../domain/members';
import type { Series } from '../domain/observation';
import type { Population } from '../domain/per-head';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import { targetPath, type PathPoint } from '../domain/targets/path';
import { indicators } from '../sql/indicators';
import type { Run } from '../sql/query';
import { regionChanges } from '../sql/region-changes';
import { regions } from '../sql/regions';
import { revisions, type RevisionRow } from '../sql/revisions';
import { sources } from '../sql/sources';
import { judgeTargets, listed, type ListedTarget } from './judged';
import { populationBehind, withSources } from './population';
import { indicatorOf } from './read';
import { seriesOfIndicator } from './series';

export interface TargetOnChart extends ListedTarget {
	path: PathPoint[];
}

/** One indicator in all places: every figure in force, targets with their paths, revisions, sources. */
export interface IndicatorModel {
	asOf: string;
	indicator: Indicator;
	regions: Region[];
	changes: RegionChange[];
	series: Series[];
	targets: TargetOnChart[];
	revisions: RevisionRow[];
	sources: Source[];
	/** What the yearly figures can be divided by; null where they may not be told per head. */
	population: Population | null;
}

export async function indicatorModel(
	run: Run,
	{ id, asOf }: { id: string; asOf: string }
): Promise<IndicatorModel> {
	const all = await run(indicators, {});
	const indicator = indicatorOf(all, id);
	const series = await seriesOfIndicator(run, id);
	const found = await populationBehind(run, all, series);
	const { judged } = await judgeTargets(run, asOf, { indicator: id });
	return {
		asOf,
		indicator,
		regions: await run(regions, {}),
		changes: await run(regionChanges, {}),
		series,
		targets: judged.map((one) => ({ ...listed(one), path: targetPath(one, indicator) })),
		revisions: await run(revisions, { indicator: id, region: null }),
		sources: withSources(await run(sources, { indicator: id, region: null }), found.sources),
		population: found.population
	};
}
