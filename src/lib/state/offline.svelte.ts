import { dev, version } from '$app/environment';
import { afterNavigate, beforeNavigate } from '$app/navigation';
import { updated } from '$app/state';
import type { Locale } from '../domain/locale';
import type { Answered, Said } from '../offline/talk';

/** `none` where the browser has no service worker; `kept` once the whole site is on the device. */
export type Keeping = 'none' | 'offered' | 'running' | 'kept' | 'failed' | 'removed';

/** A page left open asks this often, when the reader comes back to it, whether the host has a new build. */
const askAgainMs = 10 * 60_000;

/** What of the site is on this device, and whether this tab shows an older build than the host has. */
export class Offline {
	keeping = $state<Keeping>('none');
	progress = $state<{ done: number; total: number } | null>(null);
	/** The host has a newer build; this tab stays whole with its own. */
	outdated = $state(false);

	#worker: ServiceWorkerContainer | undefined;
	#registration: Promise<ServiceWorkerRegistration | undefined> = Promise.resolve(undefined);

	/**
	 * To be called once in the browser; ends what it began when the returned function is called.
	 * @param root address of the site's root, with a slash at its end
	 */
	start(root: string, locale: Locale): () => void {
		const ending = new AbortController();
		const { signal } = ending;
		this.#worker = navigator.serviceWorker;
		this.#registration = this.#register(`${root}service-worker.js`);
		this.#worker?.addEventListener('controllerchange', () => this.#greet(), { signal });
		void this.inCharge().then(() => {
			this.#greet();
			this.#say({ kind: 'is-whole', locale }, (answered) => {
				if (answered.kind === 'whole') this.keeping = answered.whole ? 'kept' : 'offered';
			});
		});
		let asked = performance.now();
		const onReturn = () => {
			if (document.visibilityState !== 'visible' || performance.now() - asked < askAgainMs) return;
			asked = performance.now();
			void this.#askHost();
		};
		document.addEventListener('visibilitychange', onReturn, { signal });
		return () => ending.abort();
	}

	/** After the page has loaded, so that nothing of it comes later for this; undefined where the browser refuses. */
	async #register(script: string): Promise<ServiceWorkerRegistration | undefined> {
		if (document.readyState !== 'complete') {
			await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
		}
		try {
			return await this.#worker?.register(script, { type: dev ? 'module' : 'classic' });
		} catch (error) {
			console.info(error);
			return undefined;
		}
	}

	/**
	 * Resolves once the service worker is in charge of this page, so that what is fetched from then on is kept without being
	 * fetched twice; also where it is known that there will be none. To be called after `start`.
	 */
	async inCharge(): Promise<void> {
		const worker = this.#worker;
		if (!worker || worker.controller) return;
		const installing = (await this.#registration)?.installing;
		if (!installing || worker.controller) return;
		await new Promise<void>((resolve) => {
			worker.addEventListener('controllerchange', () => resolve(), { once: true });
			installing.addEventListener('statechange', () => {
				if (installing.state === 'redundant') resolve();
			});
		});
	}

	/** Keeps the open page for reading without a network; with the engine and the data once they are in use. */
	keepPage(path: string, engine: boolean): void {
		void this.inCharge().then(() => this.#say({ kind: 'open', path, engine }));
	}

	keepWhole(locale: Locale): void {
		this.keeping = 'running';
		this.progress = null;
		this.#say({ kind: 'keep-whole', locale }, (answered) => {
			if (answered.kind === 'progress') this.progress = answered;
			else this.keeping = answered.kind === 'whole' ? 'kept' : 'failed';
		});
	}

	stop(): void {
		this.#say({ kind: 'stop' });
	}

	forget(): void {
		this.#say({ kind: 'forget' }, ({ kind }) => {
			this.keeping = kind === 'forgotten' ? 'removed' : 'kept';
		});
	}

	#greet(): void {
		this.#say({ kind: 'hello', version }, (answered) => {
			if (answered.kind === 'version' && answered.version !== version) void this.#askHost();
		});
	}

	/** Whether this tab or the service worker is behind what the host has; the latter then fetches the new build. */
	async #askHost(): Promise<void> {
		try {
			if (await updated.check()) this.outdated = true;
			await (await this.#registration)?.update();
		} catch (error) {
			console.info(error);
		}
	}

	#say(said: Said, hear: (answered: Answered) => void = () => undefined): void {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Answered>) => hear(data);
		void this.#registration.then((registration) => {
			registration?.active?.postMessage(said, [port2]);
		});
	}
}

/**
 * For the outermost layout, while it is set up: every page the reader comes to is kept, and a tab of an older build goes on
 * by loading whole pages, so that numbers of two builds never stand side by side.
 */
export function followNavigation(offline: Offline, engineInUse: () => boolean): void {
	beforeNavigate(({ willUnload, to, cancel }) => {
		if (!offline.outdated || willUnload || !to) return;
		cancel();
		location.href = to.url.href;
	});
	afterNavigate(({ to }) => {
		if (to) offline.keepPage(to.url.pathname, engineInUse());
	});
}
