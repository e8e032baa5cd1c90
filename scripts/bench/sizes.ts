import { readSite } from '../build-check/site';
import { firstLoad, firstLoadBudgets, sumByKind } from '../build-check/sizes';
import type { Figure } from './figure';

/** What the overview and the rest of the build weigh; kB are 1000 bytes, compressed with gzip -9. */
export function measureSizes(folder: string): Figure[] {
	const site = readSite(folder);
	const firstLoads = Object.keys(firstLoadBudgets).flatMap((path): Figure[] => {
		if (!site.pages.has(path)) {
			return [{ what: `first load of ${path}`, unit: 'kB', values: [], missing: 'no such page' }];
		}
		const kinds = sumByKind(firstLoad(site, path)).filter(({ files }) => files > 0);
		return kinds.flatMap(({ kind, bytes, gzip }): Figure[] => [
			{ what: `first load of ${path}: ${kind}, compressed`, unit: 'kB', values: [gzip / 1000] },
			{ what: `first load of ${path}: ${kind}, as stored`, unit: 'kB', values: [bytes / 1000] }
		]);
	});
	const all = [...site.files.values()].reduce((sum, { length }) => sum + length, 0);
	return [
		...firstLoads,
		{ what: 'build: pages', unit: 'files', values: [site.pages.size] },
		{ what: 'build: all files', unit: 'files', values: [site.files.size] },
		{ what: 'build: all files, as stored', unit: 'kB', values: [all / 1000] }
	];
}
