import { error } from '@sveltejs/kit';
import { dataset } from '$lib/server/dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const { files } = await dataset();
	return [...files.keys()].map((path) => ({ path }));
};

/** The published files, byte for byte as they stand in `data/`. */
export const GET: RequestHandler = async ({ params: { path } }) => {
	const bytes = (await dataset()).files.get(path);
	if (!bytes) error(404);
	const type = path.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
};
