/** An element's start tag as it stands in the page. */
export interface Tag {
	name: string;
	/** Names in lower case, character references resolved; '' for an attribute without a value. */
	attributes: ReadonlyMap<string, string>;
	/** What stands inside a `script`, `style`, `title` or `textarea`; '' for every other element. */
	content: string;
}

export interface Html {
	tags: Tag[];
	/** What a reader may see: no tags, comments, scripts or styles; elements are kept apart by spaces. */
	text: string;
}

const piece =
	/<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const rawContent = new Set(['script', 'style', 'title', 'textarea']);
const named: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0'
};

/** Resolves the character references that a renderer writes. */
function decode(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
		if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
		if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
		return named[String(name)] ?? String(all);
	});
}

function readAttributes(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
		found.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
	}
	return found;
}

/** Reads a page that a renderer wrote: its start tags and its visible text. It repairs nothing as a browser would. */
export function readHtml(source: string): Html {
	const tags: Tag[] = [];
	let text = '';
	piece.lastIndex = 0;
	for (let match = piece.exec(source); match !== null; match = piece.exec(source)) {
		const [, closing, tagName, attributes = '', words] = match;
		if (words !== undefined) text += decode(words);
		if (tagName === undefined) continue;
		text += ' ';
		if (closing !== '') continue;
		const name = tagName.toLowerCase();
		const tag: Tag = { name, attributes: readAttributes(attributes), content: '' };
		tags.push(tag);
		if (!rawContent.has(name) || attributes.endsWith('/')) continue;
		const start = piece.lastIndex;
		const end = source.slice(start).search(new RegExp(`</${name}\\s*>`, 'i'));
		const inner = source.slice(start, end < 0 ? undefined : start + end);
		const coded = name === 'script' || name === 'style';
		tag.content = coded ? inner : decode(inner);
		if (!coded) text += tag.content;
		piece.lastIndex = start + inner.length;
	}
	return { tags, text };
}
