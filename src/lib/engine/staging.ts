import {
	beginGathering,
	endGathering,
	giveUpGathering,
	uploadFigure,
	type UploadTexts
} from '../sql/schema';

/**
 * Takes in the figures of a file, batch by batch. `upload_figure` holds those of the file before until all are there, and
 * for ever where it is given up.
 */
export interface Staging {
	/** An Arrow stream with the columns of `upload_figure`. */
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
	return async (texts) => {
		const turn = before;
		let end: () => void = () => undefined;
		before = new Promise((resolve) => (end = resolve));
		await turn;
		try {
			await query(beginGathering(texts));
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
			add: async (batch) => void (await insert(batch, uploadFigure.gathering)),
			finish: () => endWith(endGathering),
			giveUp: () => endWith(giveUpGathering)
		};
	};
}
