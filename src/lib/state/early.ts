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
		early?: {
			/** Whether the reader has done anything at all. */
			acted: boolean;
			uses: EarlyUse[];
			/** The last movement or touch. */
			pointer?: PointerEvent;
			/** The last key that was pressed for the page as a whole. */
			key?: KeyboardEvent;
			keep: (event: Event) => void;
			/** The events that are kept. */
			kinds: readonly string[];
		};
	}
}

/** Points to where the reader pointed, for what stands there now. */
function pointAgain({ document }: Window, { clientX, clientY, pointerType }: PointerEvent): void {
	const again = { bubbles: true, clientX, clientY, pointerType };
	for (const kind of ['pointerover', 'pointermove'])
		document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(kind, again));
}

/**
 * Does again what a reader did before the page could answer: it points where they pointed last, presses the key that was meant
 * for the whole page and each button once, and gives each field what was chosen last; a box that was ticked and cleared again
 * is left alone. To be called when everything on the page listens; from then on nothing is kept.
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
	for (const kind of early.kinds) window.removeEventListener(kind, early.keep, true);
	if (early.pointer) pointAgain(window, early.pointer);
	if (early.key) {
		const { key, code, shiftKey, ctrlKey, altKey, metaKey } = early.key;
		const again = { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true };
		window.document.body.dispatchEvent(new KeyboardEvent('keydown', again));
	}
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
