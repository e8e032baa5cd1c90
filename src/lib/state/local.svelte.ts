import { getContext, setContext } from 'svelte';
import type { Indicator } from '../domain/indicator';
import type { Region } from '../domain/region';
import type { Target } from '../domain/targets/target';
import type { Answers } from '../ingest/read/answers';
import type { Mends } from '../ingest/upload/mend';
import type { LocalStore } from './local-store';

/** Figures that a person applied in this browser; nobody has published them. */
export interface LocalSet {
	id: string;
	/** The name of the file they came from. */
	name: string;
	/** When they were applied, ISO 8601. */
	at: string;
	figures: number;
	/** As `data/observations` has them, with the line of the file as last column. */
	csv: Uint8Array;
	indicators: string[];
	regions: string[];
	/** Indicators and places that are not published either. */
	definitions: readonly Indicator[];
	places: readonly Region[];
	/** Targets of a file of targets; `source` is the set. */
	targets: readonly Target[];
}

/** A file on the workbench with what was answered about it. */
export interface KeptFile {
	id: string;
	name: string;
	blob: Blob;
	answers: Answers;
	mends: Mends;
	definitions: readonly Indicator[];
	places: readonly Region[];
	at: string;
	/** Its reading had begun and not ended: whoever reloads is asked before it is read again. */
	unread?: boolean;
	/** What has been filled in about the document, for publishing. */
	draft?: Readonly<Record<string, string>>;
}

/** What was answered for files of one shape, to be used again. */
export interface KeptAnswers {
	shape: string;
	/** The name of the file it was answered for. */
	name: string;
	answers: Answers;
	at: string;
}

/** `kept`: safe over a reload; `blocked`, `full`: only as long as this tab is open. */
export type Keeping = 'kept' | 'blocked' | 'full';

const prefix = 'set ';
const filePrefix = 'file ';
const shapePrefix = 'shape ';
const hiddenKey = 'hidden';

/** The local figures of this browser, the same in all its tabs. */
export class LocalFigures {
	sets = $state.raw<LocalSet[]>([]);
	/** Answers that are used again for files of the same shape. */
	answers = $state.raw<KeptAnswers[]>([]);
	keeping = $state<Keeping>('kept');
	/** Whether the last file that came also fits into the store. */
	fileKept = $state(true);
	/** Kept, but not drawn. */
	hidden = $state(false);
	/** Whether the store has been asked. */
	loaded = $state(false);

	/** Those that charts show. */
	readonly shown = $derived(this.hidden ? [] : this.sets);
	readonly bytes = $derived(this.sets.reduce((sum, { csv }) => sum + csv.length, 0));

	readonly #store: () => LocalStore;
	#opened: LocalStore | null = null;
	/** Sets that the store has not taken yet; tried again with every change, as room may have been made. */
	#unkept: readonly LocalSet[] = [];

	/** The store is opened when it is first needed, in the browser only. */
	constructor(store: () => LocalStore) {
		this.#store = store;
	}

	/** Reads what is kept, and again whenever another tab changes it. Returns the end of listening. */
	open(): () => void {
		const load = () => void this.#load();
		load();
		try {
			return this.#open().listen(load);
		} catch {
			return () => undefined;
		}
	}

	async add(set: LocalSet): Promise<void> {
		this.sets = [...without(this.sets, set.id), set];
		this.#unkept = [...without(this.#unkept, set.id), set];
		await this.#keep(() => Promise.resolve());
	}

