import { targetModel } from '$lib/models/targets';
import { dataset } from '$lib/server/dataset';
import { bothLanguages } from '$lib/server/entries';
import { targets } from '$lib/sql/targets';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { run } = await dataset();
	return bothLanguages((await run(targets, {})).map(({ id }) => ({ id })));
};

export const load: PageServerLoad = async ({ params: { id } }) => {
	const { run, release } = await dataset();
	return { model: await targetModel(run, { id, asOf: release.created }) };
};
