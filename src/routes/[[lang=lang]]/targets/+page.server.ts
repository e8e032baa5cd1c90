import { targetsModel } from '$lib/models/targets';
import { dataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { run, release } = await dataset();
	return { model: await targetsModel(run, { asOf: release.created }) };
};
