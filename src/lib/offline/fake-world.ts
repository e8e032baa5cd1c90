import type { Build } from './policy';
import type { Store, World } from './world';

export const build: Build = {
	origin: 'https://example.org',
	base: '/a',
	version: '2',
	hashed: ['/a/_app/immutable/app.js', '/a/_app/immutable/duckdb-eh.bin'],
	written: [
		'/a/',
		'/a/__data.json',
		'/a/targets/',
		'/a/targets/__data.json',
		'/a/en/',
		'/a/data/x.csv',
		'/a/search.json'
	],
	plain: ['/a/icon.svg']
};

/** What the host has, by path below the origin: a text, a status, or the network's silence. */
export type Host = Record<string, string | number | 'silence'>;

export const pageOf = (version: string) => `<html data-build="${version}">`;
export const numbersOf = (version: string) => `{"nodes":["${version}"]}`;

const typeOf = (path: string) =>
	path.endsWith('/') ? 'text/html' : path.endsWith('.json') ? 'application/json' : 'text/plain';

/** A network and caches made of maps; `asked` lists what the network was asked for. */
export function fakeWorld(host: Host, build: Build) {
	/** As a browser's cache does, without the fragment. */
	const plain = (url: string) => url.split('#')[0] ?? url;
	const kept = new Map<string, Map<string, Response>>();
	const asked: string[] = [];
	const under: Promise<unknown>[] = [];
	let full = Infinity;
	let blocked = false;

	function storeOf(name: string): Store {
		const entries = kept.get(name) ?? new Map<string, Response>();
		kept.set(name, entries);
		return {
			match: async (key) => entries.get(plain(key))?.clone(),
			async put(key, response) {
				if (entries.size >= full) throw new DOMException('full', 'QuotaExceededError');
				entries.set(plain(key), new Response(await response.arrayBuffer(), response));
			},
			delete: async (key) => entries.delete(plain(key)),
			keys: async () => [...entries.keys()].map((url) => ({ url }))
		};
	}

	const world: World = {
		caches: {
			async open(name) {
				if (blocked) throw new DOMException('blocked', 'SecurityError');
				return storeOf(name);
			},
			keys: async () => [...kept.keys()],
			delete: async (name) => kept.delete(name)
		},
		async fetch(request) {
			const path = new URL(typeof request === 'string' ? request : request.url).pathname;
			asked.push(path);
			const said = host[path] ?? 'none';
			if (said === 'silence') return new Promise(() => undefined);
			if (said === 'none') throw new TypeError('network');
			if (typeof said === 'number') return new Response('', { status: said });
			return new Response(said, { headers: { 'content-type': typeOf(path) } });
		},
		patience: () => new Promise((resolve) => setTimeout(resolve, 5)),
		later: (work) => void under.push(work)
	};
	return {
		world,
		asked,
		/** Puts a copy where an earlier visit would have kept it. */
		async has(cache: string, path: string, text: string) {
			const type = { 'content-type': typeOf(path) };
			await storeOf(cache).put(build.origin + path, new Response(text, { headers: type }));
		},
		/** Paths kept in a cache, once all work is done. */
		async keptIn(cache: string) {
			await Promise.allSettled(under);
			return [...(kept.get(cache)?.keys() ?? [])].map((url) => url.slice(build.origin.length));
		},
		names: () => [...kept.keys()],
		fillAt: (count: number) => void (full = count),
		block: () => void (blocked = true)
	};
}
