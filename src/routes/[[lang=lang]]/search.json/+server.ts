import { json } from '@sveltejs/kit';
import { searchIndex } from '$lib/models/search-index';
import { dataset } from '$lib/server/dataset';
import { bothLanguages } from '$lib/server/entries';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => bothLanguages([{}]);

export const GET: RequestHandler = async ({ params: { lang } }) => {
	const { run, release } = await dataset();
	const locale = lang === 'en' ? 'en' : 'vi';
	return json(await searchIndex(run, { asOf: release.created, locale }));
};
