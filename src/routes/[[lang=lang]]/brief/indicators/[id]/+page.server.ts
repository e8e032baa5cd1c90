import { indicatorBrief } from '$lib/models/brief';
import { dataset } from '$lib/server/dataset';
import { bothLanguages } from '$lib/server/entries';
import { indicators } from '$lib/sql/indicators';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { run } = await dataset();
	return bothLanguages((await run(indicators, {})).map(({ id }) => ({ id })));
};

export const load: PageServerLoad = async ({ params: { id } }) => {
	const { run, release } = await dataset();
	return { model: await indicatorBrief(run, { id, asOf: release.created }) };
};
