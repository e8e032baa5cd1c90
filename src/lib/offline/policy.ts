/** What the service worker knows of the build that it belongs to. */
export interface Build {
	/** Such as `https://example.org`. */
	origin: string;
	/** Path of the site's root without a slash at its end: '' or `/a/b`. */
	base: string;
	version: string;
	/** Paths of the files whose names carry a hash of their content. */
	hashed: readonly string[];
	/** Paths of the pages, their numbers and the data files that were written at build time. */
	written: readonly string[];
	/** Paths of the files of `static/`. */
	plain: readonly string[];
}

/** What decides how a request is answered; every `Request` has it. */
export interface Asked {
	method: string;
	url: string;
	mode: string;
	headers: { has: (name: string) => boolean };
}

/**
 * - `pass`: the browser answers as if there were no service worker
 * - `hashed`: the name tells the content, so a kept copy is as good as the original
 * - `page`: a page that the reader goes to
 * - `page-data`: the numbers of a page, which another page asks for in order to turn into it
 * - `file`: a data file, an icon
 */
export type Way = 'pass' | 'hashed' | 'page' | 'page-data' | 'file';

const pageData = '__data.json';
const immutable = ({ base }: Build): string => `${base}/_app/immutable/`;

/** Decides how a request is answered. */
export function wayOf(asked: Asked, build: Build): Way {
	const { origin, pathname } = new URL(asked.url);
	const inside = origin === build.origin && pathname.startsWith(`${build.base}/`);
	if (!inside || asked.method !== 'GET' || asked.headers.has('range')) return 'pass';
	const isFile = build.plain.includes(pathname) || writtenFiles(build).includes(pathname);
	if (isFile) return 'file';
	if (asked.mode === 'navigate') return 'page';
	if (isHashed(pathname, build)) return 'hashed';
	return pathname.endsWith(`/${pageData}`) ? 'page-data' : 'pass';
}

/** Also true for files of other builds, which pages ask for that were opened before an update. */
export function isHashed(path: string, build: Build): boolean {
	return path.startsWith(immutable(build));
}

/** The files of the query engine: large, and kept only where a page has used them. */
export function engineFiles({ hashed }: Build): string[] {
	return hashed.filter((path) => /\/(duckdb-[^/]+|boot\.[^/]+\.js)$/.test(path));
}

/** Scripts, styles and fonts of all pages, so that every kept page can be reached from every other. */
export function shellFiles(build: Build): string[] {
	const engine = engineFiles(build);
	return build.hashed.filter((path) => !engine.includes(path));
}

/** Every page of a language that a reader goes to: English ones lie below `en/`, those for other sites below `embed/`. */
export function pagesOf({ base, written }: Build, locale: 'vi' | 'en'): string[] {
	const top = locale === 'en' ? `${base}/en/` : `${base}/`;
	return written.filter(
		(path) =>
			path.endsWith('/') &&
			path.startsWith(`${base}/en/`) === (locale === 'en') &&
			!path.startsWith(`${top}embed/`)
	);
}

/** What was written beside the pages: published data, the search's list, calculations of targets. */
export function writtenFiles({ written }: Build): string[] {
	return written.filter((path) => !path.endsWith('/') && !path.endsWith(`/${pageData}`));
}

/** The published data, which the engine reads. */
export function dataFiles(build: Build): string[] {
	return writtenFiles(build).filter((path) => path.startsWith(`${build.base}/data/`));
}

const starts = (build: Build): string => `${immutable(build)}pages/${build.version}/`;

/** What brings a page of this build alive: a script that holds its numbers too. The build's adapter knows the same rule. */
export function startOf(pagePath: string, build: Build): string {
	return `${starts(build)}${pagePath.slice(build.base.length + 1)}start.js`;
}

/** Whether this build still needs a file whose name tells its content or the build it belongs to. */
export function isNeeded(path: string, build: Build): boolean {
	return build.hashed.includes(path) || path.startsWith(starts(build));
}

/** The forms of a page: the page itself, its numbers where it has any, and what brings it alive. */
export function formsOf(pagePath: string, build: Build): string[] {
	const { written } = build;
	const forms = [pagePath, pagePath + pageData].filter((path) => written.includes(path));
	return written.includes(pagePath) ? [...forms, startOf(pagePath, build)] : forms;
}

/**
 * The address under which an answer is kept: one for each page, whatever its query, its fragment, a missing slash or a
 * written out `index.html`.
 */
export function keyOf(url: string, build: Build): string {
	const { pathname } = new URL(url, build.origin);
	const path = pathname.replace(/\/index\.html$/, '/');
	return build.origin + (build.written.includes(`${path}/`) ? `${path}/` : path);
}
