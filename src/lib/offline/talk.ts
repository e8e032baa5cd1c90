/** What a page says to the service worker. */
export type Said =
	/** Sent when a page opens: the build it was opened from. */
	| { kind: 'hello'; version: string }
	/** The reader has this page open; the engine is in use. */
	| { kind: 'open'; path: string; engine: boolean }
	| { kind: 'keep-whole'; locale: 'vi' | 'en' }
	| { kind: 'is-whole'; locale: 'vi' | 'en' }
	| { kind: 'stop' }
	| { kind: 'forget' };

/** What the service worker says through the port that came with a message. */
export type Answered =
	| { kind: 'version'; version: string }
	| { kind: 'progress'; done: number; total: number }
	| { kind: 'whole'; whole: boolean }
	| { kind: 'failed' }
	| { kind: 'forgotten' };
