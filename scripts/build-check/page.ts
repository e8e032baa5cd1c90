import { attributeOf, type Fault, type Page, type Site } from './site';

const references = [
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-owns',
	'for',
	'headers',
	'list'
];

/** What every page must have: its language, one title, a description, one heading, ids that are unique and found. */
export function pageFaults(page: Page): string[] {
	const faults: string[] = [];
	const lang = attributeOf(page, 'html', 'lang');
	if (lang !== 'vi' && lang !== 'en')
		faults.push(`<html lang> is ${lang ?? 'missing'}, not vi or en.`);

	const firstBody = page.tags.findIndex(({ name }) => name === 'body');
	const head = firstBody < 0 ? page.tags : page.tags.slice(0, firstBody);
	const titles = head.filter(({ name }) => name === 'title');
	if (titles.length !== 1) faults.push(`It has ${titles.length} titles instead of one.`);
	if (titles.some(({ content }) => content.trim() === '')) faults.push('Its title is empty.');

	const description = attributeOf(page, 'meta', 'content', (a) => a.get('name') === 'description');
	if (!description?.trim()) faults.push('It has no description (<meta name="description">).');
	const viewport = attributeOf(page, 'meta', 'content', (a) => a.get('name') === 'viewport');
	if (viewport === undefined) faults.push('It has no <meta name="viewport">.');

	// Without one a browser asks the root of the host for /favicon.ico, outside a site on a sub-path.
	if (attributeOf(page, 'link', 'href', (a) => a.get('rel') === 'icon') === undefined) {
		faults.push('It has no icon (<link rel="icon">).');
	}

	const headings = page.tags.filter(({ name }) => name === 'h1').length;
	if (headings !== 1) faults.push(`It has ${headings} main headings (<h1>) instead of one.`);

	const ids = new Set(page.ids);
	const twice = new Set(page.ids.filter((id, index) => page.ids.indexOf(id) !== index));
	for (const id of twice) faults.push(`The id "${id}" stands on it more than once.`);
	for (const { name, attributes } of page.tags) {
		for (const reference of references) {
			for (const id of (attributes.get(reference) ?? '').split(/\s+/)) {
				if (id !== '' && !ids.has(id))
					faults.push(`<${name} ${reference}> names "${id}", which is not on it.`);
			}
		}
	}
	return [...new Set(faults)];
}

export function checkPages(site: Site): Fault[] {
	return [...site.pages.values()].flatMap((page) =>
		pageFaults(page).map((message) => ({ path: page.path, message }))
	);
}
