import { indicatorsModel } from '$lib/models/lists';
import { dataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	model: await indicatorsModel((await dataset()).run)
});
