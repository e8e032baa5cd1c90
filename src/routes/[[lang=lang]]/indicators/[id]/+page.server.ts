import { indicatorModel } from '$lib/models/indicator';
import { packPopulation, packSeries } from '$lib/models/packed';
import { dataset } from '$lib/server/dataset';
import { indicators } from '$lib/sql/indicators';
import { bothLanguages } from '$lib/server/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { run } = await dataset();
	return bothLanguages((await run(indicators, {})).map(({ id }) => ({ id })));
};

export const load: PageServerLoad = async ({ params: { id } }) => {
	const { run, release } = await dataset();
	const { series, population, ...rest } = await indicatorModel(run, { id, asOf: release.created });
	return { rest, packed: packSeries(series), population: packPopulation(population) };
};
