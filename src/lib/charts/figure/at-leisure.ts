const actions = ['pointermove', 'pointerdown', 'click', 'keydown', 'scroll', 'dragover'] as const;

/** A page that is only looked at is left to itself for so long. */
const pause = 4000;

let leisure: Promise<void> | undefined;

/** Resolves when work that nobody waits for may begin: once the reader has done something or the page has stood for a while. */
export function atLeisure(): Promise<void> {
	leisure ??= new Promise((resolve) => {
		const done = new AbortController();
		const go = () => {
			done.abort();
			clearTimeout(timer);
			resolve();
		};
		const timer = setTimeout(go, pause);
		for (const action of actions)
			addEventListener(action, go, { passive: true, signal: done.signal });
	});
	return leisure;
}
