import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({
	locale: params.lang === 'en' ? ('en' as const) : ('vi' as const)
});
