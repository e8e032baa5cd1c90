import { plainComparison } from '../domain/compare';
import type { Indicator } from '../domain/indicator';
import type { RegionChange } from '../domain/members';
import type { Series } from '../domain/observation';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import { seriesOf } from '../domain/period-group';
import { indicators } from '../sql/indicators';
import type { Run } from '../sql/query';
import { regionChanges } from '../sql/region-changes';
import { regions } from '../sql/regions';
import { sources } from '../sql/sources';
import { coverage } from '../sql/coverage';
import { seriesOfIndicator } from './series';

/** The whole years of one indicator in the provinces, with their documents: fetched when it is chosen. */
export interface ComparedIndicator {
	series: Series[];
	sources: Source[];
}

/** What the page holds before anything is chosen. */
export interface CompareModel {
	/** Those with a figure. */
	indicators: Indicator[];
	regions: Region[];
	changes: RegionChange[];
	x: ComparedIndicator;
	y: ComparedIndicator;
}

export async function comparedIndicator(run: Run, id: string): Promise<ComparedIndicator> {
	const provinces = new Set(
		(await run(regions, {})).flatMap(({ code, level }) => (level === 'province' ? [code] : []))
	);
	const series = (await seriesOfIndicator(run, id))
		.filter(({ region }) => provinces.has(region))
		.map((line) => seriesOf(line, 'year'))
		.filter(({ points }) => points.length > 0);
	const cited = new Set(series.flatMap(({ points }) => points.map(({ source }) => source)));
	const documents = await run(sources, { indicator: id, region: null });
	return { series, sources: documents.filter((source) => cited.has(source.id)) };
}

export async function compareModel(run: Run): Promise<CompareModel> {
	const known = new Set(
		(await run(coverage, {})).flatMap(({ indicator, figures }) => (figures > 0 ? [indicator] : []))
	);
	return {
		indicators: (await run(indicators, {})).filter(({ id }) => known.has(id)),
		regions: (await run(regions, {})).filter(({ level }) => level === 'province'),
		changes: await run(regionChanges, {}),
		x: await comparedIndicator(run, plainComparison.x),
		y: await comparedIndicator(run, plainComparison.y)
	};
}
