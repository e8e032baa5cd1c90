import type { Body } from './body';
import { CellIndex } from './cell-index';
import { isBlank } from './cells';
import type { Decisions } from './decide';
import type { LongTable } from './long-table';
import type { ValueColumn } from './plan';
import { isSource } from './notes';
import { createPlainRow, readPlainNumber, type PlainNumber } from './plain-row';
import { createRowPeriod } from './row-period';

/** A way of reading for the plainest of rows; see `createLane`. */
export interface Lane {
	/**
	 * Takes whole rows into the table, from a position where a line begins, until one comes that is not plain.
	 * @param bytes UTF-8 that ends with a line
	 * @param line physical lines before the position
	 * @returns where it stopped, again at the beginning of a line, and how many lines it took
	 */
	run: (bytes: Uint8Array, from: number, line: number) => { end: number; rows: number };
}

/** A period that could be read, as the table has it, with the mark that stood beside it. */
interface Time {
	code: number;
	mark: string;
}

const digits = /^-?\d+(?:[.,]\d+)?$/;

/** Whether the rows of a table can be plain ones: nothing in them depends on the rows around them. */
function allowsLane({ dialect, table, plan, newline }: Decisions): boolean {
	const width = table.names.length;
	return (
		newline !== 'cr' &&
		dialect.delimiter.length === 1 &&
		dialect.delimiter < '\x7f' &&
		dialect.delimiter !== ' ' &&
		!dialect.padded &&
		!dialect.wrapped &&
		!dialect.signs &&
		!dialect.drawn &&
		!dialect.framed &&
		!dialect.lineEnd &&
		!table.flagLines &&
		plan.groups === null &&
		!plan.groupPeriod &&
		plan.part === null &&
		plan.yearForm === null &&
		plan.filledDown.length === 0 &&
		width > 1 &&
		plan.values.length > 0 &&
		plan.values.every(({ column, part }) => column > 0 && column < width && part === null)
	);
}

/**
 * Reads rows about which there is no doubt straight from their bytes: as many cells as the table has columns, none with a
 * line break or a quote inside, figures that need no interpretation; names and periods are looked at once for each
 * different cell. Every other row is left to the steps that all files go through; a plain one gives the same there.
 * Null where the table is of a kind that has no such rows.
 */
