import { createReadStream } from 'node:fs';
import { open, rm, rename } from 'node:fs/promises';
import type { Answers } from '../../src/lib/ingest/read/answers';
import { decide, type Decisions } from '../../src/lib/ingest/read/decide';
import { createReader, type Batch, type Mode, type Reading } from '../../src/lib/ingest/read/read';
import { createWidth, fitRow } from '../../src/lib/ingest/read/rectangle';
import { tidyCells, tidyHeading, type TidyRow } from '../../src/lib/ingest/read/tidy';
import { csvLine } from '../../src/lib/ingest/read/write';

/** Files of more bytes than this are read piece by piece, and never held in memory. */
export const largeFile = 16 << 20;

const sampleSize = 4 << 20;

/** The beginning of a file up to the end of a line: from it is decided how all of it is read. */
async function sampleOf(path: string): Promise<Uint8Array> {
	const file = await open(path);
	const bytes = new Uint8Array(sampleSize);
	const { bytesRead } = await file.read(bytes, 0, sampleSize, 0);
	await file.close();
	const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
	const end = Math.max(bytes.lastIndexOf(10, bytesRead), bytes.lastIndexOf(13, bytesRead));
	return bytes.subarray(0, end < 0 || wide ? bytesRead & ~1 : end + 1);
}

async function readPieces(
	path: string,
	decisions: Decisions,
	{ file, mode }: { file: string; mode: Mode },
	take: (batch: Batch) => void
) {
	const reader = createReader(decisions, { file, mode });
	for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 }))
		take(reader.push(piece as Uint8Array));
	const ending = reader.end();
	take(ending);
	return ending;
}

/** Reads a large file in pieces. Null if it is no text. The rows themselves are only kept where `keep` says so. */
export async function readLarge(
	path: string,
	options: { file: string; mode: Mode; answers: Answers; keep: boolean }
): Promise<Reading | null> {
	const decided = decide(await sampleOf(path), options.answers);
	if (!decided.ok) return null;
	const { decisions } = decided;
	const tidy: TidyRow[] = [];
	const width = createWidth(decisions.table.names);
	const ending = await readPieces(path, decisions, options, (batch) => {
		batch.rows.forEach(width.see);
		if (options.keep) for (const row of batch.tidy) tidy.push(row);
	});
	return {
		...ending,
		rows: [],
		tidy,
		file: options.file,
		kind: 'text',
		decisions,
		heading:
			options.mode === 'tidy'
				? tidyHeading(decisions.plan)
				: fitRow(decisions.table.names, width.width())
	};
}

/** Writes the rows of a large file that was read, in a second pass; the target appears only when it is whole. */
export async function writeLarge(
	path: string,
	target: string,
	reading: Reading,
	mode: Mode,
	answers: Answers
): Promise<void> {
	const decided = decide(await sampleOf(path), answers);
	if (!decided.ok) return;
	const draft = `${target}.part`;
	const output = target === '-' ? null : await open(draft, 'w');
	const lines: string[] = [csvLine(reading.heading)];
	const width = reading.heading.length;
	const write = async () => {
		const text = lines.join('\n') + '\n';
		lines.length = 0;
		if (output) await output.write(text);
		else process.stdout.write(text);
	};
	const waiting: Promise<void>[] = [];
	try {
		await readPieces(path, decided.decisions, { file: reading.file, mode }, ({ rows, tidy }) => {
			for (const row of rows) lines.push(csvLine(fitRow(row, width)));
			for (const row of tidy) lines.push(csvLine(tidyCells(row)));
			if (lines.length) waiting.push(write());
		});
		await Promise.all(waiting);
	} finally {
		await output?.close();
		if (output) await rename(draft, target).catch(() => rm(draft, { force: true }));
	}
}
