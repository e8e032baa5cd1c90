import { getContext, setContext } from 'svelte';
import { EngineError, type Engine } from '../engine/engine';
import { compareFigures } from '../models/figures';
import type { Run } from '../sql/query';

export type EngineState = 'off' | 'loading' | 'ready' | 'failed';

/** What the session needs from outside; arguments so that it can be tested without a browser. */
export interface Effects {
	startEngine: (
		onProgress: (done: number, total: number) => void,
		signal: AbortSignal
	) => Promise<Engine>;
	loadData: (engine: Engine) => Promise<void>;
	/** Told when a start begins and when it has ended, so that one that takes the whole tab with it is known of. */
	starting: (underWay: boolean) => void;
	mark: (name: string) => void;
	now: () => Date;
}

/** What is wrong with a published file: it did not come or cannot be read, or it is not the one this page was made from. */
export type FileFault = 'unreadable' | 'differs';

/** Why there is no engine: a published file, too little memory, or it ended while it was in use. */
export type Failure = { what: FileFault; file: string } | { what: 'memory' | 'ended' };

export interface Check {
	figures: number;
	different: number;
	at: Date;
	version: string;
}

/** The engine of this tab, and whether what it computes equals the page as it was built. */
export class Session {
	state = $state<EngineState>('off');
	phase = $state<'engine' | 'data'>('engine');
	progress = $state<{ done: number; total: number } | null>(null);
	/** Why there is no engine, where more can be said than that it did not start. */
	failure = $state.raw<Failure | null>(null);
	check = $state<Check | null>(null);
	engine = $state.raw<Engine | null>(null);

	readonly #effects: Effects;
	readonly #waiting: ((engine: Engine) => void)[] = [];
	#attempt = 0;
	#abort = new AbortController();

	constructor(effects: Effects) {
		this.#effects = effects;
	}

	/** Starts the engine and loads the published files, once; may be called again after a failure or `stop`. */
	async start(): Promise<void> {
		if (this.state === 'loading' || this.state === 'ready') return;
		const attempt = ++this.#attempt;
		const current = () => attempt === this.#attempt;
		this.state = 'loading';
		this.phase = 'engine';
		this.failure = null;
		this.progress = null;
		this.#abort = new AbortController();
		let engine: Engine | null = null;
		this.#effects.starting(true);
		try {
			this.#effects.mark('engine-start');
			engine = await this.#effects.startEngine((done, total) => {
				if (current()) this.progress = { done, total };
			}, this.#abort.signal);
			if (!current()) return void engine.close();
			this.#effects.mark('engine-ready');
			this.phase = 'data';
			await this.#effects.loadData(engine);
			if (!current()) return void engine.close();
			this.#effects.mark('data-loaded');
			this.engine = engine;
			this.state = 'ready';
			void engine.ended.then((error) => {
				if (this.engine === engine) this.fail(error);
			});
			for (const go of this.#waiting.splice(0)) go(engine);
		} catch (error) {
			void engine?.close();
			if (!current()) return;
			this.failure = failureOf(error);
			this.state = 'failed';
			console.info(error);
		} finally {
			if (current()) this.#effects.starting(false);
		}
	}

	/** Gives up a start that is under way; the page stays as it was built. */
	stop(): void {
		if (this.state !== 'loading') return;
		this.#attempt++;
		this.#abort.abort();
		this.#effects.starting(false);
		this.state = 'off';
		this.progress = null;
	}

	/** The engine: at once where it runs, else when a start has succeeded; it starts nothing itself. */
	whenReady(): Promise<Engine> {
		const { engine } = this;
		return engine ? Promise.resolve(engine) : new Promise((resolve) => this.#waiting.push(resolve));
	}

	/**
	 * Computes a page's model again and compares; what differs is counted, never hidden.
	 * @param isCurrent whether the page is still shown when the answer comes; if not, it is dropped
	 */
	async verify<Model>(
		built: Model,
		question: (run: Run) => Promise<Model>,
		isCurrent: () => boolean = () => true
	): Promise<Model | null> {
		const engine = this.engine;
		if (!engine) return null;
		const again = await question(engine.run);
		if (!isCurrent()) return null;
		const { figures, different, first } = compareFigures(built, again);
		if (first !== null) console.info(`Computed again and different: ${first}`);
		this.check = { figures, different, at: this.#effects.now(), version: engine.version };
		this.#effects.mark('checked');
		return different === 0 ? again : null;
	}

	/** Gives the engine up where it no longer answers; `start` begins with a new one. */
	fail(error: unknown): void {
		void this.engine?.close();
		this.engine = null;
		this.failure = failureOf(error);
		this.state = 'failed';
		console.info(error);
	}
}

function failureOf(error: unknown): Failure | null {
	if (error instanceof DataFileError) return { what: error.fault, file: error.file };
	if (!(error instanceof EngineError)) return null;
	if (error.outOfMemory) return { what: 'memory' };
	return error.subject === 'ended' ? { what: 'ended' } : null;
}

/** A published file that could not be fetched or read. */
export class DataFileError extends Error {
	constructor(
		readonly file: string,
		readonly fault: FileFault,
		options?: ErrorOptions
	) {
		super(`Could not load ${file}`, options);
	}
}

const key = Symbol('session');

export function setSession(session: Session): Session {
	return setContext(key, session);
}

export function getSession(): Session {
	return getContext<Session>(key);
}

/**
 * Repeats a page's question in the browser as soon as the engine is ready, and again whenever the page's model
 * changes. To be called while a page component is set up.
 */
export function checkPage<Model>(built: () => Model, question: (run: Run) => Promise<Model>): void {
	const session = getSession();
	$effect(() => {
		const model = built();
		session.check = null;
		if (session.state !== 'ready') return;
		let shown = true;
		session
			.verify(model, question, () => shown)
			.catch((error: unknown) => {
				if (shown) session.fail(error);
			});
		return () => {
			shown = false;
		};
	});
}
