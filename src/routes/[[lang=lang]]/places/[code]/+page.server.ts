import { placesWithFigures } from '$lib/models/lists';
import { packPopulation, packSeries } from '$lib/models/packed';
import { placeModel } from '$lib/models/place';
import { dataset } from '$lib/server/dataset';
import { bothLanguages } from '$lib/server/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { run } = await dataset();
	return bothLanguages((await placesWithFigures(run)).map(({ code }) => ({ code })));
};

export const load: PageServerLoad = async ({ params: { code } }) => {
	const { run, release } = await dataset();
	const model = await placeModel(run, { code, asOf: release.created });
	const { series, population, figures, ...rest } = model;
	return {
		rest,
		packed: packSeries(series),
		population: packPopulation(population),
		figures: {
			packed: packSeries(
				figures.map(({ indicator, latest }) => ({ indicator, region: code, points: [latest] }))
			),
			changes: figures.map(({ change }) => change)
		}
	};
};
