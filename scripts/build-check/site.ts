import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readHtml, type Html } from './html';

/** The page a static host answers an unknown path with; it has no path of its own. */
export const errorPage = '404.html';

/** Stands for whatever host serves the build, to resolve links against. */
export const host = 'http://site.invalid';

export interface Page extends Html {
	/** The file, such as `en/targets/index.html`. */
	path: string;
	/** Every `id` on the page, in order. */
	ids: string[];
}

/** A finished build: paths below its folder, with `/` on every system. */
export interface Site {
	files: ReadonlyMap<string, Uint8Array>;
	pages: ReadonlyMap<string, Page>;
}

/** One thing wrong in the build: where it is and a sentence. */
export interface Fault {
	path: string;
	message: string;
}

function readPage(path: string, bytes: Uint8Array): Page {
	const html = readHtml(new TextDecoder().decode(bytes));
	const ids = html.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
	return { ...html, path, ids };
}

/**
 * Whether a page shows figures that its queries give again; pages of text and charts for other pages ask nothing.
 * @param address of the page below the root, such as `targets/`
 * @param data its `__data.json`; null where it has none
 */
export const hasFigures = (address: string, data: string | null): boolean =>
	data !== null && !/^(en\/)?embed\//.test(address) && /"(model|packed)"/.test(data);

/** A site from its files, by path. */
export function siteOf(files: Record<string, string | Uint8Array>): Site {
	const bytes = new Map(
		Object.entries(files).map(([path, content]) => [
			path,
			typeof content === 'string' ? new TextEncoder().encode(content) : content
		])
	);
	const pages = [...bytes].filter(([path]) => path.endsWith('.html'));
	return {
		files: bytes,
		pages: new Map(pages.map(([path, content]) => [path, readPage(path, content)]))
	};
}

/** Reads a build from its folder. */
export function readSite(folder: string): Site {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
		.map((path) => path.split(sep).join('/').replace(/^\//, ''))
		.sort();
	return siteOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))])));
}

/** The file that a static host answers a path with; null where it answers 404 or redirects. */
export function fileFor(site: Site, path: string): string | null {
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return site.files.has(file) ? file : null;
}

/** The address of a page below the base: `en/targets/` for `en/targets/index.html`. */
export function addressOf(page: string): string {
	return page.replace(/(^|\/)index\.html$/, '$1');
}

/** The first value of an attribute on the first tag that fits; undefined where there is none. */
export function attributeOf(
	page: Page,
	name: string,
	attribute: string,
	fits: (attributes: ReadonlyMap<string, string>) => boolean = () => true
): string | undefined {
	return page.tags
		.find((tag) => tag.name === name && fits(tag.attributes))
		?.attributes.get(attribute);
}
