import type { Answers } from '../read/answers';
import { decide, decideText, type Decisions } from '../read/decide';
import { createDecoder } from '../read/decode';
import { LongTable } from '../read/long-table';
import { createReader, readFile, type Reading } from '../read/read';
import { tidyHeading } from '../read/tidy';
import { createMender, type Mends } from './mend';
import { chunksOf, largeSampleBytes, sampleBytes, sampleOf } from './sample';

export interface ReadProgress {
	bytes: number;
	total: number;
	rows: number;
}

interface ReadOptions {
	file: string;
	answers: Answers;
	mends?: Mends;
	onProgress?: (progress: ReadProgress) => void;
}

/**
 * Reads an upload piece by piece under decisions made from its beginning: the same steps as reading a whole file.
 * Where that beginning leaves a question, or what follows contradicts it, a larger one decides anew.
 * Corrected lines stand in for those of the file, also where the decisions are made.
 */
export async function readBlob(blob: Blob, options: ReadOptions): Promise<Reading> {
	const { file, answers, mends = {} } = options;
	const fromSample = async (size: number): Promise<Reading | null> => {
		const sample = await sampleOf(blob, size);
		const decided = decide(sample, answers);
		if (!decided.ok) return readFile(sample, { file, answers });
		const decisions = mended(decided.decisions, sample, answers, mends);
		const last = size === largeSampleBytes || blob.size <= size;
		if (!last && decisions.questions.length + decisions.plan.questions.length > 0) return null;
		const reading = await readUnder(decisions, blob, options);
		const contradicted = reading.outcome !== 'read' || 'bad-bytes' in reading.counts;
		return last || !contradicted ? reading : null;
	};
	const reading = (await fromSample(sampleBytes)) ?? (await fromSample(largeSampleBytes));
	if (!reading) throw new Error('The larger sample decides in any case.');
	return reading;
}

/** For so many rows room is made at once, as far as the first piece of a file tells; more make their own. */
const mostReserved = 1 << 21;

/** How many rows a file has if it goes on as its first piece, and a few more. */
const expectedRows = (rows: number, piece: Uint8Array, file: Blob) =>
	Math.ceil(1.02 * rows * (file.size / piece.length));

/** Reads all of an upload under decisions that are made. */
async function readUnder(
	decisions: Decisions,
	blob: Blob,
	{ file, mends = {}, onProgress = () => undefined }: ReadOptions
): Promise<Reading> {
	const heading = tidyHeading(decisions.plan);
	const long = new LongTable(Math.max(0, heading.length - 3));
	const reader = createReader(decisions, { file, into: long });
	const decoder = createDecoder(decisions.decoding);
	const mender = createMender(mends);
	const asItIs = Object.keys(mends).length === 0;
	let bytes = 0;
	for await (const chunk of chunksOf(blob)) {
		if (asItIs) reader.push(chunk);
		else reader.pushText(mender.push(decoder.push(chunk)));
		if (bytes === 0) long.reserve(Math.min(mostReserved, expectedRows(long.length, chunk, blob)));
		bytes += chunk.length;
		onProgress({ bytes, total: blob.size, rows: long.length });
	}
	if (!asItIs) reader.pushText(mender.push(decoder.end()) + mender.end());
	return {
		...reader.end(),
		long,
		rows: [],
		file,
		kind: 'text',
		decisions,
		heading
	};
}

function mended(decisions: Decisions, sample: Uint8Array, answers: Answers, mends: Mends) {
	if (Object.keys(mends).length === 0) return decisions;
	const decoder = createDecoder(decisions.decoding);
	const mender = createMender(mends);
	const text = mender.push(decoder.push(sample) + decoder.end()) + mender.end();
	return decideText(text, decisions.decoding, answers);
}

/** The texts of some physical lines of a file, as decoded; reading stops at the last of them. */
export async function readLines(
	blob: Blob,
	decisions: Pick<Decisions, 'decoding'>,
	wanted: readonly number[]
): Promise<Map<number, string>> {
	const found = new Map<number, string>();
	const last = Math.max(0, ...wanted);
	const decoder = createDecoder(decisions.decoding);
	let rest = '';
	let line = 0;
	const take = (lines: string[]) => {
		for (const text of lines) if (wanted.includes(++line)) found.set(line, text);
	};
	for await (const chunk of chunksOf(blob, sampleBytes)) {
		const lines = (rest + decoder.push(chunk)).split(/\r\n|\n|\r(?!$)/);
		rest = lines.pop() ?? '';
		take(lines);
		if (line >= last) return found;
	}
	take((rest + decoder.end()).split(/\r\n|\n|\r/));
	return found;
}
