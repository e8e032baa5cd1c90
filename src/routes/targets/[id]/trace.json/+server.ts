import { json } from '@sveltejs/kit';
import { targetModel } from '$lib/models/targets';
import { dataset } from '$lib/server/dataset';
import { targets } from '$lib/sql/targets';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const { run } = await dataset();
	return (await run(targets, {})).map(({ id }) => ({ id }));
};

export const GET: RequestHandler = async ({ params: { id } }) => {
	const { run, release } = await dataset();
	const { judged } = await targetModel(run, { id, asOf: release.created });
	return json({ asOf: release.created, release: release.version, ...judged });
};
