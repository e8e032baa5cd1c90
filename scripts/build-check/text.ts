import type { Fault, Page, Site } from './site';

const inWords = /(?<![\p{L}\p{N}_])(?:undefined|NaN|Infinity|\[object \w+\])(?![\p{L}\p{N}_])|∞/gu;
const inAttributes = /undefined|NaN|Infinity|\[object \w+\]|∞/;
/** Attributes that hold addresses and hashes, where such letters may stand by chance. */
const addresses = new Set(['href', 'src', 'srcset', 'integrity', 'nonce']);

/** Values that were never meant for a reader: in the words, and in attributes such as `aria-label` or a path's `d`. */
export function leakedValues(page: Page): string[] {
	const words = [...page.text.matchAll(inWords)].map(({ 0: value, index }) => {
		const around = page.text.slice(Math.max(0, index - 40), index + 40);
		return `It shows "${value}": … ${around.replace(/\s+/g, ' ').trim()} …`;
	});
	const attributes = page.tags.flatMap(({ name, attributes }) =>
		[...attributes].flatMap(([attribute, value]) => {
			if (addresses.has(attribute) || attributes.has('http-equiv')) return [];
			const found = inAttributes.exec(value);
			return found ? `<${name} ${attribute}> contains "${found[0]}": ${value.slice(0, 80)}` : [];
		})
	);
	return [...new Set([...words, ...attributes])];
}

export function checkText(site: Site): Fault[] {
	return [...site.pages.values()].flatMap((page) =>
		leakedValues(page).map((message) => ({ path: page.path, message }))
	);
}
