import type { Run } from '../sql/query';
import type { LocalData } from './local';
import type { Staging, UploadTexts } from './staging';

/** A published file: its path below `data/` and its bytes. */
export interface DataFile {
	path: string;
	bytes: Uint8Array;
}

/** The database behind one small interface; `browser.ts` runs it in a worker, `node.ts` at build, in scripts and in tests. */
export interface Engine {
	/** DuckDB's version, such as `v1.4.3`. */
	version: string;
	/**
	 * Loads the published files, `datapackage.json` among them; once. Rejects with an `EngineError` that carries the
	 * name of the file that could not be read.
	 */
	load(files: readonly DataFile[]): Promise<void>;
	/** Answers one query; rejects with an `EngineError` that carries the query's name. */
	run: Run;
	/**
	 * Puts a reader's own figures, all at once, in place of those given before; the published ones are not touched and
	 * `run` never sees them. After `load` only. Where it rejects, nothing local is shown until it succeeds.
	 */
	setLocal(data: LocalData): Promise<void>;
	/** Like `run`, over published and local figures together; waits for a `setLocal` that is under way. */
	runWithLocal: Run;
	/** Resolves, with what happened, if the engine ends by itself: whatever is under way rejects with the same. */
	ended: Promise<EngineError>;
	/**
	 * Begins to take in the figures of a file, before anything is applied; waits for the one before. After `load` only.
	 * @param texts what the numbers in its rows stand for
	 */
	stage(texts: UploadTexts): Promise<Staging>;
	/** Ends the engine; whatever is under way rejects. */
	close(): Promise<void>;
}

/** A query or a file that the database refused; `name` of the query or path of the file is in `subject`. */
export class EngineError extends Error {
	override readonly name = 'EngineError';

	constructor(
		readonly subject: string,
		cause: unknown
	) {
		super(`${subject}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}

	/** Whether the device could not give the memory asked for, in the words of any browser or of DuckDB. */
	get outOfMemory(): boolean {
		return /out of memory|\boom\b|allocat/i.test(this.message);
	}
}
