import { placesWithFigures } from '$lib/models/lists';
import { packSeries } from '$lib/models/packed';
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
	const { series, ...rest } = await placeModel(run, { code, asOf: release.created });
	return { rest, packed: packSeries(series) };
};
