import { isWholeMark } from './cache-names';
import type { Store, World } from './world';

/** A cache that never stands in the way: where storage is blocked, full or broken, nothing is found and nothing kept. */
export interface Shelf {
	find: (key: string) => Promise<Response | undefined>;
	/** Keeps an answer; false where it could not be kept. */
	keep: (key: string, response: Response) => Promise<boolean>;
	/** As `keep`, in a full cache at the cost of what was kept first. */
	keepForOldest: (key: string, response: Response) => Promise<boolean>;
	keys: () => Promise<string[]>;
	remove: (key: string) => Promise<void>;
}

/** How much of a full cache is given up to make room, oldest first; it then no longer holds the whole site. */
const givenUp = 0.5;

async function makeRoom(store: Store): Promise<void> {
	const keys = await store.keys();
	const oldest = keys.slice(0, Math.ceil(keys.length * givenUp));
	const marks = keys.filter(({ url }) => isWholeMark(url));
	for (const { url } of [...oldest, ...marks]) await store.delete(url);
}

export function shelf(world: World, name: string): Shelf {
	async function attempt<T>(action: (store: Store) => Promise<T>, otherwise: T): Promise<T> {
		try {
			return await action(await world.caches.open(name));
		} catch (error) {
			console.info(`cache "${name}"`, error);
			return otherwise;
		}
	}

	return {
		find: (key) => attempt<Response | undefined>((store) => store.match(key), undefined),
		keys: () => attempt(async (store) => (await store.keys()).map(({ url }) => url), []),
		remove: (key) => attempt(async (store) => void (await store.delete(key)), undefined),
		keep: (key, response) =>
			attempt(async (store) => {
				await store.put(key, response);
				return true;
			}, false),
		keepForOldest: (key, response) =>
			attempt(async (store) => {
				try {
					await store.put(key, response.clone());
				} catch (error) {
					if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
					await makeRoom(store);
					await store.put(key, response.clone());
				}
				return true;
			}, false)
	};
}
