import { createBrowserEngine } from '$lib/engine/browser';
import type { DataFile } from '$lib/engine/engine';
import { engineContract } from '../../engine-contract';

declare global {
	interface Window {
		/** Runs the contract against files below `data/`; the name of every case, and what was wrong with it if anything. */
		runContract: (paths: string[]) => Promise<{ name: string; fault: string | null }[]>;
	}
}

window.runContract = async (paths) => {
	const files: DataFile[] = [];
	for (const path of paths) {
		const bytes = new Uint8Array(await (await fetch(`data/${path}`)).arrayBuffer());
		files.push({ path, bytes });
	}
	const results: { name: string; fault: string | null }[] = [];
	for (const { name, run } of engineContract(() => createBrowserEngine(), files)) {
		const fault = await run().then(
			() => null,
			(error: unknown) => String(error)
		);
		results.push({ name, fault });
	}
	return results;
};
