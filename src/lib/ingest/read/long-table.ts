import type { TidyRow } from './tidy';

/** A long row without what only the reading itself needs. */
export type LongRow = Omit<TidyRow, 'percent' | 'exponent'>;

/** A column of numbers that grows. */
export class Numbers<Store extends Int32Array | Float64Array | Int8Array> {
	length = 0;

	constructor(public store: Store) {}

	push(value: number): void {
		if (this.length === this.store.length) {
			const wider = new (this.store.constructor as new (size: number) => Store)(this.length * 2);
			wider.set(this.store);
			this.store = wider;
		}
		this.store[this.length++] = value;
	}

	at(index: number): number {
		return this.store[index] as number;
	}

	/** Forgets everything from a row on. */
	cut(length: number): void {
		this.length = length;
	}
}

export const integers = () => new Numbers(new Int32Array(1024));

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
	readonly codes = integers();

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
	readonly #numbers = new Numbers(new Float64Array(1024));
	readonly #decimals = new Numbers(new Int8Array(1024));
	readonly #texts = new Map<number, string>();

	get length(): number {
		return this.#numbers.length;
	}

	push(text: string): void {
		if (text === '') {
			this.pushNumber(NaN, noFigure);
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
		this.#numbers.push(value);
		this.#decimals.push(decimals);
	}

	pushNone(): void {
		this.pushNumber(NaN, noFigure);
	}

	/** Adds what another column has in a row. */
	pushFrom(other: Decimals, index: number): void {
		const decimals = other.#decimals.at(index);
		if (decimals === asText) this.#texts.set(this.length, other.text(index));
		this.pushNumber(other.#numbers.at(index), decimals);
	}

	has(index: number): boolean {
		return this.#decimals.at(index) !== noFigure;
	}

	/** The nearest number; not a number where there is no figure. */
	number(index: number): number {
		return this.#numbers.at(index);
	}

	text(index: number): string {
		const decimals = this.#decimals.at(index);
		if (decimals === noFigure) return '';
		if (decimals === asText) return this.#texts.get(index) ?? '';
		return this.#numbers.at(index).toFixed(decimals);
	}

	cut(length: number): void {
		this.#numbers.cut(length);
		this.#decimals.cut(length);
	}
}

/** Long rows by column: a million of them take tens of megabytes, and what repeats is looked at once. */
export class LongTable {
	readonly lines = integers();
	readonly lastLines = integers();
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
