import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { buildFolder } from '../../scripts/build.mjs';

/** Every page of the build as a path below the site's root, such as `en/targets/`; the overview is ''. */
export const pages: string[] = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(sep).join('/'))
	.filter((file) => file === 'index.html' || file.endsWith('/index.html'))
	.map((file) => file.slice(0, -'index.html'.length))
	.sort();

/** One page of every kind in each language, by the shape of its address: `en/targets/…` stands for every target. */
export const kinds: ReadonlyMap<string, string> = new Map(
	pages.map((path) => [shapeOf(path), path] as const)
);

/** Every page where `EVERY_PAGE` is set in the environment, which takes long; else the given ones. */
export function orEvery(some: Iterable<string>): string[] {
	return process.env.EVERY_PAGE ? pages : [...some];
}

/** The address without what names one place, indicator or target. */
function shapeOf(path: string): string {
	return path.replace(
		/(indicators|places|targets|meeting|brief)\/(?!indicators\/)[^/]+\//,
		(_, kind: string) => `${kind}/…/`
	);
}

/** The HTML of a page as it was built. */
export function htmlOf(path: string): string {
	return readFileSync(join(buildFolder, path, 'index.html'), 'utf8');
}

export interface Tag {
	name: string;
	attributes: Record<string, string>;
	/** What stands between this tag and the next one. */
	text: string;
}

const characters: Record<string, string> = {
	'&amp;': '&',
	'&quot;': '"',
	'&lt;': '<',
	'&nbsp;': '\u00a0'
};

function plain(text: string): string {
	return text.replace(/&\w+;/g, (entity) => characters[entity] ?? entity);
}

/** The opening tags with a certain attribute. */
export function tagsWith(html: string, attribute: string): Tag[] {
	const tags = html.matchAll(
		new RegExp(`<(\\w+)([^>]*\\s${attribute}(?:="[^"]*")?[^>]*)>([^<]*)`, 'g')
	);
	return [...tags].map(([, name = '', inside = '', text = '']) => ({
		name,
		attributes: Object.fromEntries(
			[...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				plain(value)
			])
		),
		text: plain(text)
	}));
}

/** A number as a page writes it (`1.234,5` in Vietnamese, `1,234.5` in English), and half of its last place. */
export interface ShownNumber {
	value: number;
	half: number;
}

/** The numbers that a text says, with either minus. */
export function numbersIn(text: string, locale: 'vi' | 'en'): ShownNumber[] {
	const [group, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
	return [...text.matchAll(/[-−]?\d[\d.,]*/g)].map(([found]) => {
		const digits = found.replace('−', '-').replace(/[.,]$/, '').replaceAll(group, '');
		const decimals = (digits.split(decimal)[1] ?? '').length;
		return { value: Number(digits.replace(decimal, '.')), half: 0.5 * 10 ** -decimals };
	});
}
