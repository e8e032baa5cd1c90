import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import mainUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url&no-inline';
import { packedBytes, packedUrl } from 'virtual:duckdb';
import type { Query, Run } from '../sql/query';
import bootUrl from './boot.js?url&no-inline';
import { EngineError, type Engine } from './engine';
import { loadSteps, tableColumns, type TableColumns } from './load';
import { localFiles, localReset, localSetup, localSteps, type LocalData } from './local';
import { rowsOf } from './rows';
import { createStagings } from './staging';
import { config, fileRoot, lockdown } from './settings';

/** What `boot.js` tells. */
interface BootMessage {
	engine?: { arrived?: number; failed?: string; holds?: string };
}

export interface StartOptions {
	/** Bytes that have arrived and bytes in all, as they are stored on the host. */
	onProgress?: (done: number, total: number) => void;
	/** Gives up the start: nothing is left running. */
	signal?: AbortSignal;
}

/** Whether the last start in this tab failed, so that the next one must not trust what is kept of the engine. */
let distrusted = false;

const here = (address: string) => new URL(address, document.baseURI).href;

/** Rejects as soon as the worker says that it cannot go on; resolves never. To be called before DuckDB listens. */
function failureOf(worker: Worker, { onProgress, signal }: StartOptions): Promise<never> {
	const failure = new Promise<never>((_, reject) => {
		worker.addEventListener('message', (event: MessageEvent<BootMessage>) => {
			const { engine } = event.data;
			if (!engine) return;
			event.stopImmediatePropagation();
			if (engine.arrived !== undefined) onProgress?.(engine.arrived, packedBytes);
			if (engine.failed !== undefined) reject(new Error(engine.failed));
			if (engine.holds !== undefined) {
				void navigator.locks.request(engine.holds, () => reject(new Error('the worker ended')));
			}
		});
		worker.addEventListener('error', (event) => {
			event.stopImmediatePropagation();
			event.preventDefault();
			reject(new Error(event.message || 'its script could not be loaded'));
		});
		signal?.addEventListener('abort', () => reject(new Error('given up')), { once: true });
	});
	failure.catch(() => undefined);
	return failure;
}

/**
 * DuckDB in a worker, from the site's own files. There is no limit of time: a slow network takes as long as it takes, and
 * `onProgress` tells. Rejects with an `EngineError` of subject `start`; may then be called again.
 */
export async function createBrowserEngine(options: StartOptions = {}): Promise<Engine> {
	let worker: Worker | null = null;
	try {
		worker = new Worker(here(bootUrl), { name: here(mainUrl) + (distrusted ? '#anew' : '') });
		const engine = await openEngine(worker, failureOf(worker, options));
		distrusted = false;
		return engine;
	} catch (error) {
		distrusted = options.signal?.aborted !== true;
		worker?.terminate();
		throw new EngineError('start', error);
	}
}

async function openEngine(worker: Worker, failed: Promise<never>): Promise<Engine> {
	const db = new AsyncDuckDB(new VoidLogger(), worker);
	const orFail = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed]);
	await orFail(db.instantiate(here(packedUrl)));
	await orFail(db.open(config));
	const connection = await orFail(db.connect());
	const second = await orFail(db.connect());
	for (const statement of localSetup) await orFail(second.query(statement));
	for (const statement of lockdown) await orFail(connection.query(statement));
	const version = await orFail(db.getVersion());

	const closing = new AbortController();
	const closed = new Promise<never>((_, reject) => {
		closing.signal.addEventListener('abort', () => reject(closing.signal.reason));
	});
	closed.catch(() => undefined);

	const gone = failed.catch((error: unknown) => Promise.reject(new EngineError('ended', error)));
	const ended = gone.catch((error: EngineError) => error);

	async function attempt<T>(subject: string, action: () => Promise<T>): Promise<T> {
		try {
			closing.signal.throwIfAborted();
			return await Promise.race([closed, gone, action()]);
		} catch (error) {
			throw error instanceof EngineError ? error : new EngineError(subject, error);
		}
	}

	const runOn =
		(own: typeof connection): Run =>
		<Params extends object, Row>(query: Query<Params, Row>, params: Params) =>
			attempt(query.name, async () => {
				const start = performance.now();
				const statement = await own.prepare(query.sql);
				try {
					return rowsOf<Row>(await statement.query(...query.bind(params)));
				} finally {
					await statement.close();
					performance.measure(`query:${query.name}`, { start });
				}
			});

	let columns: TableColumns | null = null;
	let settingLocal = Promise.resolve();

	async function setLocal(data: LocalData): Promise<void> {
		const known = columns;
		if (!known) throw new EngineError('local', 'the published files are not loaded');
		const files = await attempt('local', async () => localFiles(data));
		for (const { path, bytes } of files)
			await attempt(path, () => db.registerFileBuffer(fileRoot + path, bytes.slice()));
		try {
			for (const { path, sql } of await attempt('local', async () => localSteps(data, known)))
				await attempt(path ?? 'local', () => second.query(sql));
		} catch (error) {
			await attempt('local', () => second.query(localReset));
			throw error;
		} finally {
			for (const { path } of files) await attempt(path, () => db.dropFile(fileRoot + path));
		}
	}

	return {
		version,
		async load(files) {
			for (const { path, bytes } of files) {
				await attempt(path, () => db.registerFileBuffer(fileRoot + path, bytes.slice()));
			}
			const steps = await attempt('datapackage.json', async () => loadSteps(files));
			for (const { path, sql } of steps)
				await attempt(path ?? 'schema', () => connection.query(sql));
			for (const { path } of files) await attempt(path, () => db.dropFile(fileRoot + path));
			columns = tableColumns(files);
		},
		run: runOn(connection),
		setLocal(data) {
			const setting = settingLocal.then(() => setLocal(data));
			settingLocal = setting.catch(() => undefined);
			return setting;
		},
		runWithLocal: async (query, params) => {
			await settingLocal;
			return runOn(second)(query, params);
		},
		ended,
		stage: createStagings({
			query: (sql) => attempt('upload', () => connection.query(sql)),
			insert: (batch, name) =>
				attempt('upload', () => connection.insertArrowFromIPCStream(batch, { name, create: false }))
		}),
		async close() {
			closing.abort(new Error('the engine is closed'));
			await db.terminate();
		}
	};
}
