/** Text in UTF-8 that was once read as Windows-1252 and written as UTF-8 again: `HÃ¡ÂºÂ£i PhÃ²ng`. */

import { decoded } from './decoded';

const byteOf = new Map(
	Array.from({ length: 128 }, (_, i) => {
		const byte = 0x80 + i;
		return [decoded(Uint8Array.of(byte), 'windows-1252'), byte] as const;
	})
);
const unicode = new TextDecoder('utf-8', { fatal: true });
const beyondAscii = /[^\x00-\x7f]+/g;

/** What a run of letters beyond ASCII was before; null where it cannot have been anything else. */
function before(run: string): string | null {
	const bytes = Array.from(run, (letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return byteOf.get(letter) ?? (code < 0x100 ? code : -1);
	});
	if (bytes.includes(-1)) return null;
	try {
		return unicode.decode(Uint8Array.from(bytes));
	} catch {
		return null;
	}
}

/** Whether every letter beyond ASCII, at least one, is what is left of another one. The last letters may be cut. */
export function writtenTwice(text: string): boolean {
	const runs = new Set(text.replace(/^\uFEFF|[^\x00-\x7f]+$/g, '').match(beyondAscii));
	return runs.size > 0 && [...runs].every((run) => before(run) !== null);
}

/** The text as it was before it was written twice; what cannot have been written twice stays. */
export const fromTwice = (text: string): string =>
	text.replace(beyondAscii, (run) => before(run) ?? run);
