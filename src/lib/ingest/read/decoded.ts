/**
 * The text of some bytes, which may be the beginning of a file: a letter cut at the end is left out.
 * Without `stream`, Node 20 takes Windows-1252 for Latin-1.
 */
export const decoded = (bytes: Uint8Array, label: string): string =>
	new TextDecoder(label).decode(bytes, { stream: true });
