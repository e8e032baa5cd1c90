let last = Promise.resolve();

const rest = () =>
	new Promise<void>((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
		else setTimeout(resolve, 50);
	});

/** Resolves when the browser has nothing else to do, for one caller after the other. */
export function atRest(): Promise<void> {
	last = last.then(rest);
	return last;
}
