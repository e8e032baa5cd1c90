import { json } from '@sveltejs/kit';
import { comparedIndicator, compareModel } from '$lib/models/compare';
import { packSeries } from '$lib/models/packed';
import { dataset } from '$lib/server/dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const { run } = await dataset();
	return (await compareModel(run)).indicators.map(({ id }) => ({ id }));
};

export const GET: RequestHandler = async ({ params: { id } }) => {
	const { run } = await dataset();
	const { series, sources } = await comparedIndicator(run, id);
	return json({ packed: packSeries(series), sources });
};
