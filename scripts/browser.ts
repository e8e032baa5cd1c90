import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, firefox, type BrowserType } from 'playwright-core';
import { programOf } from './install.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** A browser that runs here and the arguments to start it with, headless, also in a container and as root. */
export interface FoundBrowser {
	path: string;
	args: string[];
}

interface Kind {
	type: BrowserType;
	/** The environment variable that names the program, before every other place. */
	variable: string;
	/** Names looked up in `PATH`. */
	programs: string[];
	/** Usual places that are not in `PATH`; on Windows below the program folders. */
	places: Partial<Record<NodeJS.Platform, string[]>>;
	debianPackage: string;
	args: string[];
}

const kinds: Record<BrowserName, Kind> = {
	chromium: {
		type: chromium,
		variable: 'CHROME_PATH',
		programs: [
			'google-chrome-stable',
			'google-chrome',
			'chromium',
			'chromium-browser',
			'microsoft-edge-stable',
			'microsoft-edge',
			'chrome',
			'msedge'
		],
		places: {
			linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
			darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
				(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
			),
			win32: [
				'Google\\Chrome\\Application\\chrome.exe',
				'Chromium\\Application\\chrome.exe',
				'Microsoft\\Edge\\Application\\msedge.exe'
			]
		},
		debianPackage: 'chromium',
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	},
	// Driven by WebDriver BiDi (`tests/e2e/hosts/firefox.ts`), because Playwright knows its own build of Firefox only.
	firefox: {
		type: firefox,
		variable: 'FIREFOX_PATH',
		programs: ['firefox', 'firefox-esr'],
		places: {
			linux: ['/snap/bin/firefox'],
			darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
			win32: ['Mozilla Firefox\\firefox.exe']
		},
		debianPackage: 'firefox-esr',
		args: ['--headless', '--no-remote', '--remote-debugging-port=0']
	}
};

/** Every path where a browser of this kind may be, best first, without looking whether it is there. */
export function candidatePaths(
	name: BrowserName,
	platform: NodeJS.Platform,
	env: NodeJS.ProcessEnv
): string[] {
	const { programs, places } = kinds[name];
	const named = places[platform] ?? [];
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
		return named.flatMap((place) => folders.flatMap((f) => (f ? [`${f}\\${place}`] : [])));
	}
	const searched = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
	return [...programs.flatMap((program) => searched.map((f) => posix.join(f, program))), ...named];
}

/** Whether the program starts and says its version; a leftover stub or a broken snap does not. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	if (process.platform === 'win32') return true; // there `--version` would open a window
	const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return said.status === 0 && /\d+\.\d+/.test(said.stdout);
}

/** Playwright's download; it fails soon where there is no network. */
function download(name: BrowserName): void {
	console.log(`Looking for ${name}: none found, asking Playwright for its own …`);
	const shell = name === 'chromium' ? ['--no-shell'] : [];
	spawnSync(process.execPath, [programOf('playwright-core'), 'install', name, ...shell], {
		stdio: 'ignore',
		timeout: 15 * 60_000,
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000', ...process.env }
	});
}

/** Debian's and Ubuntu's package; only root can install it. */
function installPackage(debianPackage: string): void {
	if (debianPackage === '' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Installing the system's package ${debianPackage} …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const options = { stdio: 'ignore', timeout: 15 * 60_000, env } as const;
	spawnSync('apt-get', ['update'], options);
	spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', debianPackage], options);
}

/**
 * Finds a browser, installing one where there is none: the environment variable, the usual places, Playwright's own,
 * Playwright's download, the system's package (as root on Debian and its kin).
 * Throws with one sentence that says what to do where nothing helped.
 */
export async function findBrowser(name: BrowserName = 'chromium'): Promise<FoundBrowser> {
	const { type, variable, debianPackage, args } = kinds[name];
	const named = process.env[variable];
	if (named) {
		if (starts(named)) return { path: named, args };
		throw new Error(`${variable} names ${named}, which is not there or does not start.`);
	}
	const look = () =>
		[...candidatePaths(name, process.platform, process.env), type.executablePath()].find(starts);

	let path = look();
	for (const install of [() => download(name), () => installPackage(debianPackage)]) {
		if (path !== undefined) break;
		install();
		path = look();
	}
	if (path !== undefined) return { path, args };
	throw new Error(
		`No ${name} was found and none could be installed. Install Chrome, Chromium or Edge, ` +
			`or say where it is: ${variable}=/path/to/browser npm test`
	);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
	console.log((await findBrowser()).path);
}
