import { buildCache, hashedCache } from './cache-names';
import { isOfBuild, isPlausible } from './marks';
import { offlinePage } from './offline-page';
import { keyOf, type Build, type Way } from './policy';
import { shelf, type Shelf } from './shelf';
import type { World } from './world';

/** A request with what the service worker knows about the page that asks. */
export interface Asking {
	request: Request;
	/** A navigation's answer that the browser asked for while the service worker started, if there is one. */
	preload?: Promise<Response | undefined>;
	/** Whether the page that asks was opened from another build than this service worker's. */
	foreign: boolean;
	/** Told that the page about to be shown is of another build. */
	onForeignPage: () => void;
}

/** A worker obeys the policy that comes with its own script, not that of the page: most hosts send none. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

function bound(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.set('content-security-policy', workerPolicy);
	return new Response(response.body, { status: response.status, headers });
}

/** The answer to a request that is not left to the browser; never rejects for a page. */
export async function answer(
	way: Exclude<Way, 'pass'>,
	asking: Asking,
	build: Build,
	world: World
): Promise<Response> {
	switch (way) {
		case 'hashed': {
			const response = await answerHashed(asking.request, build, world);
			return asking.request.destination === 'worker' ? bound(response) : response;
		}
		case 'page':
			return answerPage(asking, build, world);
		case 'page-data':
			return answerPageData(asking, build, world);
		case 'file':
			return answerFile(asking.request, build, world);
	}
}

/** Kept copy first, as the name tells the content; not where the page has found that copy to be broken. */
async function answerHashed(request: Request, build: Build, world: World): Promise<Response> {
	const kept = shelf(world, hashedCache(build));
	const key = keyOf(request.url, build);
	const copy = request.cache === 'reload' ? undefined : await kept.find(key);
	if (copy) return copy;
	const response = await world.fetch(request);
	if (response.status === 200 && isPlausible(key, response.headers.get('content-type'))) {
		world.later(kept.keep(key, response.clone()));
	}
	return response;
}

/** The network's answer, or the kept copy where the network fails or lets the reader wait; null where there is neither. */
async function freshOrKept(
	fresh: Promise<Response>,
	kept: Response | undefined,
	world: World
): Promise<Response | null> {
	const good = fresh.then((response) => {
		if (kept && response.status >= 500) throw new Error(`status ${response.status}`);
		return response;
	});
	if (!kept) return good.catch(() => null);
	return Promise.race([good, world.patience().then(() => kept)]).catch(() => kept);
}

/** Keeps a page or its numbers if they are of this build; tells whether they are. */
async function keepIfOwn(
	response: Response,
	key: string,
	kept: Shelf,
	build: Build
): Promise<boolean> {
	if (response.status !== 200 || response.redirected) return false;
	if (!isOfBuild(await response.clone().text(), build.version)) return false;
	await kept.keepForOldest(key, response);
	return true;
}

/** Network first, so that a reader never has to reload for new figures. */
async function answerPage(asking: Asking, build: Build, world: World): Promise<Response> {
	const kept = shelf(world, buildCache(build));
	const key = keyOf(asking.request.url, build);
	const fresh = (async () => (await asking.preload) ?? world.fetch(asking.request))();
	world.later(
		fresh.then(
			async (response) => {
				const own = await keepIfOwn(response.clone(), key, kept, build);
				if (!own && response.status === 200) asking.onForeignPage();
			},
			() => undefined
		)
	);
	const copy = await kept.find(key);
	return (await freshOrKept(fresh, copy, world)) ?? offlinePage(key, build);
}

/** A page turns into another of its own build only; else it is told to load that page anew. */
async function answerPageData(asking: Asking, build: Build, world: World): Promise<Response> {
	const kept = shelf(world, buildCache(build));
	const key = keyOf(asking.request.url, build);
	const fresh = world.fetch(asking.request);
	if (asking.foreign) return fresh;
	const copy = await kept.find(key);
	const checked = fresh.then(async (response) => {
		if (response.status !== 200) return response;
		const own = await keepIfOwn(response.clone(), key, kept, build);
		return own ? response : (copy ?? refusal(409, 'The site has been updated.'));
	});
	world.later(checked.catch(() => undefined));
	const response = await freshOrKept(checked, copy, world);
	return response ?? refusal(503, 'No network, and this page is not kept on this device.');
}

/** Data files: of this build only, once it is known that the host still has this build. */
async function answerFile(request: Request, build: Build, world: World): Promise<Response> {
	const kept = shelf(world, buildCache(build));
	const key = keyOf(request.url, build);
	const copy = await kept.find(key);
	const fresh = world.fetch(request).then(async (response) => {
		const plausible = isPlausible(key, response.headers.get('content-type'));
		if (response.status !== 200 || !plausible) return response;
		if (await hostHas(build, world)) world.later(kept.keep(key, response.clone()));
		else if (copy) return copy;
		return response;
	});
	world.later(fresh.catch(() => undefined));
	return (await freshOrKept(fresh, copy, world)) ?? Response.error();
}

/** Whether the host still serves this build. */
export async function hostHas({ base, origin, version }: Build, world: World): Promise<boolean> {
	try {
		const response = await world.fetch(`${origin}${base}/_app/version.json`, { cache: 'no-store' });
		const said = (await response.json()) as { version?: unknown };
		return said.version === version;
	} catch {
		return false;
	}
}

function refusal(status: number, message: string): Response {
	return Response.json({ type: 'error', message }, { status });
}
