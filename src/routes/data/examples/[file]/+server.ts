import { error } from '@sveltejs/kit';
import { dataset } from '$lib/server/dataset';
import { exampleFiles } from '$lib/server/examples';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await exampleFiles((await dataset()).run)).map(({ file }) => ({ file }));

/** Example files and templates for the import page, from the published figures. */
export const GET: RequestHandler = async ({ params: { file } }) => {
	const found = (await exampleFiles((await dataset()).run)).find((one) => one.file === file);
	if (!found) error(404);
	return new Response(new Uint8Array(found.bytes), { headers: { 'content-type': 'text/csv' } });
};
