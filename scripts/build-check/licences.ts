import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { shippedFile } from '../vite-shipped';
import type { Fault, Site } from './site';

const pages = ['licences/index.html', 'en/licences/index.html'];
const texts = 'licences.txt';

/** Packages of which something reaches the reader, but which the page of licences or the file of their texts leaves out. */
export function licenceFaults(site: Site, packages: readonly string[]): Fault[] {
	const full = new TextDecoder().decode(site.files.get(texts));
	const unlisted = pages.flatMap((path) => {
		const tags = site.pages.get(path)?.tags ?? [];
		const listed = new Set(tags.flatMap(({ attributes }) => attributes.get('data-package') ?? []));
		const missing = packages.filter((name) => !listed.has(name));
		return missing.map((name) => ({
			path,
			message: `${name} reaches the reader and is not on it.`
		}));
	});
	const unquoted = packages.filter((name) => !full.includes(`${name} `));
	return [
		...unlisted,
		...unquoted.map((name) => ({ path: texts, message: `The licence of ${name} is not in it.` }))
	];
}

export function checkLicences(site: Site): Fault[] {
	const packages = JSON.parse(readFileSync(join(root, shippedFile), 'utf8')) as string[];
	return licenceFaults(site, packages);
}
