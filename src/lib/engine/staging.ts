import {
	beginGathering,
	endGathering,
	gathering,
	giveUpGathering,
	uploadTables,
	type TextCounts
} from '../sql/schema';

/** The texts of the figures of a file: how many different ones each column has, and an Arrow stream of `upload_text`. */
export interface UploadTexts {
	counts: TextCounts;
	bytes: Uint8Array;
}

/**
 * Takes in the figures of a file, batch by batch. `upload_figure` holds those of the file before until all are there, and
 * for ever where it is given up.
 */
export interface Staging {
	/** An Arrow stream with the columns of `upload_row`, of the types that the counts give. */
	add(batch: Uint8Array): Promise<void>;
	finish(): Promise<void>;
	giveUp(): Promise<void>;
}

/** What an engine does for it. */
export interface StagingHands {
	query: (sql: string) => Promise<unknown>;
	/** Adds the rows of an Arrow stream to a table. */
	insert: (batch: Uint8Array, table: string) => Promise<unknown>;
}

/** Gives one staging after the other: the next begins when the one before has ended. */
export function createStagings({
	query,
	insert
}: StagingHands): (texts: UploadTexts) => Promise<Staging> {
	let before = Promise.resolve();
	return async ({ counts, bytes }) => {
		const turn = before;
		let end: () => void = () => undefined;
		before = new Promise((resolve) => (end = resolve));
		await turn;
		try {
			await query(beginGathering(counts));
			await insert(bytes, gathering(uploadTables.texts));
		} catch (error) {
			end();
			throw error;
		}
		let ended = false;
		async function endWith(sql: string): Promise<void> {
			if (ended) return;
			ended = true;
			try {
				await query(sql);
			} finally {
				end();
			}
		}
		return {
			add: async (batch) => void (await insert(batch, gathering(uploadTables.rows))),
			finish: () => endWith(endGathering),
			giveUp: () => endWith(giveUpGathering)
		};
	};
}
