/** Whether numbers below these sizes can be put together into one that is exact. */
export function fitTogether(...sizes: number[]): boolean {
	return sizes.reduce((product, size) => product * size, 1) <= Number.MAX_SAFE_INTEGER;
}

/** A list of so many places may be kept however few of them are used. */
const smallList = 1 << 20;
/** Above that, a list has at most so many places for each number that is put in. */
const placesEach = 8;

/**
 * Whole numbers from -2^31 + 1 on, but -1, by whole numbers from 0, for millions of them. Where there are few possible ones for
 * each that is put in, it is a list; else it is hashed (open addressing, half full at most).
 */
export class NumberMap {
	/** One more than each value; 0 where there is none. */
	readonly #list: Int32Array | null;
	#keys = new Float64Array(0);
	#values = new Int32Array(0);
	#size = 0;

	/**
	 * @param limit what every key is below
	 * @param expected how many are put in, about
	 */
	constructor(limit: number, expected: number) {
		this.#list = limit <= Math.max(smallList, expected * placesEach) ? new Int32Array(limit) : null;
		if (this.#list) return;
		this.#keys = new Float64Array(1024).fill(-1);
		this.#values = new Int32Array(1024);
	}

	/** The value of a key; -1 where it has none. */
	get(key: number): number {
		if (this.#list) return (this.#list[key] as number) - 1;
		const slot = this.#slot(key);
		return this.#keys[slot] === key ? (this.#values[slot] as number) : -1;
	}

	/** Puts a value in where the key has none yet, and gives back the one that it had, or -1. */
	putFirst(key: number, value: number): number {
		if (this.#list) {
			const known = (this.#list[key] as number) - 1;
			if (known === -1) this.#list[key] = value + 1;
			return known;
		}
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

/** What is made of two small numbers, once for each pair: a number from 0, or else something that is kept aside. */
export class PairMemo<Else = never> {
	readonly #columns: number;
	readonly #make: (row: number, column: number) => number | Else;
	readonly #made: NumberMap;
	readonly #others: Else[] = [];

	/** `make` is called with rows and columns below these numbers. */
	constructor(rows: number, columns: number, make: (row: number, column: number) => number | Else) {
		this.#columns = columns;
		this.#make = make;
		this.#made = new NumberMap(rows * columns, 0);
	}

	/** The number; a negative one stands for what `other` gives. */
	get(row: number, column: number): number {
		const known = this.#made.get(row * this.#columns + column);
		return known === -1 ? this.#add(row, column) : known;
	}

	other(number: number): Else {
		return this.#others[-number - 2] as Else;
	}

	#add(row: number, column: number): number {
		const made = this.#make(row, column);
		const number = typeof made === 'number' ? made : -1 - this.#others.push(made);
		this.#made.putFirst(row * this.#columns + column, number);
		return number;
	}
}
