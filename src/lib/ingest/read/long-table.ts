import type { TidyRow } from './tidy';

/** A long row without what only the reading itself needs. */
export type LongRow = Omit<TidyRow, 'percent' | 'exponent'>;

/** A column of whole numbers that grows. */
export class Integers {
	length = 0;
	#store: Int32Array;

	/** @param expected how many will come, where that is known */
	constructor(expected = 1024) {
		this.#store = new Int32Array(Math.max(1, expected));
	}

	push(value: number): void {
		if (this.length === this.#store.length) this.#store = widened(this.#store);
		this.#store[this.length++] = value;
	}

	/** Makes room for so many in all. */
	reserve(length: number): void {
		if (length > this.#store.length) this.#store = widened(this.#store, length);
	}

	at(index: number): number {
		return this.#store[index] as number;
	}

	/** All of them; not to be changed, and to be asked for again when some were added. */
	all(): Int32Array {
		return this.#store.subarray(0, this.length);
	}

	/** Forgets everything from a row on. */
	cut(length: number): void {
		this.length = length;
	}
}

function widened<Store extends Int32Array | Float64Array | Int8Array>(
	store: Store,
	length = store.length * 2
): Store {
	const wider = new (store.constructor as new (size: number) => Store)(length);
	wider.set(store);
	return wider;
}

/** Texts that repeat, each kept once under a number from 0. */
export class Texts {
	readonly list: string[] = [];
	readonly #codes = new Map<string, number>();

	code(text: string): number {
		let code = this.#codes.get(text);
		if (code === undefined) {
			code = this.list.length;
			this.list.push(text);
			this.#codes.set(text, code);
		}
		return code;
	}

	at(code: number): string {
		return this.list[code] ?? '';
	}
}

/** A column of texts that repeat. */
export class TextColumn {
	readonly texts = new Texts();
	readonly codes: Integers;

	constructor(expected?: number) {
		this.codes = new Integers(expected);
	}

	push(text: string): void {
		this.codes.push(this.texts.code(text));
	}

	at(index: number): string {
		return this.texts.at(this.codes.at(index));
	}
}

const short = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const noFigure = -1;
const asText = -2;

/** A column of exact decimal texts, '' where there is no figure. Up to fifteen digits a number holds a text exactly. */
export class Decimals {
	length = 0;
	/** How many of them are no figures. */
	missing = 0;
	#numbers: Float64Array;
	#decimals: Int8Array;
	readonly #texts = new Map<number, string>();

	constructor(expected = 1024) {
		this.#numbers = new Float64Array(Math.max(1, expected));
		this.#decimals = new Int8Array(this.#numbers.length);
	}

	push(text: string): void {
		if (text === '') {
			this.pushNone();
			return;
		}
		const value = Number(text);
		const decimals = short.exec(text)?.[1]?.length ?? 0;
		const exact = text.length <= 15 && value.toFixed(decimals) === text;
		if (!exact) this.#texts.set(this.length, text);
		this.pushNumber(value, exact ? decimals : asText);
	}

	/** A number of at most fifteen digits, so many of them behind the point. */
	pushNumber(value: number, decimals: number): void {
		if (this.length === this.#numbers.length) {
			this.#numbers = widened(this.#numbers);
			this.#decimals = widened(this.#decimals);
		}
		this.#numbers[this.length] = value;
		this.#decimals[this.length++] = decimals;
	}

	/** Makes room for so many in all. */
	reserve(length: number): void {
		if (length <= this.#numbers.length) return;
		this.#numbers = widened(this.#numbers, length);
		this.#decimals = widened(this.#decimals, length);
	}

	pushNone(): void {
		this.missing++;
		this.pushNumber(NaN, noFigure);
	}

	/** Adds what another column has in a row. */
	pushFrom(other: Decimals, index: number): void {
		const decimals = other.#decimals[index] as number;
		if (decimals === asText) this.#texts.set(this.length, other.text(index));
		if (decimals === noFigure) this.pushNone();
		else this.pushNumber(other.#numbers[index] as number, decimals);
	}

	has(index: number): boolean {
		return this.#decimals[index] !== noFigure;
	}

	/** The nearest number; not a number where there is no figure. */
	number(index: number): number {
		return this.#numbers[index] as number;
	}

	/** All of them as the nearest numbers; not to be changed, and to be asked for again when some were added. */
	numbers(): Float64Array {
		return this.#numbers.subarray(0, this.length);
	}

	text(index: number): string {
		const decimals = this.#decimals[index] as number;
		if (decimals === noFigure) return '';
		if (decimals === asText) return this.#texts.get(index) ?? '';
		return (this.#numbers[index] as number).toFixed(decimals);
	}

	cut(length: number): void {
		for (let at = length; at < this.length; at++) if (!this.has(at)) this.missing--;
		this.length = length;
	}
}

/** Long rows by column: a million of them take tens of megabytes, and what repeats is looked at once. */
export class LongTable {
	readonly lines = new Integers();
	readonly lastLines = new Integers();
	readonly dimensions: TextColumn[];
	readonly periods = new TextColumn();
	readonly values = new Decimals();
	readonly flags = new TextColumn();

	constructor(dimensions: number) {
		this.dimensions = Array.from({ length: dimensions }, () => new TextColumn());
	}

	static of(rows: readonly LongRow[], dimensions: number): LongTable {
		const table = new LongTable(dimensions);
		for (const row of rows) table.push(row);
		return table;
	}

	get length(): number {
		return this.lines.length;
	}

	/** Makes room for so many rows in all; more may come. */
	reserve(length: number): void {
		for (const column of [this.lines, this.lastLines, this.values]) column.reserve(length);
		for (const { codes } of [...this.dimensions, this.periods, this.flags]) codes.reserve(length);
	}

	push({ line, lastLine, dimensions, period, value, flag }: LongRow): void {
		this.lines.push(line);
		this.lastLines.push(lastLine);
		this.dimensions.forEach((column, at) => column.push(dimensions[at] ?? ''));
		this.periods.push(period);
		this.values.push(value);
		this.flags.push(flag);
	}

	row(index: number): LongRow {
		return {
			line: this.lines.at(index),
			lastLine: this.lastLines.at(index),
			dimensions: this.dimensions.map((column) => column.at(index)),
			period: this.periods.at(index),
			value: this.values.text(index),
			flag: this.flags.at(index)
		};
	}
}
