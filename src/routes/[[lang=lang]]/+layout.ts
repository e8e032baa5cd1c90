import { browser, version } from '$app/environment';
import type { LayoutLoad } from './$types';

/** Numbers of a newer build never come into a page of this one: SvelteKit then loads the other page whole. */
export const load: LayoutLoad = ({ data }) => {
	if (browser && data.build !== version) throw new Error('The site has been updated.');
	return data;
};
