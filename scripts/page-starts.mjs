import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Where the scripts lie that bring pages alive, below the site's root. */
export const startsFolder = '_app/immutable/pages/';

/**
 * Where the script lies that brings a page alive. `startOf` of the service worker knows the same rule.
 * @param {string} page below the site's root, such as `targets/index.html`
 * @param {string} version of the build, so that a page never starts with the numbers of another one
 */
export function startPath(page, version) {
	return `${startsFolder}${version}/${page.replace(/index\.html$/, '')}start.js`;
}

/**
 * Parts a page that SvelteKit wrote: what is to be read stays, and the script with the page's numbers, for which the page's
 * policy then needs no hash, becomes a file. A template at the page's end holds what asks for that file and its modules;
 * the last script of `app.html` puts it into the page after the first frame.
 *
 * @param {string} html
 * @param {string} page below the site's root
 * @param {string} version of the build
 * @returns {{ html: string, start: string } | null} null for a page that needs no script
 * @throws where the page is not as SvelteKit used to write it
 */
export function partPage(html, page, version) {
	const element = [...html.matchAll(/<script>([^]*?)<\/script>/g)].find(([, code = '']) =>
		code.includes('kit.start(')
	);
	const [whole = '', code = ''] = element ?? [];
	/** @type {string[]} */
	const links = [];
	const rest = html.replace(/\s*<link\b[^>]*\brel="modulepreload"[^>]*>/g, (link) => {
		links.push(link.trim());
		return '';
	});
	if (!element && links.length === 0) return null;
	const hash = ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	const [before = '', after] = code.split(/(?=kit\.start\()/);
	if (!element || after === undefined || !rest.includes(hash) || !/\bimport\("/.test(before))
		throw new Error(`${page}: SvelteKit writes the start of a page in another way than before.`);

	const own = posix.join('/', startPath(page, version));
	/** @type {(from: string, to: string) => string} */
	const way = (from, to) => {
		const path = posix.relative(posix.dirname(from), to);
		return path.startsWith('.') ? path : `./${path}`;
	};
	const imports = before.replace(
		/\bimport\("([^"]+)"\)/g,
		(_, target) => `import("${way(own, posix.join('/', posix.dirname(page), target))}")`
	);
	const later = [...links, `<script src="${way(`/${page}`, own)}"></script>`].join('\n');
	return {
		html: rest
			.replace(hash, '')
			.replace(whole, () => `<template data-later>\n${later}\n</template>`),
		start: imports + code.slice(before.length)
	};
}

/**
 * An adapter that writes static files and then parts its pages.
 * @param {typeof import('@sveltejs/adapter-static').default} writer
 * @param {string} folder that it writes to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withPageStarts(writer, folder) {
	const adapter = writer({ pages: folder });
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const { version } = builder.config.kit;
			const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.map((path) => path.replaceAll('\\', '/'))
				.filter((path) => path.endsWith('.html'));
			for (const page of pages) {
				const file = join(folder, page);
				const parts = partPage(readFileSync(file, 'utf8'), page, version.name);
				if (!parts) continue;
				const start = join(folder, startPath(page, version.name));
				mkdirSync(dirname(start), { recursive: true });
				writeFileSync(start, parts.start);
				writeFileSync(file, parts.html);
			}
		}
	};
}
