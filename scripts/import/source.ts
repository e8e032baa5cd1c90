import { readFile as readBytes, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answers } from '../../src/lib/ingest/read/answers';
import { readFile, type Mode, type Reading } from '../../src/lib/ingest/read/read';
import { tidyCells } from '../../src/lib/ingest/read/tidy';
import { csvText } from '../../src/lib/ingest/read/write';
import { largeFile, readLarge, writeLarge } from './large';

/** A file to be read as table or long rows, and written as CSV: whole where it is small, else in pieces. */
export interface Source {
	read: (mode: Mode) => Promise<Reading>;
	write: (target: string, reading: Reading, mode: Mode) => Promise<void>;
}

export async function openSource(path: string, answers: Answers, keep: boolean): Promise<Source> {
	const file = basename(path);
	const { size } = await stat(path);
	const whole = async (mode: Mode) => readFile(await readBytes(path), { file, mode, answers });
	if (size > largeFile)
		return {
			read: async (mode) => (await readLarge(path, { file, mode, answers, keep })) ?? whole(mode),
			write: (target, reading, mode) => writeLarge(path, target, reading, mode, answers)
		};
	return {
		read: whole,
		async write(target, reading, mode) {
			const rows = mode === 'table' ? reading.rows : reading.tidy.map(tidyCells);
			const text = csvText(reading.heading, rows);
			if (target === '-') process.stdout.write(text);
			else await writeFile(target, text);
		}
	};
}
