/** What is made of two small numbers, once for each pair. */
export class PairMemo<Made> {
	readonly #rows: Made[][] = [];

	constructor(private readonly make: (row: number, column: number) => Made) {}

	get(row: number, column: number): Made {
		const own = (this.#rows[row] ??= []);
		const known = own[column];
		return known === undefined ? (own[column] = this.make(row, column)) : known;
	}
}

/** Whether numbers below these sizes can be put together into one that is exact. */
export function fitTogether(...sizes: number[]): boolean {
	return sizes.reduce((product, size) => product * size, 1) <= Number.MAX_SAFE_INTEGER;
}

/** Whole numbers by whole numbers, for millions of them: open addressing, half full at most. */
export class NumberMap {
	#keys = new Float64Array(1024).fill(-1);
	#values = new Int32Array(1024);
	#size = 0;

	/** The value of a key, which must not be negative; -1 where it has none. */
	get(key: number): number {
		const slot = this.#slot(key);
		return this.#keys[slot] === key ? (this.#values[slot] as number) : -1;
	}

	/** Puts a value in where the key has none yet, and gives back the one that it had, or -1. */
	putFirst(key: number, value: number): number {
		const slot = this.#slot(key);
		if (this.#keys[slot] === key) return this.#values[slot] as number;
		this.#keys[slot] = key;
		this.#values[slot] = value;
		if (++this.#size * 2 > this.#keys.length) this.#grow();
		return -1;
	}

	#slot(key: number): number {
		const mask = this.#keys.length - 1;
		let hash = Math.imul((key / 4_294_967_296) | 0, 0x85ebca6b) ^ Math.imul(key | 0, 0x9e3779b1);
		hash ^= hash >>> 15;
		let slot = hash & mask;
		while (this.#keys[slot] !== key && this.#keys[slot] !== -1) slot = (slot + 1) & mask;
		return slot;
	}

	#grow(): void {
		const [keys, values] = [this.#keys, this.#values];
		this.#keys = new Float64Array(keys.length * 2).fill(-1);
		this.#values = new Int32Array(keys.length * 2);
		for (let at = 0; at < keys.length; at++) {
			const key = keys[at] as number;
			if (key === -1) continue;
			const slot = this.#slot(key);
			this.#keys[slot] = key;
			this.#values[slot] = values[at] as number;
		}
	}
}
