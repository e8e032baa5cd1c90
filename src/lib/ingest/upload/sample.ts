/** So many bytes from its beginning decide how a file is read. */
export const sampleBytes = 1 << 19;

/** The sample of a file: all of it where it is small, else its beginning up to the end of a line. */
export async function sampleOf(blob: Blob): Promise<Uint8Array> {
	const bytes = new Uint8Array(await blob.slice(0, sampleBytes).arrayBuffer());
	if (blob.size <= sampleBytes) return bytes;
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

/** Pieces of a file in order; each is read when it is asked for, so that memory stays bounded. */
export async function* chunksOf(blob: Blob, size = 1 << 20): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < blob.size; at += size)
		yield new Uint8Array(await blob.slice(at, at + size).arrayBuffer());
}
