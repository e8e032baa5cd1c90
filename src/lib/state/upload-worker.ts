import type { Files } from '../ingest/contract/package';
import type { ReplyMessage, RequestName, Requests } from '../ingest/upload/requests';
import type { ReadProgress } from '../ingest/upload/stream';

/** One upload in a worker of its own, so that stopping it at any moment leaves nothing behind. */
export interface UploadWorker {
	/** Rejects with an `UploadStopped` when the worker ended before it answered. */
	ask<Name extends RequestName>(
		name: Name,
		ask: Requests[Name]['ask'],
		onProgress?: (progress: ReadProgress) => void
	): Promise<Requests[Name]['answer']>;
	/** Ends the worker at once. */
	stop(): void;
}

/** The worker ended: a person stopped it, or the browser took its memory. */
export class UploadStopped extends Error {
	override readonly name = 'UploadStopped';
}

interface Waiting {
	resolve: (answer: never) => void;
	reject: (error: Error) => void;
	onProgress: ((progress: ReadProgress) => void) | undefined;
}

let started = 0;

/**
 * Starts a worker. A browser tells nobody when a worker ends by itself; but the lock that it holds comes free, where the
 * page may use locks (all but plain http).
 */
export function startUploadWorker(): UploadWorker & { alive: () => boolean } {
	const name = `upload ${Date.now().toString(36)} ${++started} ${Math.random().toString(36).slice(2)}`;
	const worker = new Worker(new URL('../ingest/upload/worker.ts', import.meta.url), {
		type: 'module',
		name
	});
	const waiting = new Map<number, Waiting>();
	let last = 0;
	let ended: Error | null = null;

	function end(error: Error): void {
		ended = error;
		worker.terminate();
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	}

	worker.onmessage = ({ data }: MessageEvent<ReplyMessage>) => {
		if ('alive' in data) {
			void navigator.locks.request(name, () => {
				if (!ended) end(new Error('the reader ended'));
			});
			return;
		}
		const entry = waiting.get(data.id);
		if (!entry) return;
		if ('progress' in data) {
			entry.onProgress?.(data.progress);
			return;
		}
		waiting.delete(data.id);
		if ('error' in data) entry.reject(new Error(data.error));
		else entry.resolve(data.answer as never);
	};
	worker.onerror = (event) => {
		event.preventDefault();
		end(new Error(event.message || 'the reader could not be started'));
	};

	return {
		ask: (name, ask, onProgress) =>
			new Promise((resolve, reject) => {
				if (ended) {
					reject(ended);
					return;
				}
				const id = ++last;
				waiting.set(id, { resolve, reject, onProgress });
				worker.postMessage({ id, name, ask });
			}),
		stop: () => end(new UploadStopped()),
		alive: () => ended === null
	};
}

/** Hands out workers, the first of which has been made ready before it is needed. */
export function uploadWorkers(
	published: () => Promise<Files>,
	start = startUploadWorker
): {
	/** Starts the worker that is taken next, and lets it get ready. */
	prepare(): void;
	take(): UploadWorker;
} {
	let spare: ReturnType<typeof start> | null = null;
	return {
		prepare() {
			if (spare?.alive()) return;
			const worker = (spare = start());
			// A worker that could not get ready is told the same again with the first file.
			published()
				.then((files) => worker.ask('prepare', { published: files }))
				.catch(() => undefined);
		},
		take() {
			const taken = spare?.alive() ? spare : start();
			spare = null;
			return taken;
		}
	};
}
