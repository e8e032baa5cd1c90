import { allCaches, buildCache, hashedCache, otherBuilds, wholeMark } from './cache-names';
import { isOfBuild, isPlausible } from './marks';
import {
	dataFiles,
	engineFiles,
	formsOf,
	isHashed,
	isNeeded,
	keyOf,
	pagesOf,
	shellFiles,
	startOf,
	writtenFiles,
	type Build
} from './policy';
import { shelf } from './shelf';
import type { World } from './world';

export type Progress = (done: number, total: number) => void;

/** So many files are fetched at a time, to leave room for what the reader asks for. */
const atATime = 4;

/**
 * Pages say which build they come from, so that a copy the browser has is as good as another; data files do not.
 * An update asks the host for everything anew.
 */
function freshness(path: string, build: Build, updating: boolean): RequestCache {
	if (isHashed(path, build)) return 'force-cache';
	return updating || writtenFiles(build).includes(path) ? 'no-cache' : 'default';
}

interface Keeping {
	updating?: boolean;
	onProgress?: Progress;
	stopped?: () => boolean;
}

/** Fetches one file of this build and keeps it; throws where it does not come, or comes from another build. */
async function keepFile(
	path: string,
	build: Build,
	world: World,
	updating: boolean
): Promise<void> {
	const key = keyOf(path, build);
	const hashed = isHashed(path, build);
	const store = await world.caches.open(hashed ? hashedCache(build) : buildCache(build));
	if (await store.match(key)) return;
	const response = await world.fetch(key, { cache: freshness(path, build, updating) });
	const { status, headers, redirected } = response;
	if (status !== 200 || redirected || !isPlausible(key, headers.get('content-type'))) {
		throw new Error(`${path} answered ${status}`);
	}
	const inBuild =
		hashed ||
		writtenFiles(build).includes(path) ||
		isOfBuild(await response.clone().text(), build.version);
	if (!inBuild) throw new Error(`${path} is of another build`);
	await store.put(key, response);
}

/** Keeps all of the files; tells how far it is. Throws the first fault after every file was tried. */
async function keepFiles(
	paths: readonly string[],
	build: Build,
	world: World,
	{ updating = false, onProgress, stopped = () => false }: Keeping = {}
): Promise<void> {
	const queue = [...new Set(paths)];
	const total = queue.length;
	const faults: unknown[] = [];
	let done = 0;
	async function work(): Promise<void> {
		for (let path = queue.shift(); path !== undefined && !stopped(); path = queue.shift()) {
			try {
				await keepFile(path, build, world, updating);
				onProgress?.(++done, total);
			} catch (error) {
				faults.push(error);
			}
		}
	}
	await Promise.all(Array.from({ length: atATime }, work));
	if (faults.length > 0) throw faults[0];
	if (stopped()) throw new Error('stopped');
}

/** Every page of a language and every file beside the pages. */
function wholeSite(build: Build, locale: 'vi' | 'en'): string[] {
	const pages = pagesOf(build, locale).flatMap((page) => formsOf(page, build));
	return [...pages, ...writtenFiles(build)];
}

/** The paths of this build that correspond to what is kept of the builds before it. */
async function keptBefore(build: Build, world: World): Promise<string[]> {
	const old = await Promise.all(
		otherBuilds(await world.caches.keys(), build).map((name) => shelf(world, name).keys())
	);
	const keys = old.flat();
	const whole = (['vi', 'en'] as const).filter((locale) => keys.includes(wholeMark(build, locale)));
	const seen = keys
		.map((url) => new URL(url).pathname)
		.filter((path) => build.written.includes(path))
		.flatMap((path) => (path.endsWith('/') ? [path, startOf(path, build)] : [path]));
	return [...seen, ...whole.flatMap((locale) => wholeSite(build, locale))];
}

async function engineIsKept(build: Build, world: World): Promise<boolean> {
	const keys = await shelf(world, hashedCache(build)).keys();
	return keys.some((url) => /\/duckdb-/.test(url));
}

/**
 * Makes this build ready beside the one in use: all pages and data that the reader has of that one, and whatever pages
 * need. Throws where anything is missing; then the build in use stays, whole.
 */
export async function prepare(build: Build, world: World): Promise<void> {
	const engine = (await engineIsKept(build, world)) ? engineFiles(build) : [];
	const before = await keptBefore(build, world);
	await keepFiles([...shellFiles(build), ...engine, ...before], build, world, { updating: true });
	for (const name of otherBuilds(await world.caches.keys(), build)) {
		for (const locale of ['vi', 'en'] as const) {
			if ((await shelf(world, name).keys()).includes(wholeMark(build, locale))) {
				await markWhole(build, world, locale);
			}
		}
	}
}

/** Takes away what belongs to other builds. */
export async function tidy(build: Build, world: World): Promise<void> {
	for (const name of otherBuilds(await world.caches.keys(), build)) await world.caches.delete(name);
	const kept = shelf(world, hashedCache(build));
	for (const url of await kept.keys()) {
		if (!isNeeded(new URL(url).pathname, build)) await kept.remove(url);
	}
}

/** Keeps the page that the reader has open, in all its forms, and the engine once it runs. Never throws. */
export async function keepOpenPage(
	path: string,
	engine: boolean,
	build: Build,
	world: World
): Promise<void> {
	const page = new URL(keyOf(path, build)).pathname;
	const files = engine ? [...engineFiles(build), ...dataFiles(build)] : [];
	await keepFiles([...formsOf(page, build), ...files], build, world).catch(console.info);
}

async function markWhole(build: Build, world: World, locale: 'vi' | 'en'): Promise<void> {
	await shelf(world, buildCache(build)).keep(wholeMark(build, locale), new Response(''));
}

/** Keeps every page of a language, the data and the engine. Throws where some could not be kept; the rest is. */
export async function keepWhole(
	locale: 'vi' | 'en',
	build: Build,
	world: World,
	onProgress: Progress,
	stopped: () => boolean
): Promise<void> {
	const paths = [...shellFiles(build), ...wholeSite(build, locale), ...engineFiles(build)];
	await keepFiles(paths, build, world, { onProgress, stopped });
	await markWhole(build, world, locale);
}

/** Whether every page of a language is kept. */
export async function isWhole(locale: 'vi' | 'en', build: Build, world: World): Promise<boolean> {
	return (await shelf(world, buildCache(build)).find(wholeMark(build, locale))) !== undefined;
}

/** Removes whatever is kept of this site. */
export async function forget(build: Build, world: World): Promise<void> {
	for (const name of allCaches(await world.caches.keys(), build)) await world.caches.delete(name);
}
