import type { Finding } from '../finding';
import { error } from './report';

/** Position of the first byte that is not UTF-8, or the length where there is none. */
function firstBadByte(bytes: Uint8Array): number {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let at = 0; at < bytes.length; at++) {
		try {
			decoder.decode(bytes.subarray(at, at + 1), { stream: true });
		} catch {
			return at;
		}
	}
	return bytes.length;
}

function linesBefore(bytes: Uint8Array): number {
	let lines = 1;
	for (const byte of bytes) if (byte === 10) lines++;
	return lines;
}

/** UTF-8 to text; null with a finding (line, and byte of the file from 1) where a byte is not UTF-8. A byte-order mark stays. */
export function decode(
	file: string,
	bytes: Uint8Array
): { text: string | null; findings: Finding[] } {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { text, findings: [] };
	} catch {
		const at = firstBadByte(bytes);
		const line = linesBefore(bytes.subarray(0, at));
		const params = { byte: Math.min(at + 1, bytes.length) };
		return { text: null, findings: [error('contract-encoding', { file, line, params })] };
	}
}

/** The lines of a CSV text without its form faults: byte-order mark, CR line ends, no line end at the close. */
export function splitLines(file: string, text: string): { lines: string[]; findings: Finding[] } {
	const findings: Finding[] = [];
	if (text.startsWith('\uFEFF')) {
		findings.push(error('contract-bom', { file, line: 1 }));
		text = text.slice(1);
	}
	if (text === '')
		return { lines: [], findings: [...findings, error('contract-empty-file', { file })] };
	const foreign = text.search(/\r/);
	if (foreign >= 0) {
		const line = text.slice(0, foreign).split('\n').length;
		findings.push(error('contract-line-ending', { file, line }));
		text = text.replace(/\r\n?/g, '\n');
	}
	const lines = text.split('\n');
	if (lines.at(-1) === '') lines.pop();
	else findings.push(error('contract-final-newline', { file, line: lines.length }));
	return { lines, findings };
}
