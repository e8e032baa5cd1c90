import type { Indicator } from '../domain/indicator';
import type { RegionChange } from '../domain/members';
import type { Region } from '../domain/region';
import { coverage, type Coverage } from '../sql/coverage';
import { indicators } from '../sql/indicators';
import { placeCounts, type PlaceCount } from '../sql/place-counts';
import type { Run } from '../sql/query';
import { regionChanges } from '../sql/region-changes';
import { regions } from '../sql/regions';

/** Every indicator and how much there is of it. */
export interface IndicatorsModel {
	indicators: Indicator[];
	coverage: Coverage[];
}

export async function indicatorsModel(run: Run): Promise<IndicatorsModel> {
	return { indicators: await run(indicators, {}), coverage: await run(coverage, {}) };
}

/** Every place with its number of figures and targets. */
export interface PlacesModel {
	regions: Region[];
	changes: RegionChange[];
	counts: PlaceCount[];
}

export async function placesModel(run: Run): Promise<PlacesModel> {
	return {
		regions: await run(regions, {}),
		changes: await run(regionChanges, {}),
		counts: await run(placeCounts, {})
	};
}

/** The places that have a page: those with a figure or a target. */
export async function placesWithFigures(run: Run): Promise<Region[]> {
	const { regions: all, counts } = await placesModel(run);
	const some = new Set(
		counts.filter(({ figures, targets }) => figures + targets > 0).map(({ region }) => region)
	);
	return all.filter(({ code }) => some.has(code));
}
