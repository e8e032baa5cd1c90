import { isNote, isOfWhich, isRule, isSource, type SkipReason } from './notes';
import { cellKind, isBlank } from './cells';
import { readPeriod } from './periods';
import { isHeadingWord } from './roles';
import { filled } from './row-cells';
import { figureColumns } from './shapes';
import type { Row } from './split';
import { fit, isFlagLine, leadingBlank, withoutFigures, type Table } from './table';

/** A line below the heading: a row of the table with the group it stands in, or why it is none. */
export type BodyRow =
	| { kind: 'data'; row: Row; group: string; flags?: string[] }
	/** Marks of the figures of the row before, which already has them as `flags`. */
	| { kind: 'flags'; row: Row }
	| { kind: 'skip'; row: Row; reason: SkipReason };

const clean = (row: Row) => row.cells.map((cell) => cell.trim());

/** The heading again, as pages of a printed table repeat it; it may have more or fewer columns at its end. */
export function repeatsHeading(row: Row, headings: string[][]): boolean {
	const first = (row.cells[0] ?? '').trim();
	if (!headings.some((heading) => heading[0] === first)) return false;
	const cells = clean(row);
	while (cells.at(-1) === '') cells.pop();
	return (
		cells.length > 1 &&
		headings.some((heading) => {
			const known = [...heading];
			while (known.at(-1) === '') known.pop();
			const shared = Math.min(cells.length, known.length);
			return (
				shared > 1 &&
				shared >= Math.max(cells.length, known.length) - 1 &&
				cells.slice(0, shared).every((cell, i) => cell === known[i])
			);
		})
	);
}

/** A line of labels where the table has numbers: the heading of another table. */
function otherHeading(row: Row, table: Table): boolean {
	if (filled(row) < 2) return false;
	const { good, bad } = fit(row, table.look);
	return good === 0 && bad > 0 && bad >= filled(row) / 2;
}

/** A row whose first cell is that of the heading, or another usual name of labels: no row of figures begins so. */
export function beginsHeading({ cells }: Row, headings: string[][]): boolean {
	const first = (cells[0] ?? '').trim();
	return first !== '' && (headings.some((heading) => heading[0] === first) || isHeadingWord(first));
}

/**
 * The heading of another table, however like figures: the periods of the heading again behind another first cell, or
 * other periods behind the same one.
 */
export function headsAnew(row: Row, headings: string[][]): boolean {
	const [first, ...cells] = clean(row);
	while (cells.at(-1) === '') cells.pop();
	const periods = cells.filter((cell) => readPeriod(cell) !== null);
	if (periods.length < 2) return false;
	if (beginsHeading(row, headings)) return periods.length === cells.length;
	return headings.some((heading) => {
		const known = heading.slice(1);
		while (known.at(-1) === '') known.pop();
		return (
			heading[0] !== first &&
			known.length === cells.length &&
			cells.every((cell, i) => cell === known[i])
		);
	});
}

const yearLike = /^(19|20)\d\d$/;
const digits = /^-?\d+(?:[.,]\d+)?$/;

/** How many lines that fit no column are held back until it is known what follows them. */
const heldLines = 1000;

export type Body = ReturnType<typeof createBody>;

/**
 * Tells rows from notes, group headings and repeated headings, line by line. Lines that fit no column are
 * held back until the next row shows whether they head a group, are bad rows, or follow the table.
 */
