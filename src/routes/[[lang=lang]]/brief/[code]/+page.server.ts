import { placeBrief } from '$lib/models/brief';
import { placesWithFigures } from '$lib/models/lists';
import { dataset } from '$lib/server/dataset';
import { bothLanguages } from '$lib/server/entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { run } = await dataset();
	return bothLanguages((await placesWithFigures(run)).map(({ code }) => ({ code })));
};

export const load: PageServerLoad = async ({ params: { code } }) => {
	const { run, release } = await dataset();
	return { model: await placeBrief(run, { code, asOf: release.created }) };
};
