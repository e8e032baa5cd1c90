import type { Engine } from '$lib/engine/engine';
import { createNodeEngine } from '$lib/engine/node';
import type { Query, Run } from '$lib/sql/query';
import { readDataFolder } from '$lib/server/data-files';
import { remembered } from '$lib/server/dataset';

const descriptorPath = 'datapackage.json';

/** A folder's files. Without a `datapackage.json` of its own it takes the published one, cut down to the files it has. */
export async function filesOf(folder: string): Promise<Map<string, Uint8Array>> {
	const files = await readDataFolder(folder);
	const published = (await readDataFolder('data')).get(descriptorPath);
	if (files.has(descriptorPath) || !published) return files;
	const descriptor = JSON.parse(new TextDecoder().decode(published)) as {
		resources: { path: string }[];
	};
	const resources = descriptor.resources.filter(({ path }) => files.has(path));
	const cut = JSON.stringify({ ...descriptor, resources });
	return files.set(descriptorPath, new TextEncoder().encode(cut));
}

/** An engine with the files of a folder loaded; the published ones if nothing else is said. */
export async function engineOf(folder = 'data'): Promise<Engine> {
	const engine = await createNodeEngine();
	await engine.load([...(await filesOf(folder))].map(([path, bytes]) => ({ path, bytes })));
	return engine;
}

/**
 * What pages are built with: every question is asked once and its rows are shared, so they are frozen here, and a page
 * that changes what it was given fails.
 */
export function sharedRun(run: Run): Run {
	return remembered(
		async <Params extends object, Row>(query: Query<Params, Row>, params: Params) => {
			const rows = await run(query, params);
			rows.forEach((row) => Object.freeze(row));
			Object.freeze(rows);
			return rows;
		}
	);
}
