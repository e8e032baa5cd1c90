/*
 * First script of the engine's worker, a classic one; `self.name` is the address of DuckDB's own script. It
 * - unpacks the WebAssembly file, whatever MIME type the host gives it, and tells how much has arrived,
 * - tells the page of every failure on which the stock worker would wait for ever,
 * - holds a lock as long as it lives, because nothing else tells the page that a worker was ended,
 * - takes the network away as soon as the engine is complete.
 */
(() => {
	/** @type {any} The global scope of a worker, whose types the page's own would contradict. */
	const scope = self;
	const { fetch, importScripts, postMessage, location, navigator, WebAssembly } = scope;
	/** @param {{ arrived: number } | { failed: string } | { holds: string }} message */
	const tell = (message) => postMessage.call(scope, { engine: message });
	/** @param {unknown} error */
	const tellFailure = (error) =>
		tell({ failed: error instanceof Error ? error.message : String(error) });
	const main = new URL(scope.name);
	if (main.origin !== location.origin) throw new Error('The engine comes from another host.');

	// There are no locks where the site is served without encryption.
	const lock = `engine ${scope.crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
	navigator.locks?.request(lock, () => {
		tell({ holds: lock });
		return new Promise(() => undefined);
	});

	const refuse = () => {
		throw new Error('The engine has no network.');
	};
	const doors = ['fetch', 'importScripts', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
	const rest = ['WebTransport', 'Worker', 'BroadcastChannel', 'indexedDB', 'caches'];
	function close() {
		for (let place = scope; place; place = Object.getPrototypeOf(place)) {
			for (const name of [...doors, ...rest].filter((door) => Object.hasOwn(place, door))) {
				Object.defineProperty(place, name, { value: refuse, configurable: false });
			}
		}
	}

	/** @param {Uint8Array} chunk */
	const isGzip = (chunk) => chunk[0] === 0x1f && chunk[1] === 0x8b;

	/**
	 * The body as it arrives, counted; its first bytes say whether it is packed.
	 * @param {Response} response
	 */
	async function unpacked(response) {
		if (!response.body) throw new Error(`${response.url} is empty.`);
		const reader = response.body.getReader();
		let first = await reader.read();
		while (!first.done && first.value.length < 2) {
			const next = await reader.read();
			if (next.done) break;
			first = { done: false, value: Uint8Array.of(...first.value, ...next.value) };
		}
		if (first.done) throw new Error(`${response.url} is empty.`);
		let arrived = first.value.length;
		tell({ arrived });
		const counted = new ReadableStream({
			start: (controller) => controller.enqueue(first.value),
			async pull(controller) {
				const { done, value } = await reader.read();
				if (done) return controller.close();
				arrived += value.length;
				tell({ arrived });
				controller.enqueue(value);
			}
		});
		return isGzip(first.value) ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
	}

	/**
	 * After a failure nothing that was kept is trusted.
	 * @param {string} address
	 */
	scope.fetch = async (address) => {
		const cache = main.hash === '#anew' ? 'reload' : 'default';
		const response = await fetch.call(scope, address, { credentials: 'same-origin', cache });
		if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
		return new Response(await unpacked(response), {
			headers: { 'content-type': 'application/wasm' }
		});
	};

	// The stock script would wrap the response once more to count bytes.
	scope.TransformStream = undefined;

	const { instantiateStreaming } = WebAssembly;
	/**
	 * @param {Response | Promise<Response>} source
	 * @param {WebAssembly.Imports} imports
	 */
	WebAssembly.instantiateStreaming = async (source, imports) => {
		try {
			return await instantiateStreaming.call(WebAssembly, source, imports);
		} catch (error) {
			tellFailure(error);
			// The page ends this worker; what waits here must not raise a second alarm meanwhile.
			return new Promise(() => undefined);
		} finally {
			close();
		}
	};

	try {
		importScripts.call(scope, main.href);
	} catch (error) {
		tellFailure(error);
		throw error;
	}
})();
