import { dataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { files } = await dataset();
	return { files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length })) };
};
