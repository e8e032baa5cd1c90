import { releasesModel } from '$lib/models/releases';
import { dataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { run, release } = await dataset();
	return { model: await releasesModel(run, { asOf: release.created }) };
};
