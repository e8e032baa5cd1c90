import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildFolder } from '../../../scripts/build.mjs';
import { startsFolder } from '../../../scripts/page-starts.mjs';

const text = /\.(html|js|json)$/;
const scripts = join(buildFolder, '_app/immutable');

/** Scripts get another name with another content; styles, fonts and the engine stay. */
const scriptNames = () =>
	['entry', 'chunks', 'nodes'].flatMap((folder) => readdirSync(join(scripts, folder)));

/** Hashes of the scripts that stand in a page, as its policy names them. */
const hashesOf = (html: string): string[] =>
	[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}`
	);

/** A changed page whose policy names its scripts as they are now. */
function sealed(html: string, before: string): string {
	const now = hashesOf(html);
	return hashesOf(before).reduce((page, old, at) => page.replaceAll(old, now[at] ?? old), html);
}

/**
 * The build as the next one would be, after nothing changed but its version: made while it is served, because a second
 * real build would take a minute.
 * @param mark tells this build from others made the same way
 */
export function nextBuild(mark = 'next') {
	const { version } = JSON.parse(readFileSync(join(buildFolder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const names = new RegExp(
		scriptNames()
			.map((name) => name.replace(/\W/g, '\\$&'))
			.join('|'),
		'g'
	);
	const old = new Map(scriptNames().map((name) => [`${mark}-${name}`, name]));
	/** Where the present build has what the next one has at a path; null where the next one has nothing. */
	function sourceOf(path: string): string | null {
		if (path.startsWith(startsFolder)) {
			const own = `${startsFolder}${version}-${mark}/`;
			return path.startsWith(own) ? path.replace(own, `${startsFolder}${version}/`) : null;
		}
		if (!path.startsWith('_app/immutable/') || path.includes('/assets/')) return path;
		const name = old.get(basename(path));
		return name === undefined ? null : path.replace(basename(path), name);
	}
	return (path: string): Buffer | null | undefined => {
		if (!text.test(path)) return undefined;
		const source = sourceOf(path);
		if (source === null) return null;
		let content: string;
		try {
			content = readFileSync(join(buildFolder, source), 'utf8');
		} catch {
			return null;
		}
		const next = content.replaceAll(version, `${version}-${mark}`).replace(names, `${mark}-$&`);
		return Buffer.from(path.endsWith('.html') ? sealed(next, content) : next);
	};
}
