import { addressOf, errorPage, fileFor, host, type Fault, type Page, type Site } from './site';

/** The paths that the same build must work at without being built again. */
export const bases = ['/', '/a/b/'];

const linkAttributes = [
	'href',
	'src',
	'srcset',
	'imagesrcset',
	'xlink:href',
	'poster',
	'data',
	'action'
];
/** Links that a reader follows; everything else is fetched by the page itself. */
const followed = new Set(['a', 'area']);

export interface Link {
	/** As written in the file. */
	target: string;
	/** Whether a reader follows it, so that it may lead to another host. */
	followed: boolean;
	/** Where it stands, for the sentence. */
	place: string;
}

function cssLinks(css: string, place: string): Link[] {
	const found = css.matchAll(
		/url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+["']([^"']+)["']/g
	);
	return [...found].map(([, double, single, bare, imported]) => ({
		target: double ?? single ?? bare ?? imported ?? '',
		followed: false,
		place
	}));
}

/** Every link of a page, also those in its styles. */
export function linksOf(page: Page): Link[] {
	return page.tags.flatMap(({ name, attributes, content }) => {
		const place = `<${name}>`;
		const direct = linkAttributes.flatMap((attribute) => {
			const value = attributes.get(attribute);
			if (value === undefined) return [];
			const list = attribute.endsWith('srcset') ? value.split(/,\s+/) : [value];
			return list.map((entry) => ({
				target: attribute.endsWith('srcset') ? (entry.trim().split(/\s+/)[0] ?? '') : entry.trim(),
				followed: followed.has(name),
				place: `${place} ${attribute}`
			}));
		});
		const styles = [attributes.get('style') ?? '', name === 'style' ? content : ''];
		return [...direct, ...styles.flatMap((css) => cssLinks(css, place))];
	});
}

/** What is wrong with one link of a file served below a base; null where it leads somewhere. */
export function linkFault(site: Site, path: string, link: Link, base: string): string | null {
	const { target, place } = link;
	const written = `${place} "${target}"`;
	if (/^javascript:/i.test(target))
		return `${written} runs a script, which the page's policy forbids.`;
	if (/^(mailto|tel|data|blob):/i.test(target)) return null;
	if (!URL.canParse(target, host)) return `${written} is no address.`;

	const from = `${host}${base}${addressOf(path)}`;
	const url = new URL(target, from);
	if (url.origin !== host) {
		return link.followed
			? null
			: `${written} is fetched from another host; serve it from this site.`;
	}
	const served = `(served at ${base})`;
	if (!url.pathname.startsWith(base)) {
		return `${written} leaves the site ${served}; write it relative to the page.`;
	}
	const wanted = decodeURIComponent(url.pathname.slice(base.length));
	const file = fileFor(site, wanted);
	if (file === null) {
		return fileFor(site, `${wanted}/`) === null
			? `${written} leads nowhere ${served}: there is no ${wanted}.`
			: `${written} needs a slash at its end ${served}: a host redirects it.`;
	}
	const id = decodeURIComponent(url.hash.slice(1));
	const ids = site.pages.get(file)?.ids;
	return id === '' || ids === undefined || ids.includes(id)
		? null
		: `${written} leads to "#${id}", which ${file} does not have.`;
}

/** Every link and asset of pages and style sheets that does not resolve, at each base. */
export function checkLinks(site: Site): Fault[] {
	const text = (path: string) => new TextDecoder().decode(site.files.get(path));
	return [...site.files.keys()].flatMap((path) => {
		const page = site.pages.get(path);
		const links = page ? linksOf(page) : path.endsWith('.css') ? cssLinks(text(path), 'url()') : [];
		const unique = new Map(links.map((link) => [`${link.place} ${link.target}`, link]));
		const served = path === errorPage ? ['/'] : bases;
		return [...unique.values()].flatMap((link) => {
			const faults = served.flatMap((base) => linkFault(site, path, link, base) ?? []);
			return faults.slice(0, 1).map((message) => ({ path, message }));
		});
	});
}
