import type { Handle } from '@sveltejs/kit';
import { scriptsLast } from '$lib/server/scripts-last';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			scriptsLast(html.replace('%lang%', event.params.lang ?? 'vi')),
		preload: ({ type }) => type === 'js' || type === 'css'
	});
