import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, programOf, root } from './install.mjs';

/** What a build is made of: its sources, and the settings with the scripts they use. */
const inputs = [
	'src',
	'data',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/page-starts.mjs',
	'scripts/vite-engine.ts',
	'scripts/vite-published.ts',
	'scripts/vite-shipped.ts'
];

export const buildFolder = join(root, 'build');

/** Inside the build, so that whatever replaces the build takes it away as well. */
const stamp = join(buildFolder, '.inputs');

/**
 * Every file at or below a path, in one order on all systems.
 * @param {string} path below the root
 * @returns {string[]}
 */
function filesBelow(path) {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesBelow(`${path}/${name}`));
}

function hashInputs() {
	const hash = createHash('sha256').update(process.versions.node);
	for (const path of inputs.flatMap(filesBelow)) {
		const bytes = readFileSync(join(root, path));
		hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}

/** Builds the site into `build/`; false where the build failed, which has then said why. */
export function build() {
	const inputsHash = hashInputs();
	rmSync(stamp, { force: true });
	const done = spawnSync(process.execPath, [programOf('vite'), 'build'], {
		cwd: root,
		stdio: 'inherit',
		env: { SITE_VERSION: inputsHash.slice(0, 16), ...process.env }
	});
	if (done.status !== 0) return false;
	writeFileSync(stamp, `${inputsHash}\n`);
	return true;
}

/** Builds only where sources, data or settings differ from those of the present build, by content. */
export function ensureBuilt() {
	const current = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';
	return current === hashInputs() || build();
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
	ensureInstalled();
	process.exit(build() ? 0 : 1);
}
