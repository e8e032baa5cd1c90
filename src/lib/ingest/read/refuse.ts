import { Accountant } from './account';
import type { ImportCode } from './finding-code';
import { Findings } from './findings';
import type { FileKind } from './open';
import type { Reading } from './read';

const refusals: Partial<Record<FileKind, ImportCode>> = {
	empty: 'file-empty',
	zip: 'archive-unread',
	xlsx: 'archive-unread',
	gzip: 'archive-unread'
};

/** Lines of bytes that were not read as text. */
function countLines(bytes: Uint8Array): number {
	let lines = 0;
	let last = 10;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] as number;
		if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) lines++;
		last = byte;
	}
	return lines + (bytes.length && last !== 10 && last !== 13 ? 1 : 0);
}

/** The reading of a file that is no text table. */
export function refuse(bytes: Uint8Array, kind: FileKind, file: string): Reading {
	const code = refusals[kind] ?? 'file-refused';
	const found = new Findings(file);
	found.add(code, 'error', null, null, null, { kind });
	const accountant = new Accountant();
	const lines = countLines(bytes);
	if (lines) accountant.reject(1, lines, code);
	return {
		file,
		kind,
		decisions: null,
		heading: [],
		rows: [],
		tidy: [],
		outcome: 'refused',
		account: accountant.close(lines),
		findings: found.list,
		counts: found.counts,
		questions: []
	};
}