export function createLane(decisions: Decisions, body: Body, out: LongTable): Lane | null {
	const { dialect, table, plan } = decisions;
	const names = table.names;
	const values = plan.values
		.filter(({ convention }) => convention.kind !== 'conflict' && convention.kind !== 'ask')
		.map((value) => ({
			...value,
			mark: value.convention.kind === 'decided' ? value.convention.mark : null
		}));
	const valueColumns = new Set(values.map(({ column }) => column));
	const witnesses = body.witnesses.filter((column) => column > 0 && column < names.length);
	if (!allowsLane(decisions) || values.length === 0 || witnesses.length === 0) return null;

	const row = createPlainRow(dialect, names.length);
	const { starts, ends, hashes, high, same } = row;
	const figures = values.map((): PlainNumber => ({ value: 0, decimals: -1, shown: 'nothing' }));
	const times = values.map((): Time | null => null);
	const periodOf = createRowPeriod(plan);
	const indexes = names.map(() => new CellIndex());
	/** Of the row at hand: the number of its cell among the different ones of each column. */
	const cells = new Int32Array(names.length);
	const used = new Set<number>([0]);

	/** What is made of the cell of a column, once for each different one. */
	function once<Made>(column: number, make: (text: string) => Made): () => Made {
		used.add(column);
		const made: Made[] = [];
		const texts = indexes[column]?.texts ?? [];
		return () => {
			const cell = cells[column] as number;
			const known = made[cell];
			return known === undefined ? (made[cell] = make(texts[cell] ?? '')) : known;
		};
	}

	const begins = once(0, (text) => !isBlank(text) && !body.isHeading(text) && !isSource(text));
	const numberWitnesses = values.flatMap(({ column }, at) =>
		witnesses.includes(column) ? [at] : []
	);
	const textWitnesses = witnesses
		.filter((column) => !valueColumns.has(column))
		.map((column) => once(column, (text) => digits.test(text)));
	const dimensions = plan.dimensions.map(({ column, part }, at) =>
		once(column, (text) => {
			const own = part === null ? text : (text.split(',')[part] ?? '');
			return out.dimensions[at]?.texts.code(own.trim()) ?? 0;
		})
	);
	const labels = values.map((value) =>
		value.labels.map((label, at) => out.dimensions[dimensions.length + at]?.texts.code(label) ?? 0)
	);
	const timeOf = (value: ValueColumn) => (text: string) => {
		const found = periodOf(value, text.trim(), '');
		if (found.kind !== 'period') return null;
		return { code: out.periods.texts.code(found.code), mark: found.mark };
	};
	const dateless = !values.every(({ heading }) => heading);
	const readTimes = values.map((value) => {
		const read = timeOf(value);
		if (plan.period !== null)
			return once(plan.period, (text) => (dateless && !text.trim() ? null : read(text)));
		const fixed = read('');
		return () => fixed;
	});
	const flagTexts = values.map(({ flag }) => {
		const column = flag ?? plan.flag;
		return column === null ? () => '' : once(column, (text) => text.trim());
	});
	const flagCodes = values.map(({ flag }) => {
		const column = flag ?? plan.flag;
		const code = (text: string) => out.flags.texts.code(text.trim());
		return column === null ? () => code('') : once(column, code);
	});
	const read = [...used].filter((column) => !valueColumns.has(column));
	const unread = names.flatMap((_, column) =>
		used.has(column) || valueColumns.has(column) ? [] : [column]
	);
	if ([...used].some((column) => valueColumns.has(column))) return null;

	/** A row that ends in the year over its last figure may be a heading. */
	const lastYear = Number(table.headingRows.at(-1)?.[values.at(-1)?.column ?? 0] ?? NaN);

	/** Finds the number of a cell; false where its bytes are no text. */
	function find(bytes: Uint8Array, column: number): boolean {
		if (same[column]) return true;
		const index = indexes[column] as CellIndex;
		const [start, end] = [starts[column] as number, ends[column] as number];
		const cell = index.find(bytes, start, end, hashes[column] as number);
		cells[column] = cell;
		return index.texts[cell] !== null;
	}

	/** Whether the row at hand is a plain one; its figures and times are then set. */
	function isPlain(bytes: Uint8Array): boolean {
		let shown = false;
		for (let at = 0; at < values.length; at++) {
			const { column, mark, evidence } = values[at] as (typeof values)[number];
			const figure = figures[at] as PlainNumber;
			if (!readPlainNumber(bytes, starts[column] as number, ends[column] as number, mark, figure))
				return false;
			// The first ones are kept as examples, which is not done here.
			if (figure.shown === 'comma' && evidence.seen.comma.length < 10) return false;
			if (figure.shown === 'point' && evidence.seen.point.length < 10) return false;
		}
		if (figures[values.length - 1]?.value === lastYear) return false;
		for (const at of numberWitnesses) if ((figures[at] as PlainNumber).decimals >= 0) shown = true;
		for (const column of read) if (!find(bytes, column)) return false;
		for (const column of unread) if (high[column] && !find(bytes, column)) return false;
		if (!shown && !textWitnesses.some((shows) => shows())) return false;
		if (!begins()) return false;
		for (let at = 0; at < values.length; at++) {
			const time = (readTimes[at] as () => Time | null)();
			if (time === null) return false;
			times[at] = time;
		}
		return true;
	}

	function add(line: number): void {
		for (let at = 0; at < values.length; at++) {
			const { shown, value, decimals } = figures[at] as PlainNumber;
			const { code, mark } = times[at] as Time;
			if (shown !== 'nothing') (values[at] as ValueColumn).evidence[shown]++;
			out.lines.push(line);
			out.lastLines.push(line);
			for (let i = 0; i < dimensions.length; i++)
				out.dimensions[i]?.codes.push((dimensions[i] as () => number)());
			const own = labels[at] as number[];
			for (let i = 0; i < own.length; i++)
				out.dimensions[dimensions.length + i]?.codes.push(own[i] as number);
			out.periods.codes.push(code);
			if (decimals < 0) out.values.pushNone();
			else out.values.pushNumber(value, decimals);
			if (mark === '') out.flags.codes.push((flagCodes[at] as () => number)());
			else {
				const flag = (flagTexts[at] as () => string)();
				out.flags.push(flag === '' ? mark : `${mark} ${flag}`);
			}
		}
	}

	return {
		run(bytes, from, line) {
			const last = decisions.toLine - 1;
			let end = from;
			let at = line;
			if (at + 1 < decisions.fromLine || at + 1 < table.bodyLine) return { end, rows: 0 };
			while (end < bytes.length && at < last) {
				const next = row.split(bytes, end, at > line);
				if (next < 0 || !isPlain(bytes)) break;
				add(++at);
				end = next;
			}
			return { end, rows: at - line };
		}
	};
}
