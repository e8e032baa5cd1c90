import type { Account } from '../read/account';
import type { Decisions } from '../read/decide';
import { createDecoder } from '../read/decode';
import { longTableOf, type Reading } from '../read/read';
import { splitText } from '../read/split';
import { tidyCells } from '../read/tidy';
import { createMender, type Mends } from './mend';

/** A line of the file as its cells, and what was made of it. */
export interface PreviewLine {
	line: number;
	cells: string[];
	outcome: 'accepted' | 'rejected' | 'skipped';
	reason: string | null;
}

/** The beginning of the file as it stands, and the first figures as they were read. */
export interface Preview {
	lines: PreviewLine[];
	/** Columns of the file. */
	columns: string[];
	heading: string[];
	rows: { line: number; cells: string[] }[];
}

const shownLines = 24;
const shownRows = 12;
const shownCells = 24;
const shownText = 120;

const short = (text: string) => (text.length > shownText ? `${text.slice(0, shownText)}…` : text);

function beginning(sample: Uint8Array, { decoding, dialect, width }: Decisions, mends: Mends) {
	const decoder = createDecoder(decoding);
	const mender = createMender(mends);
	const part = sample.subarray(0, 1 << 17);
	const text = mender.push(decoder.push(part) + decoder.end()) + mender.end();
	return splitText(text, dialect, width);
}

export function previewOf(
	reading: Reading,
	account: Account,
	sample: Uint8Array,
	mends: Mends
): Preview {
	const { decisions } = reading;
	if (!decisions) return { lines: [], columns: [], heading: [], rows: [] };
	const long = longTableOf(reading);
	const fates = new Map(account.lines.map((entry) => [entry.line, entry]));
	const lines = beginning(sample, decisions, mends)
		.slice(0, shownLines)
		.map(({ line, cells }): PreviewLine => {
			const fate = fates.get(line);
			return {
				line,
				cells: cells.slice(0, shownCells).map(short),
				outcome: fate?.outcome ?? 'accepted',
				reason: fate?.reason ?? null
			};
		});
	return {
		lines,
		columns: decisions.table.names.slice(0, 200).map(short),
		heading: reading.heading.slice(0, shownCells).map(short),
		rows: Array.from({ length: Math.min(shownRows, long.length) }, (_, at) => {
			const row = long.row(at);
			return { line: row.line, cells: tidyCells(row).slice(0, shownCells).map(short) };
		})
	};
}
