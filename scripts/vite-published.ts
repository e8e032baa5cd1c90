import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const id = 'virtual:published';

/**
 * Paths below `data/` of the published files, `datapackage.json` first, each with the hash of its bytes as the
 * `integrity` of a fetch takes it.
 * @param folder where the files are; throws where one that `datapackage.json` lists is missing
 */
export function publishedFiles(folder: string): Record<string, string> {
	const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
		resources: { path: string }[];
	};
	const paths = ['datapackage.json', ...resources.map(({ path }) => path)];
	const hashOf = (path: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, path)))
			.digest('base64');
	return Object.fromEntries(paths.map((path) => [path, `sha256-${hashOf(path)}`]));
}

/** Lets the site know what was published together with its pages, so that it refuses a file that differs. */
export function published(): Plugin {
	let folder = '';
	return {
		name: 'published',
		configResolved(config) {
			folder = join(config.root, 'data');
		},
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load(resolved) {
			if (resolved !== `\0${id}`) return;
			return `export const published = ${JSON.stringify(publishedFiles(folder))};`;
		}
	};
}
