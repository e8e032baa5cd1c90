import type { Target } from '../../domain/targets/target';
import type { Files } from '../contract/package';
import type { Finding } from '../finding';
import type { Publication } from '../publish/publication';
import type { TextLists } from './arrow';
import type { Expanded } from './expand';
import type { ReadProgress } from './stream';
import type { Summary } from './summary';
import type { Decided } from './upload';

/** What the page may ask of the worker that holds one upload, and what comes back. */
export interface Requests {
	/** Before there is a file: reads the published files, and a table that nobody sees, so that code and figures are ready. */
	prepare: { ask: { published: Files }; answer: null };
	/** First: the file and the published files to compare with. */
	open: { ask: { blob: Blob; file: string; published: Files }; answer: null };
	/** The tables inside a zip or a workbook; needs no `open`. */
	expand: { ask: { name: string; blob: Blob }; answer: Expanded };
	/** Reads the file from the beginning, as decided. */
	read: { ask: Decided; answer: Summary };
	/** Texts of lines of the file. */
	lines: { ask: { lines: number[]; decided: Decided }; answer: [number, string][] };
	/** The whole text of a line with one cell changed; null where the cell cannot be changed by itself. */
	mend: {
		ask: { line: number; column: string; text: string; decided: Decided };
		answer: string | null;
	};
	/** What the numbers in the rows that `batch` sends stand for. */
	texts: { ask: null; answer: TextLists };
	/** Some of the figures, from a row on, as an Arrow stream for the engine, and where the next begin; null after the last. */
	batch: { ask: { from: number }; answer: { bytes: Uint8Array; next: number } | null };
	/** The figures that differ from the published ones, as a file of observations; and such targets. */
	rows: {
		ask: { source: string };
		answer: { csv: Uint8Array; figures: number; targets: Target[] };
	};
	/** The figures that differ, in the form of the data folder. */
	canonical: { ask: Publication; answer: Uint8Array };
	/** The change of the data folder that would publish them: a patch, and what the check says. */
	publish: { ask: Publication; answer: { patch: string; files: string[]; findings: Finding[] } };
	/** The data folder after that change as a zip, with `readme` inside. */
	pack: { ask: Publication & { readme: string }; answer: Uint8Array };
	/** Where each line of the file ended, as a table. */
	account: { ask: null; answer: Uint8Array };
	/** The three counts with their reasons, as a table. */
	counts: { ask: null; answer: Uint8Array };
}

export type RequestName = keyof Requests;

export interface RequestMessage<Name extends RequestName = RequestName> {
	id: number;
	name: Name;
	ask: Requests[Name]['ask'];
}

export type ReplyMessage =
	/** The worker holds the lock of its own name from now until it ends, however it ends. */
	| { alive: true }
	| { id: number; progress: ReadProgress }
	| { id: number; answer: unknown }
	| { id: number; error: string };
