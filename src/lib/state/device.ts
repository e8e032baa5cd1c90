/** What a browser may tell of the device; none of it is in every browser. */
export interface Device {
	connection?: { saveData?: boolean; effectiveType?: string };
	deviceMemory?: number;
}

/** Why the engine waits to be asked for: data are saved, the network is slow, memory is small, or it took the tab with it. */
export type Reserve = 'saving' | 'slow' | 'small' | 'crashed';

/**
 * Whether the engine may load by itself, then null; else why not. What a browser does not tell counts as roomy.
 * @param crashed whether the last start in this tab never ended
 */
export function reserveOf({ connection, deviceMemory }: Device, crashed: boolean): Reserve | null {
	if (crashed) return 'crashed';
	if (connection?.saveData) return 'saving';
	if (connection?.effectiveType && connection.effectiveType !== '4g') return 'slow';
	return deviceMemory !== undefined && deviceMemory < 4 ? 'small' : null;
}

const mark = 'engine-starting';

/** Remembers for this tab that a start of the engine is under way; a page that is left in the meantime forgets it. */
export function rememberStart(underWay: boolean): void {
	try {
		if (!underWay) return sessionStorage.removeItem(mark);
		sessionStorage.setItem(mark, '');
		addEventListener('pagehide', () => sessionStorage.removeItem(mark), { once: true });
	} catch {
		// Storage is blocked: nothing is remembered.
	}
}

/** Whether a start of the engine in this tab neither ended nor was left: the browser ended the page, for want of memory. */
export function startNeverEnded(): boolean {
	try {
		return sessionStorage.getItem(mark) !== null;
	} catch {
		return false;
	}
}
