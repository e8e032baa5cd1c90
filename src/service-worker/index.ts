import { base, build as hashed, files, prerendered, version } from '$service-worker';
import { answer } from '../lib/offline/answer';
import { forget, isWhole, keepOpenPage, keepWhole, prepare, tidy } from '../lib/offline/keep';
import { wayOf, type Build } from '../lib/offline/policy';
import type { Answered, Said } from '../lib/offline/talk';
import type { World } from '../lib/offline/world';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const build: Build = {
	origin: worker.location.origin,
	base,
	version,
	hashed,
	written: prerendered,
	plain: files
};

/** A reader who has waited so long for the network is shown the kept copy. */
const patienceMs = 3000;

/** Pages opened from another build than this one. */
const foreignPages = new Set<string>();

const worldOf = (event: ExtendableEvent): World => ({
	caches: worker.caches,
	fetch: (asked, init) => worker.fetch(asked, init),
	patience: () => new Promise((resolve) => setTimeout(resolve, patienceMs)),
	later: (work) => event.waitUntil(work)
});

worker.addEventListener('install', (event) => {
	const ready = prepare(build, worldOf(event)).then(() => worker.skipWaiting());
	event.waitUntil(ready);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		Promise.allSettled([
			tidy(build, worldOf(event)),
			worker.registration.navigationPreload?.enable(),
			worker.clients.claim()
		])
	);
});

worker.addEventListener('fetch', (event) => {
	const { request, clientId, resultingClientId } = event;
	const way = wayOf(request, build);
	if (way === 'pass') return;
	const asking = {
		request,
		preload: event.preloadResponse as Promise<Response | undefined>,
		foreign: foreignPages.has(clientId),
		onForeignPage: () => void foreignPages.add(resultingClientId)
	};
	event.respondWith(answer(way, asking, build, worldOf(event)));
});

let stopped = false;

/** Does what a page asks for and says how it went. */
async function reply(
	said: Said,
	page: string,
	world: World,
	say: (answered: Answered) => void
): Promise<void> {
	switch (said.kind) {
		case 'hello':
			if (said.version !== version) foreignPages.add(page);
			return say({ kind: 'version', version });
		case 'open':
			return keepOpenPage(said.path, said.engine, build, world);
		case 'is-whole':
			return say({ kind: 'whole', whole: await isWhole(said.locale, build, world) });
		case 'keep-whole':
			stopped = false;
			await keepWhole(
				said.locale,
				build,
				world,
				(done, total) => say({ kind: 'progress', done, total }),
				() => stopped
			);
			return say({ kind: 'whole', whole: true });
		case 'stop':
			stopped = true;
			return;
		case 'forget':
			await forget(build, world);
			return say({ kind: 'forgotten' });
	}
}

worker.addEventListener('message', (event) => {
	const say = (answered: Answered) => event.ports[0]?.postMessage(answered);
	const page = event.source && 'id' in event.source ? event.source.id : '';
	event.waitUntil(
		reply(event.data as Said, page, worldOf(event), say).catch((error: unknown) => {
			console.info(error);
			say({ kind: 'failed' });
		})
	);
});
