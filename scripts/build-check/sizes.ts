import { gzipSync } from 'node:zlib';
import { startsFolder } from '../page-starts.mjs';
import { addressOf, host, type Fault, type Page, type Site } from './site';

/** Bytes; the smallest limit of usual hosts is 25 MiB a file. */
export const largestFile = 20 * 1024 * 1024;
/** Bytes after gzip -9 of the first load, without the engine: the overview, and the largest page of each other kind. */
export const firstLoadBudgets: Record<string, number> = {
	'index.html': 120_000,
	'indicators/grdp-growth/index.html': 195_000,
	'places/ha-noi/index.html': 145_000,
	'targets/index.html': 120_000,
	'compare/index.html': 118_000,
	'data/import/index.html': 105_000
};

export type Kind = 'html' | 'js' | 'css' | 'font' | 'other';

export interface Loaded {
	path: string;
	kind: Kind;
	/** As stored. */
	bytes: number;
	/** After gzip -9. */
	gzip: number;
}

export function checkFileSizes(site: Site): Fault[] {
	return [...site.files].flatMap(([path, { length }]) =>
		length > largestFile
			? {
					path,
					message: `It has ${(length / 1024 ** 2).toFixed(1)} MiB; a host may refuse more than 25.`
				}
			: []
	);
}

function kindOf(path: string): Kind {
	if (path.endsWith('.html')) return 'html';
	if (/\.m?js$/.test(path)) return 'js';
	if (path.endsWith('.css')) return 'css';
	return /\.(woff2?|ttf|otf)$/.test(path) ? 'font' : 'other';
}

const fetchedAtOnce = /^(stylesheet|modulepreload|preload|icon|manifest)$/;

/** The file a link of `from` leads to; undefined for one that leads out or nowhere. */
function fileOf(site: Site, from: string, target: string): string | undefined {
	if (!URL.canParse(target, host)) return undefined;
	const url = new URL(target, `${host}/${addressOf(from)}`);
	const path = decodeURIComponent(url.pathname.slice(1));
	return url.origin === host && site.files.has(path) ? path : undefined;
}

/** Addresses that the page itself asks for, at once or after its first frame. */
function askedBy(page: Page): string[] {
	return page.tags.flatMap(({ name, attributes }) => {
		if (name === 'script' || name === 'img') return attributes.get('src') ?? [];
		// A style sheet that stands in the page as well is linked as `disabled`, and browsers leave it alone.
		const asked =
			name === 'link' &&
			fetchedAtOnce.test(attributes.get('rel') ?? '') &&
			!attributes.has('disabled');
		return asked ? (attributes.get('href') ?? []) : [];
	});
}

/** Modules that a script cannot run without; the one that brings a page alive imports them with a call. */
function importedBy(path: string, code: string): string[] {
	const found = path.startsWith(startsFolder)
		? code.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)
		: code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
	return [...found].flatMap(([, target]) => target ?? []);
}

/**
 * What a browser fetches for a page before anything is asked for: the HTML, style sheets, scripts with all that they
 * import statically, preloaded fonts, images. Not what scripts fetch later, such as the engine and the data.
 * @param path a file of the build, such as `index.html`
 */
export function firstLoad(site: Site, path: string): Loaded[] {
	const page = site.pages.get(path);
	if (page === undefined) throw new Error(`The build has no page ${path}.`);
	const found = new Set([path]);
	const queue = askedBy(page).flatMap((target) => fileOf(site, path, target) ?? []);
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		if (found.has(next)) continue;
		found.add(next);
		if (kindOf(next) !== 'js') continue;
		const code = new TextDecoder().decode(site.files.get(next));
		const from = next;
		queue.push(...importedBy(next, code).flatMap((target) => fileOf(site, from, target) ?? []));
	}
	return [...found].map((file) => {
		const bytes = site.files.get(file) ?? new Uint8Array();
		return {
			path: file,
			kind: kindOf(file),
			bytes: bytes.length,
			gzip: gzipSync(bytes, { level: 9 }).length
		};
	});
}

/** Sums by kind, and all together. */
export function sumByKind(
	loaded: Loaded[]
): { kind: Kind | 'all'; files: number; bytes: number; gzip: number }[] {
	const kinds: Kind[] = ['html', 'js', 'css', 'font', 'other'];
	const sum = (kind: Kind | 'all', part: Loaded[]) => ({
		kind,
		files: part.length,
		bytes: part.reduce((total, { bytes }) => total + bytes, 0),
		gzip: part.reduce((total, { gzip }) => total + gzip, 0)
	});
	return [
		...kinds.map((kind) =>
			sum(
				kind,
				loaded.filter((file) => file.kind === kind)
			)
		),
		sum('all', loaded)
	];
}

/** The pages with a budget, in both languages. */
export function checkFirstLoad(
	site: Site,
	budgets: Record<string, number> = firstLoadBudgets
): Fault[] {
	const pages = Object.entries(budgets).flatMap(([path, budget]) => [
		{ path, budget },
		{ path: `en/${path}`, budget }
	]);
	return pages.flatMap(({ path, budget }) => {
		if (!site.pages.has(path)) return { path, message: 'A page with a budget is missing.' };
		const all = firstLoad(site, path).reduce((total, { gzip }) => total + gzip, 0);
		return all > budget
			? { path, message: `Its first load has ${all} bytes compressed; the budget is ${budget}.` }
			: [];
	});
}
