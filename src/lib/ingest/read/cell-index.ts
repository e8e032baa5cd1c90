/** Start of a hash, and its step for one more byte (FNV-1a). */
export const hashStart = 0x811c9dc5 | 0;
export const hashStep = (hash: number, byte: number) => Math.imul(hash ^ byte, 0x01000193);

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The different cells of a column, found by their bytes (UTF-8), so that a text is made of each only once. */
export class CellIndex {
	/** As texts in NFC; null where the bytes are none. */
	readonly texts: (string | null)[] = [];
	#bytes = new Uint8Array(1 << 12);
	/** Where each cell ends among the bytes of all. */
	#ends = new Int32Array(256);
	#hashes = new Int32Array(256);
	#slots = new Int32Array(512).fill(-1);

	/** The number of the cell that stands from here to there; new ones are added. */
	find(bytes: Uint8Array, from: number, to: number, hash: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (let found = slots[slot] as number; found >= 0; found = slots[slot] as number) {
			if (this.#hashes[found] === hash && this.#is(found, bytes, from, to)) return found;
			slot = (slot + 1) & mask;
		}
		return this.#add(bytes.subarray(from, to), hash, slot);
	}

	#is(cell: number, bytes: Uint8Array, from: number, to: number): boolean {
		const known = this.#bytes;
		let at = cell === 0 ? 0 : (this.#ends[cell - 1] as number);
		if ((this.#ends[cell] as number) - at !== to - from) return false;
		for (let other = from; other < to; other++, at++) if (known[at] !== bytes[other]) return false;
		return true;
	}

	#add(cell: Uint8Array, hash: number, slot: number): number {
		const number = this.texts.length;
		const start = number === 0 ? 0 : (this.#ends[number - 1] as number);
		const end = start + cell.length;
		if (end > this.#bytes.length) {
			const wider = new Uint8Array(Math.max(end, this.#bytes.length * 2));
			wider.set(this.#bytes);
			this.#bytes = wider;
		}
		this.#bytes.set(cell, start);
		const text = utf8.decode(cell);
		this.texts.push(text.includes('\uFFFD') ? null : text.normalize('NFC'));
		this.#ends[number] = end;
		this.#hashes[number] = hash;
		this.#slots[slot] = number;
		if (this.texts.length === this.#hashes.length) this.#grow();
		return number;
	}

	#grow(): void {
		const size = this.#hashes.length * 2;
		const [ends, hashes] = [new Int32Array(size), new Int32Array(size)];
		ends.set(this.#ends);
		hashes.set(this.#hashes);
		this.#ends = ends;
		this.#hashes = hashes;
		const slots = new Int32Array(size * 2).fill(-1);
		const mask = slots.length - 1;
		for (let number = 0; number < this.texts.length; number++) {
			const hash = hashes[number] as number;
			let slot = (hash ^ (hash >>> 15)) & mask;
			while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
			slots[slot] = number;
		}
		this.#slots = slots;
	}
}
