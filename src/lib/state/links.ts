import { resolve } from '$app/paths';
import { isLocalId } from '../domain/local';
import type { Locale } from '../domain/locale';

/** The address of the site's own root as seen from this page, so that one build works below any path. */
export function root(): string {
	return resolve('/');
}

/** The site's path on its host, by which two sites on one host keep apart what a browser keeps for them. */
export function sitePath(): string {
	return new URL(root(), document.baseURI).pathname;
}

/** The address of a page in a language; `path` has no leading slash and ends with one, '' is the overview. */
export function pageLink(locale: Locale, path: string): string {
	return `${root()}${locale === 'en' ? 'en/' : ''}${path}`;
}

/** The address of the page of a target; a reader's own are on the page of local data. */
export function targetLink(locale: Locale, id: string): string {
	return pageLink(locale, isLocalId(id) ? `data/local/?target=${id}` : `targets/${id}/`);
}

/** The address of the page of an indicator; of one that only a reader has, on the page of local data. */
export function indicatorLink(locale: Locale, id: string, published: boolean, query = ''): string {
	return pageLink(locale, published ? `indicators/${id}/${query}` : `data/local/?indicator=${id}`);
}

/** The path of a page without its language, as `pageLink` takes it, from a route id and its parameters. */
export function pagePath(routeId: string | null, params: Partial<Record<string, string>>): string {
	const parts = (routeId ?? '')
		.split('/')
		.filter((part) => part && part !== '[[lang=lang]]')
		.map((part) => part.replace(/^\[(\w+)\]$/, (_, name: string) => params[name] ?? ''));
	return parts.map((part) => `${part}/`).join('');
}
