/** What a cache is used for here; the browser's `Cache` is one. */
export interface Store {
	match: (key: string) => Promise<Response | undefined>;
	put: (key: string, response: Response) => Promise<void>;
	delete: (key: string) => Promise<boolean>;
	keys: () => Promise<readonly { url: string }[]>;
}

/** The browser's caches and network, as arguments so that every rule can be tested without a browser. */
export interface World {
	caches: {
		open: (name: string) => Promise<Store>;
		keys: () => Promise<string[]>;
		delete: (name: string) => Promise<boolean>;
	};
	fetch: (asked: Request | string, init?: RequestInit) => Promise<Response>;
	/** Resolves when a reader has waited long enough for the network to be shown the kept copy. */
	patience: () => Promise<void>;
	/** Work that goes on after the answer was given. */
	later: (work: Promise<unknown>) => void;
}
