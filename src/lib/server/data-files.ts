import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Reads the data files of a folder and those below it: path below the folder, with `/`, to bytes, in order of path.
 * Files that are neither CSV nor JSON (such as the README) and hidden ones are left out. Rejects where the folder cannot be read.
 */
export async function readDataFolder(dir: string): Promise<Map<string, Uint8Array>> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && /^[^.].*\.(csv|json)$/i.test(entry.name))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	const files = new Map<string, Uint8Array>();
	for (const path of paths) files.set(path, new Uint8Array(await readFile(join(dir, path))));
	return files;
}
