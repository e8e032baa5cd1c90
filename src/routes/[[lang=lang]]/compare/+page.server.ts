import { compareModel } from '$lib/models/compare';
import { dataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	model: await compareModel((await dataset()).run)
});
