import { clear, createStore, del, get, keys, set } from 'idb-keyval';

/** Where local figures are kept. Every method may reject: the browser may forbid storing, or the disk may be full. */
export interface LocalStore {
	names: () => Promise<string[]>;
	read: (name: string) => Promise<unknown>;
	write: (name: string, value: unknown) => Promise<void>;
	remove: (name: string) => Promise<void>;
	/** Removes everything. */
	clear: () => Promise<void>;
	/** Tells other tabs that something changed, and is told by them. */
	announce: () => void;
	listen: (changed: () => void) => () => void;
}

/**
 * IndexedDB and a channel to other tabs.
 * @param path the site's path on its host, so that two sites on one host keep apart
 */
export function browserStore(path: string): LocalStore {
	const name = `figures ${path}`;
	const store = createStore(name, 'local');
	const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
	return {
		names: async () => (await keys(store)).map(String),
		read: (key) => get(key, store),
		write: (key, value) => set(key, value, store),
		remove: (key) => del(key, store),
		clear: () => clear(store),
		announce: () => channel?.postMessage('changed'),
		listen(changed) {
			channel?.addEventListener('message', changed);
			return () => channel?.removeEventListener('message', changed);
		}
	};
}
