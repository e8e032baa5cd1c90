import { version } from '$app/environment';
import { dataset } from '$lib/server/dataset';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const { release } = await dataset();
	return {
		locale: params.lang === 'en' ? ('en' as const) : ('vi' as const),
		release,
		build: version
	};
};
