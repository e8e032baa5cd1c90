/**
 * Remembers where the reader points inside an element whose code has not come yet, and calls back at the first sign of it.
 * @returns `answer` repeats the last movement for the code that came; `stop` ends the watch
 */
export function followPointer(box: Element, callback: () => void) {
	const done = new AbortController();
	let last: PointerEvent | null = null;
	const listen = (name: string, hear: (event: PointerEvent) => void) =>
		box.addEventListener(name, (event) => event instanceof PointerEvent && hear(event), {
			passive: true,
			signal: done.signal
		});
	listen('pointerover', (event) => {
		last = event;
		callback();
	});
	listen('pointermove', (event) => (last = event));
	listen('pointerout', ({ relatedTarget, pointerType }) => {
		const inside = relatedTarget instanceof Node && box.contains(relatedTarget);
		// A finger that leaves the glass has not left what it touched.
		if (pointerType === 'mouse' && !inside) last = null;
	});

	function answer() {
		done.abort();
		if (!last) return;
		const { clientX, clientY, pointerType } = last;
		const under = document.elementFromPoint(clientX, clientY);
		if (!under || !box.contains(under)) return;
		const again = { bubbles: true, clientX, clientY, pointerType };
		under.dispatchEvent(new PointerEvent('pointermove', again));
	}
	return { answer, stop: () => done.abort() };
}
