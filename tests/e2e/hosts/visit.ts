/** A tab of a browser, whichever: as much as the host matrix needs. */
export interface Visit {
	open: (address: string) => Promise<void>;
	/** The value of an expression in the page; a promise is waited for. */
	ask: <T>(expression: string) => Promise<T>;
	/** Errors of the page and of its workers since it was opened, in the browser's words. */
	problems: string[];
	close: () => Promise<void>;
}

export interface DrivenBrowser {
	visit: () => Promise<Visit>;
	close: () => Promise<void>;
}
