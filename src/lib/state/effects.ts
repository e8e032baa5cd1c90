import { rememberStart } from './device';
import type { DataFile, Engine } from '../engine/engine';
import { EngineError } from '../engine/engine';
import { DataFileError, type Effects, type FileFault } from './session.svelte';

/** The kept copy first; then, as it may be of another release, the host's. */
const ways: RequestInit[] = [{}, { cache: 'reload' }];

/** What is at an address where nothing came that could be trusted. */
async function lookAt(address: string): Promise<FileFault> {
	try {
		const { ok, headers } = await fetch(address, { cache: 'reload' });
		return ok && !headers.get('content-type')?.startsWith('text/html') ? 'differs' : 'unreadable';
	} catch {
		return 'unreadable';
	}
}

/** Fetches one published file and refuses one that is not, byte for byte, the file this build was made from. */
async function fetchFile(folder: string, path: string, integrity: string): Promise<DataFile> {
	const faults: unknown[] = [];
	for (const way of ways) {
		try {
			const response = await fetch(folder + path, { ...way, integrity });
			if (!response.ok) throw new Error(`status ${response.status}`);
			return { path, bytes: new Uint8Array(await response.arrayBuffer()) };
		} catch (error) {
			faults.push(error);
		}
	}
	throw new DataFileError(path, await lookAt(folder + path), { cause: faults[0] });
}

/**
 * The published files of this build, `datapackage.json` among them. Rejects with a `DataFileError` where one does not come
 * or differs.
 * @param folder their address, with a slash at its end
 */
export async function fetchFiles(folder: string): Promise<DataFile[]> {
	const { published } = await import('virtual:published');
	const files = Object.entries(published);
	return Promise.all(files.map(([path, integrity]) => fetchFile(folder, path, integrity)));
}

async function load(engine: Engine, files: DataFile[]): Promise<void> {
	try {
		await engine.load(files);
	} catch (error) {
		const file = error instanceof EngineError && files.find(({ path }) => path === error.subject);
		throw file ? new DataFileError(file.path, 'unreadable', { cause: error }) : error;
	}
}

/**
 * The real world: worker, network, clock.
 * @param root address of the site's root, with a slash at its end
 */
export function browserEffects(root: string): Effects {
	return {
		async startEngine(onProgress, signal) {
			const { createBrowserEngine } = await import('../engine/browser');
			return createBrowserEngine({ onProgress, signal });
		},
		loadData: async (engine) => load(engine, await fetchFiles(`${root}data/`)),
		starting: rememberStart,
		mark: (name) => performance.mark(name),
		now: () => new Date()
	};
}