	/** Deletes a set, and the file that it came from. */
	async forget(id: string): Promise<void> {
		this.sets = without(this.sets, id);
		this.#unkept = without(this.#unkept, id);
		await this.#keep(async (store) => {
			await store.remove(prefix + id);
			await store.remove(filePrefix + id);
		});
	}

	async forgetAll(): Promise<void> {
		this.sets = [];
		this.answers = [];
		this.hidden = false;
		this.#unkept = [];
		await this.#keep((store) => store.clear());
	}

	/** Takes a set off the charts; the file it came from stays. */
	async withdraw(id: string): Promise<void> {
		this.sets = without(this.sets, id);
		this.#unkept = without(this.#unkept, id);
		await this.#keep((store) => store.remove(prefix + id));
	}

	/** Files on the workbench that are kept over a reload, the first chosen first. */
	async files(): Promise<KeptFile[]> {
		return ((await this.#recallAll(filePrefix)) as KeptFile[]).sort((a, b) =>
			a.at < b.at ? -1 : 1
		);
	}

	/** Keeps a file; where it does not fit, only that is lost: `fileKept` says so, the figures are kept all the same. */
	async keepFile(file: KeptFile): Promise<void> {
		try {
			await this.#open().write(filePrefix + file.id, file);
			this.fileKept = true;
		} catch (error) {
			if (isFull(error)) this.fileKept = false;
			else this.keeping = 'blocked';
		}
	}

	async forgetFile(id: string): Promise<void> {
		this.fileKept = true;
		await this.#keep((store) => store.remove(filePrefix + id));
	}

	/** What was answered for files of a shape, if anything. */
	answersFor(shape: string): Answers | null {
		return this.answers.find((kept) => kept.shape === shape)?.answers ?? null;
	}

	async keepAnswers(kept: KeptAnswers): Promise<void> {
		this.answers = [...this.answers.filter(({ shape }) => shape !== kept.shape), kept];
		await this.#keep((store) => store.write(shapePrefix + kept.shape, kept));
	}

	/** Files of this shape are asked about again. */
	async forgetAnswers(shape: string): Promise<void> {
		this.answers = this.answers.filter((kept) => kept.shape !== shape);
		await this.#keep((store) => store.remove(shapePrefix + shape));
	}

	async #recallAll(start: string): Promise<unknown[]> {
		try {
			const store = this.#open();
			const names = (await store.names()).filter((name) => name.startsWith(start));
			return await Promise.all(names.map((name) => store.read(name)));
		} catch {
			this.keeping = 'blocked';
			return [];
		}
	}

	async show(shown: boolean): Promise<void> {
		this.hidden = !shown;
		await this.#keep((store) => store.write(hiddenKey, !shown));
	}

	#open(): LocalStore {
		this.#opened ??= this.#store();
		return this.#opened;
	}

	async #load(): Promise<void> {
		try {
			const store = this.#open();
			const found = (await this.#recallAll(prefix)) as LocalSet[];
			const answers = (await this.#recallAll(shapePrefix)) as KeptAnswers[];
			const hidden = (await store.read(hiddenKey)) === true;
			const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1);
			if (this.keeping !== 'blocked') {
				const unkept = this.#unkept;
				const kept = found.filter(({ id }) => !unkept.some((set) => set.id === id)).map(whole);
				this.sets = [...kept, ...unkept].sort(byTime);
				this.answers = answers.filter(({ shape }) => shape !== undefined).sort(byTime);
			}
			this.hidden = hidden;
		} catch {
			this.keeping = 'blocked';
		} finally {
			this.loaded = true;
		}
	}

	async #keep(change: (store: LocalStore) => Promise<void>): Promise<void> {
		try {
			const store = this.#open();
			await change(store);
			for (const set of this.#unkept) {
				await store.write(prefix + set.id, set);
				this.#unkept = without(this.#unkept, set.id);
			}
			this.keeping = 'kept';
			store.announce();
		} catch (error) {
			this.keeping = isFull(error) ? 'full' : 'blocked';
			if (this.keeping === 'full') this.#opened?.announce();
		}
	}
}

const without = (sets: readonly LocalSet[], id: string) => sets.filter((set) => set.id !== id);

const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

/** A set as it was kept by an earlier version of the site. */
const whole = (set: LocalSet): LocalSet => ({
	...set,
	places: set.places ?? [],
	targets: set.targets ?? []
});

const key = Symbol('local figures');

export function setLocalFigures(local: LocalFigures): LocalFigures {
	return setContext(key, local);
}

export function getLocalFigures(): LocalFigures {
	return getContext<LocalFigures>(key);
}