export function createBody(table: Table): {
	/**
	 * Takes a row and adds to `out` what is certain by now; or says that the row, and nothing else, is one of
	 * the table, in the present group.
	 */
	push: (row: Row, out: BodyRow[]) => boolean;
	/** The group that rows stand in at present. */
	group: () => string;
	end: () => BodyRow[];
	/** Whether a row with a label and a figure would be one beyond doubt: nothing waits for it. */
	isOpen: () => boolean;
	/** The columns of which one must hold a figure for that. */
	witnesses: readonly number[];
	/** Whether a first cell is that of a heading. */
	isHeading: (cell: string) => boolean;
	/** Counts rows that were taken elsewhere. */
	count: (taken: number) => void;
} {
	const figures = figureColumns(table.shapes);
	const lead = leadingBlank(table.shapes);
	let held: { row: Row; afterBlank: boolean }[] = [];
	let group = '';
	let blank = false;
	let rows = 0;
	let other: number | null = null;
	let waiting: Extract<BodyRow, { kind: 'data' }> | null = null;
	let left: { row: Row; numbers: boolean }[] = [];

	/** The text of a line without figures; running numbers do not belong to it. */
	const lone = (row: Row) => {
		const texts = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
		const words = texts.filter((text) => !/^([IVX]+|[A-Z]|\d+(\.\d+)*)[.)]?$/.test(text));
		return (words.length ? words : texts).join(' ');
	};
	const heading = (row: Row, count: number) =>
		count === 1 ||
		(table.groups && row.cells.length >= table.width && withoutFigures(row, figures));
	const short = (row: Row) =>
		row.cells.length < Math.min(table.width, 2) || (row.cells.length === 1 && table.width > 1);

	/** A line as long as half a row that holds a figure or a time by itself: a row, even if not of the right length. */
	const rowLike = ({ cells }: Row) =>
		cells.length >= Math.max(3, table.width / 2) &&
		cells.some((cell) => ['number', 'period', 'year'].includes(cellKind(cell)));

	/** A line of several texts below the last row: notes whose commas split them, a list of footnotes. */
	const trails = (row: Row, noted: boolean) =>
		noted || isNote(row.cells[0] ?? '') || (row.cells.length !== table.width && !rowLike(row));

	function release(ended: boolean): BodyRow[] {
		let noted = false;
		const out = held.map(({ row, afterBlank }): BodyRow => {
			const count = filled(row);
			if (count === 0) return { kind: 'skip', row, reason: 'blank' };
			if (isRule(row)) return { kind: 'skip', row, reason: 'rule' };
			const text = lone(row);
			if (!heading(row, count)) {
				noted = trails(row, noted);
				return (ended && noted) || isSourceLine(row.cells) || isNote(row.cells[0] ?? '')
					? { kind: 'skip', row, reason: 'note' }
					: { kind: 'data', row, group };
			}
			const kind = cellKind(text);
			const label = kind === 'text' || kind === 'period' || kind === 'year';
			if (isOfWhich(text)) return { kind: 'skip', row, reason: 'note' };
			if (isNote(text)) {
				noted = true;
				return { kind: 'skip', row, reason: 'note' };
			}
			if (kind === 'text' && ended && (noted || short(row) || afterBlank || text.length > 60)) {
				noted = true;
				return { kind: 'skip', row, reason: 'note' };
			}
			const heads =
				label && !ended && (short(row) || table.groups || isBlank(row.cells[lead] ?? ''));
			if (!heads) return { kind: 'data', row, group };
			group = text;
			return { kind: 'skip', row, reason: 'group' };
		});
		held = [];
		return out;
	}

	const sources = new Map<string, boolean>();
	/** A source or note whose commas split it, so that a year or a number of it stands under figures. */
	function isSourceLine(cells: string[]): boolean {
		const first = cells[0] ?? '';
		let named = sources.get(first);
		if (named === undefined) {
			if (sources.size > 20000) sources.clear();
			sources.set(first, (named = isSource(first)));
		}
		if (!named) return false;
		const own = figures.map((column) => cellKind(cells[column] ?? ''));
		return own.some((kind) => kind !== 'number' && kind !== 'missing');
	}

	const notesWait = () => held.some(({ row }) => isNote(row.cells[0] ?? ''));

	/** Whether a line may be something else than a row, so that what follows decides. */
	function doubtful(row: Row, count: number): boolean {
		if (table.width < 2) return false;
		if (isFlagLine(row)) return false;
		if (heading(row, count) || isRule(row)) return true;
		const { good, bad, open } = fit(row, table.look);
		if (isSourceLine(row.cells)) return true;
		if (notesWait() && row.cells.length < table.width && !rowLike(row)) return true;
		if (good > 0 || open > 0) return false;
		return bad > 0 || isNote(row.cells[0] ?? '') || (notesWait() && withoutFigures(row, figures));
	}

	/** Holds each row until the line after it, which may hold its marks. */
	function pair(entries: BodyRow[]): BodyRow[] {
		if (!table.flagLines) return entries;
		const out: BodyRow[] = [];
		for (const entry of entries) {
			if (entry.kind === 'data' && waiting && isFlagLine(entry.row)) {
				out.push({ ...waiting, flags: entry.row.cells }, { kind: 'flags', row: entry.row });
				waiting = null;
				continue;
			}
			if (waiting) out.push(waiting);
			waiting = null;
			if (entry.kind === 'data') waiting = entry;
			else out.push(entry);
		}
		return out;
	}

	function rest(): BodyRow[] {
		const out: BodyRow[] = waiting ? [waiting] : [];
		waiting = null;
		return out;
	}

	const headings = new Set(table.headingRows.map((cells) => cells[0]));
	const witnesses = figures.slice(-3);
	/** Whether a row is one beyond doubt: it has a label and a figure, and nothing waits for it. */
	const last = witnesses.at(-1) ?? 0;
	const lastHeading = table.headingRows.at(-1)?.[last];
	const isOpen = () => held.length === 0 && !blank && other === null && !table.flagLines;
	const certain = ({ cells }: Row) =>
		isOpen() &&
		!isBlank(cells[0] ?? '') &&
		!headings.has(cells[0]) &&
		cells[last] !== lastHeading &&
		!(yearLike.test(cells[last] ?? '') && isHeadingWord(cells[0] ?? '')) &&
		!isSourceLine(cells) &&
		witnesses.some((column) => column > 0 && digits.test(cells[column] ?? ''));

	return {
		push(row, out) {
			if (certain(row)) {
				rows++;
				return true;
			}
			for (const entry of pair(read(row))) out.push(entry);
			return false;
		},
		group: () => group,
		end: () => [...pair([...release(true), ...flushLeft()]), ...rest()],
		isOpen,
		witnesses,
		isHeading: (cell) => headings.has(cell) || isHeadingWord(cell),
		count: (taken) => {
			rows += taken;
		}
	};

	function read(row: Row): BodyRow[] {
		if (other !== null) {
			left.push({
				row,
				numbers: row.cells.slice(1).some((cell) => cellKind(cell) === 'number')
			});
			return left.length > 5000 ? flushLeft() : [];
		}
		const count = filled(row);
		if (count === 0) {
			blank = true;
			if (!held.length) return [{ kind: 'skip', row, reason: 'blank' }];
			held.push({ row, afterBlank: blank });
			return [];
		}
		if (repeatsHeading(row, table.headingRows))
			return [...release(false), { kind: 'skip', row, reason: 'repeated-heading' }];
		const apart = blank || beginsHeading(row, table.headingRows);
		const heads = apart && otherHeading(row, table) && !isNote(row.cells[0] ?? '');
		if (count > 1 && rows > 0 && (heads || headsAnew(row, table.headingRows))) {
			const before = release(true);
			other = row.line;
			left.push({ row, numbers: false });
			return before;
		}
		if (doubtful(row, count) && held.length < heldLines) {
			held.push({ row, afterBlank: blank });
			return [];
		}
		const before = release(false);
		blank = false;
		rows++;
		return [...before, { kind: 'data', row, group }];
	}

	function flushLeft(): BodyRow[] {
		const reason: SkipReason =
			left.filter(({ numbers }) => numbers).length > 1 ? 'other-table' : 'note';
		const out = left.map(({ row }): BodyRow => ({
			kind: 'skip',
			row,
			reason: filled(row) ? reason : 'blank'
		}));
		left = [];
		return out;
	}
}
