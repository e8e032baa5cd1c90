import { placesModel } from '$lib/models/lists';
import { dataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	model: await placesModel((await dataset()).run)
});
