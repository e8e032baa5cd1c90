import { addressOf, attributeOf, errorPage, host, type Fault, type Page, type Site } from './site';

/** The page in the other language by its path: English lies below `en/`, Vietnamese has no prefix. */
export function twinOf(path: string): string {
	return path.startsWith('en/') ? path.slice('en/'.length) : `en/${path}`;
}

/** The file that the page links to as its version in a language; undefined where it links to none. */
function alternate(page: Page, language: string): string | undefined {
	const href = attributeOf(page, 'a', 'href', (a) => a.get('hreflang') === language);
	if (href === undefined) return undefined;
	const { pathname } = new URL(href, `${host}/${addressOf(page.path)}`);
	return `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

/**
 * Every page has a twin in the other language and, unless it is made to stand inside another one, links to it by
 * `hreflang`; and `lang` fits the path. Links in the head would have to be whole addresses, which a build for any address
 * cannot know.
 */
export function checkLanguages(site: Site): Fault[] {
	const pages = [...site.pages.values()].filter(({ path }) => path !== errorPage);
	return pages.flatMap((page) => {
		const { path } = page;
		const own = path.startsWith('en/') ? 'en' : 'vi';
		const other = own === 'vi' ? 'en' : 'vi';
		const messages: string[] = [];
		const lang = attributeOf(page, 'html', 'lang');
		if (lang !== own) messages.push(`Its path says ${own}, its <html lang> ${lang ?? 'nothing'}.`);
		if (!site.pages.has(twinOf(path))) messages.push(`Its twin ${twinOf(path)} is missing.`);
		const named = alternate(page, other);
		const apart = attributeOf(page, 'meta', 'content', (a) => a.get('name') === 'robots');
		if (apart !== 'noindex' && named !== twinOf(path)) {
			messages.push(
				`Its <a hreflang="${other}"> leads to ${named ?? 'nothing'}, not ${twinOf(path)}.`
			);
		}
		return messages.map((message) => ({ path, message }));
	});
}
