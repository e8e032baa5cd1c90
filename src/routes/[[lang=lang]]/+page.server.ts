import { overviewModel } from '$lib/models/overview';
import { dataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { run, release } = await dataset();
	return { model: await overviewModel(run, { asOf: release.created }) };
};
