import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever the working directory is. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Whether the tools run on this Node: 20.19 or a later 20, 22.12 or later (what Vite asks for).
 * @param {string} version such as `20.19.0`
 */
export function nodeIsSupported(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether what npm recorded as installed is what the lock asks for; packages for other platforms may be absent.
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`, null where there is none
 */
export function isInstalled(wanted, installed) {
	if (installed === null) return false;
	return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
		if (path === '' || entry.link || entry.extraneous) return true;
		const found = installed.packages?.[path];
		if (!found) return Boolean(entry.optional || entry.devOptional);
		return found.version === entry.version && found.integrity === entry.integrity;
	});
}

/** @param {string} output */
function isNetworkFailure(output) {
	return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED/.test(
		output
	);
}

/**
 * The sentence for a failed `npm ci`: the missing network by name, else npm's own last words.
 * @param {string} output what npm printed
 */
export function explainInstallFailure(output) {
	if (isNetworkFailure(output)) {
		return (
			'The packages could not be fetched because the npm registry was not reached. ' +
			'Connect to the network (behind a proxy: npm config set proxy URL) and run the command again.'
		);
	}
	const lines = output.split('\n').filter((line) => line.startsWith('npm error'));
	return `The packages could not be installed:\n${lines.slice(0, 12).join('\n') || output.trim()}`;
}

/**
 * Runs a package's own program in this Node, without a shell, so that it works the same on every system.
 * @param {string} name the package
 * @param {string} [program] the name of the program where it is not the package's
 * @returns {string} the path of its script
 */
export function programOf(name, program = name) {
	const folder = join(root, 'node_modules', name);
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const path = typeof bin === 'string' ? bin : bin[program];
	if (path === undefined) throw new Error(`${name} has no program ${program}`);
	return join(folder, path);
}

/** Content hash of the lock that our last installation followed. */
const stamp = join(root, 'node_modules/.lock-hash');

/** @param {string} path */
function hashOf(path) {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** @param {string} path */
function readLock(path) {
	return existsSync(path) ? /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** Whether the packages are those of the lock: by the stamp of our own last installation, or by npm's record. */
function packagesAreThere() {
	const lock = join(root, 'package-lock.json');
	const record = readLock(join(root, 'node_modules/.package-lock.json'));
	if (record === null) return false;
	const stamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(lock);
	return stamped || isInstalled(readLock(lock) ?? {}, record);
}

/**
 * Runs npm, the one that started this program if one did.
 * @param {string[]} args
 */
function runNpm(args) {
	const npm = process.env.npm_execpath;
	const inNode = npm !== undefined && /npm-cli\.c?js$/.test(npm);
	const done = spawnSync(inNode ? process.execPath : 'npm', [...(inNode ? [npm] : []), ...args], {
		cwd: root,
		encoding: 'utf8',
		shell: !inNode && process.platform === 'win32'
	});
	return { ok: done.status === 0, output: `${done.error ?? ''}${done.stderr ?? ''}` };
}

function installPackages() {
	if (packagesAreThere()) return;
	console.log('Installing packages, about a minute …');
	// Without a network npm would try for minutes, package by package; one question tells as much.
	const asked = runNpm(['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']);
	const reach = !asked.ok && isNetworkFailure(asked.output) ? '--offline' : '--prefer-offline';
	const done = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', reach]);
	if (done.ok) {
		writeFileSync(stamp, hashOf(join(root, 'package-lock.json')));
		return;
	}
	console.error(explainInstallFailure(done.output));
	process.exit(1);
}

/** SvelteKit's generated `tsconfig.json`, which ours extends; without it no TypeScript tool starts. */
function generateTypes() {
	if (existsSync(join(root, '.svelte-kit/tsconfig.json'))) return;
	const script = programOf('@sveltejs/kit', 'svelte-kit');
	const done = spawnSync(process.execPath, [script, 'sync'], { cwd: root, stdio: 'inherit' });
	if (done.status !== 0) process.exit(1);
}

/** Makes the checkout ready to work in, or ends the program with a sentence that says what is missing. */
export function ensureInstalled() {
	if (!nodeIsSupported(process.versions.node)) {
		console.error(
			`This project needs Node 20.19 or newer (22.12 or newer of the later ones); this is ${process.versions.node}. ` +
				'Get it from https://nodejs.org and run the command again.'
		);
		process.exit(1);
	}
	installPackages();
	generateTypes();
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) ensureInstalled();
