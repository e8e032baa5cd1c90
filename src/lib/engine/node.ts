import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Query, Run } from '../sql/query';
import { EngineError, type Engine } from './engine';
import { loadSteps, tableColumns, type TableColumns } from './load';
import { localFiles, localReset, localSetup, localSteps } from './local';
import { rowsOf } from './rows';
import { createStagings } from './staging';
import { config, fileRoot, lockdown } from './settings';

/**
 * The same WebAssembly build as the browser's, without a worker: at build, in scripts and in tests. So a text that works
 * here works for the reader, and gives the same digits.
 */
export async function createNodeEngine(): Promise<Engine> {
	const require = createRequire(import.meta.url);
	const mainModule = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundle = { mainModule, mainWorker: '' };
	const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await db.instantiate(() => undefined);
	db.open(config);
	const connection = db.connect();
	const second = db.connect();
	for (const statement of localSetup) second.query(statement);
	for (const statement of lockdown) connection.query(statement);
	let open = true;
	let columns: TableColumns | null = null;

	async function attempt<T>(subject: string, action: () => T): Promise<T> {
		if (!open) throw new EngineError(subject, 'the engine is closed');
		try {
			return action();
		} catch (error) {
			throw new EngineError(subject, error);
		}
	}

	const runOn =
		(own: typeof connection): Run =>
		<Params extends object, Row>(query: Query<Params, Row>, params: Params) =>
			attempt(query.name, () => {
				const statement = own.prepare(query.sql);
				try {
					return rowsOf<Row>(statement.query(...query.bind(params)));
				} finally {
					statement.close();
				}
			});

	return {
		version: db.getVersion(),
		async load(files) {
			for (const { path, bytes } of files) db.registerFileBuffer(fileRoot + path, bytes);
			for (const { path, sql } of await attempt('datapackage.json', () => loadSteps(files))) {
				await attempt(path ?? 'schema', () => connection.query(sql));
			}
			for (const { path } of files) db.dropFile(fileRoot + path);
			columns = tableColumns(files);
		},
		run: runOn(connection),
		async setLocal(data) {
			const known = columns;
			if (!known) throw new EngineError('local', 'the published files are not loaded');
			const files = await attempt('local', () => localFiles(data));
			for (const { path, bytes } of files) db.registerFileBuffer(fileRoot + path, bytes.slice());
			try {
				for (const { path, sql } of await attempt('local', () => localSteps(data, known)))
					await attempt(path ?? 'local', () => second.query(sql));
			} catch (error) {
				await attempt('local', () => second.query(localReset));
				throw error;
			} finally {
				for (const { path } of files) db.dropFile(fileRoot + path);
			}
		},
		runWithLocal: runOn(second),
		ended: new Promise(() => undefined),
		stage: createStagings({
			query: (sql) => attempt('upload', () => connection.query(sql)),
			insert: (batch, name) =>
				attempt('upload', () => connection.insertArrowFromIPCStream(batch, { name, create: false }))
		}),
		async close() {
			if (!open) return;
			open = false;
			second.close();
			connection.close();
			db.reset();
		}
	};
}
