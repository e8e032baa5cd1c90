import { json } from '@sveltejs/kit';
import { overviewPlace, overviewPlaces } from '$lib/models/overview';
import { dataset } from '$lib/server/dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const { run, release } = await dataset();
	return (await overviewPlaces(run, release.created)).map((code) => ({ code }));
};

export const GET: RequestHandler = async ({ params: { code } }) => {
	const { run, release } = await dataset();
	return json(await overviewPlace(run, { code, asOf: release.created }));
};
