/** So many bytes from its beginning decide how a file is read. */
export const sampleBytes = 1 << 18;
/** So many where those left a question or were contradicted later. */
export const largeSampleBytes = 1 << 21;

/** The sample of a file: all of it where it is small, else its beginning up to the end of a line. */
export async function sampleOf(blob: Blob, size = sampleBytes): Promise<Uint8Array> {
	const bytes = new Uint8Array(await blob.slice(0, size).arrayBuffer());
	if (blob.size <= size) return bytes;
	const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0;
	const step = wide ? 2 : 1;
	for (let end = bytes.length - (bytes.length % step); end > 0; end -= step) {
		const last = bytes[end - step];
		const other = wide ? bytes[end - 1] : 0;
		if ((last === 10 && other === 0) || (wide && last === 0 && other === 10))
			return bytes.subarray(0, end);
	}
	return bytes;
}

/** Pieces of a file in order; while one is worked on only the next is fetched, so that memory stays bounded. */
export async function* chunksOf(blob: Blob, size = 1 << 20): AsyncGenerator<Uint8Array> {
	const fetchFrom = (at: number) => {
		const piece = at < blob.size ? blob.slice(at, at + size).arrayBuffer() : null;
		piece?.catch(() => undefined);
		return piece;
	};
	let next = fetchFrom(0);
	for (let at = size; next; at += size) {
		const piece = await next;
		next = fetchFrom(at);
		yield new Uint8Array(piece);
	}
}
