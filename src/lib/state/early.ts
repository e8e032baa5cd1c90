/** A control that was used before the page could answer, and what was done to it. */
interface EarlyUse {
	control: HTMLElement;
	kind: 'click' | 'change';
	value?: string;
	checked?: boolean;
}

declare global {
	interface Window {
		/** Kept by the first script of `app.html` until the page answers. */
		early?: { uses: EarlyUse[]; keep: (event: Event) => void };
	}
}

/**
 * Does again what a reader did to buttons and fields before the page could answer: each button is pressed once, each field
 * has what was chosen last; a box that was ticked and cleared again is left alone. To be called when everything on the page
 * listens; from then on nothing is kept.
 *
 * @param settled waits until the page shows what the last one of them led to
 */
export async function repeatEarlyUses(
	window: Window,
	settled: () => Promise<unknown>
): Promise<void> {
	const { early } = window;
	if (!early) return;
	delete window.early;
	for (const kind of ['click', 'change']) window.removeEventListener(kind, early.keep, true);
	for (const { control, kind, value, checked } of early.uses) {
		if (!control.isConnected) continue;
		if (kind === 'click') control.click();
		else {
			Object.assign(control, { value }, checked === undefined ? {} : { checked });
			for (const type of ['input', 'change'])
				control.dispatchEvent(new Event(type, { bubbles: true }));
		}
		await settled();
	}
}
