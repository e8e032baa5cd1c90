import { isBuddhistYear, namesThaiYears } from './buddhist-era';
import { isFlag } from './cells';
import { missingFlag } from './numbers';
import { cellOf, type Column, type DataRow, type Roles } from './plan';
import { isKeyName } from './roles';

const isNumeric = ({ shape }: Column) => shape === 'number' || shape === 'year';

/**
 * Numbers that name rather than count: with leading zeros, running numbers in the first column, or numbers
 * of one length that go one to one with the texts of another column and repeat with them.
 */
export function looksCoded(rows: DataRow[], column: number, columns: Column[]): boolean {
	const cells = rows.map((row) => cellOf(row, column));
	const some = cells.filter((cell) => cell !== '');
	if (!some.every((cell) => /^\d+$/.test(cell))) return false;
	if (some.some((cell) => /^0\d/.test(cell))) return true;
	const numbers = some.map(Number);
	if (column === 0 && numbers.length > 2 && (numbers[0] ?? 9) <= 1)
		if (numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)) return true;
	const distinct = new Set(some).size;
	if (distinct < 2 || distinct === some.length) return false;
	if (new Set(some.map((cell) => cell.length)).size > 1) return false;
	return columns.some((other) => {
		if (other.column === column || other.shape !== 'text') return false;
		const texts = rows.map((row) => cellOf(row, other.column));
		const pairs = new Set(cells.map((cell, i) => `${cell}\u0001${texts[i]}`));
		return new Set(texts).size === pairs.size && new Set(cells).size === pairs.size;
	});
}

/**
 * Whole numbers that only tell rows apart: under the name of a key, or the same in every row as the period or as
 * another column of the same name.
 */
export function tellsApart(
	{ column, name }: Column,
	columns: Column[],
	roles: Roles,
	rows: DataRow[]
): boolean {
	const cells = rows.map((row) => cellOf(row, column));
	if (!cells.every((cell) => /^\d*$/.test(cell))) return false;
	if (isKeyName(name) && cells.every((cell) => cell.length < 7)) return true;
	const folded = name.toLowerCase();
	return columns.some(
		(other) =>
			other.column !== column &&
			(roles.get(other.column)?.role === 'period' || other.name.toLowerCase() === folded) &&
			other.name !== name &&
			rows.every((row, i) => cellOf(row, other.column) === cells[i])
	);
}

/** Figures under a name that is as often that of running numbers. */
const isIndex = ({ name, column }: Column, rows: DataRow[]): boolean =>
	/^index$/i.test(name.trim()) && rows.some((row) => /\d[.,]\d/.test(cellOf(row, column)));

const markWord = /flag|status|symbol|footnote|\bnotes?\b|missing value|ghi chú|ký hiệu|qualit/iu;

const namesFlags = (name: string, left: string) => {
	const rest = name.startsWith(left) ? name.slice(left.length) : null;
	return (
		markWord.test(name) || (rest !== null && /^[ _-]*([a-z]|flags?|notes?|status)?$/i.test(rest))
	);
};

/** Whether a heading dates marks rather than figures: `2021 Footnote`. */
export const datesMarks = ({ heading }: Column): boolean =>
	heading.reading !== null && markWord.test(heading.labels.join(' '));

/** Whether two headings state one period. */
const ofOneTime = (a: Column, b: Column) =>
	a.heading.reading?.kind === 'period' &&
	b.heading.reading?.kind === 'period' &&
	a.heading.reading.code === b.heading.reading.code;

/**
 * Columns of marks right of a column of figures (`Y2019F`, an unnamed column of `p` and `r`), by the
 * column of figures that each belongs to.
 */
export function markColumns(
	columns: Column[],
	values: Set<number>,
	rows: DataRow[]
): Map<number, number> {
	const marks = new Map<number, number>();
	for (const mark of columns) {
		const { column, name, unnamed, shape } = mark;
		const left = columns[column - 1];
		if (!left || !values.has(left.column) || values.has(column) || isNumeric({ shape } as Column))
			continue;
		if (!(unnamed || namesFlags(name, left.name))) continue;
		const cells = rows.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
		if (!cells.length && unnamed) continue;
		const own = `${left.name}_FLAGS`.toLowerCase() === name.toLowerCase();
		const told = own || (datesMarks(mark) && ofOneTime(mark, left));
		if (told || cells.every(isFlag)) marks.set(left.column, column);
	}
	return marks;
}

/** Names of a column of times, also where its cells are no times that are known. */
const timeName = /^(time[_ ]?period|time|period|date|ref_date|obs_time)$/i;

/** Whether all cells of a column could be years of the Buddhist, Islamic or Persian calendar. `Nam` are men, too. */
const ofOtherCalendar = ({ column, name }: Column, rows: DataRow[]): boolean =>
	!/^nam$/i.test(name.trim()) &&
	rows.every((row) => {
		const cell = cellOf(row, column);
		return /^(1[34]\d\d)?$/.test(cell) || isBuddhistYear(cell);
	});

/** So many leading columns of whole numbers may be what tells rows apart (ages, classes). */
const mostKeys = 12;

/** The columns of figures where no heading states a period, with the reason. */
export function findValues(
	free: Column[],
	roles: Roles,
	rows: DataRow[],
	hasPeriod: boolean,
	width: number
): { columns: Column[]; by: 'name' | 'content' } {
	const open = free.filter(({ column }) => !roles.has(column));
	const headed =
		open.find(({ suggests, shape }) => suggests.machineValue && shape !== 'empty') ??
		open.find(({ suggests, shape }) => suggests.value && shape !== 'empty' && shape !== 'period');
	if (headed) {
		const beside = headed.suggests.machineValue
			? []
			: open.filter(
					(other) =>
						other !== headed &&
						isNumeric(other) &&
						(other.suggests.measure || other.name === headed.name) &&
						!other.suggests.code &&
						!other.suggests.flag &&
						!tellsApart(other, free, roles, rows)
				);
		const columns = [headed, ...beside].sort((a, b) => a.column - b.column);
		return { columns, by: 'name' };
	}
	const candidates = open.filter(
		(candidate) =>
			isNumeric(candidate) &&
			(!candidate.suggests.code || isIndex(candidate, rows)) &&
			!candidate.suggests.flag &&
			!timeName.test(candidate.name) &&
			!(
				(candidate.suggests.year || namesThaiYears(candidate.name)) &&
				(candidate.shape === 'year' || ofOtherCalendar(candidate, rows))
			)
	);
	const plain = candidates.filter(
		(candidate) =>
			(candidate.suggests.measure || !looksCoded(rows, candidate.column, free)) &&
			!tellsApart(candidate, free, roles, rows)
	);
	let values = plain.length ? plain : candidates;
	const figures = new Set(values.map(({ column }) => column));
	const others = Array.from({ length: width }, (_, column) => column).filter(
		(column) => !figures.has(column)
	);
	const above = new Map<number, string>();
	let keys = rows.map((row) => {
		for (const column of others)
			if (cellOf(row, column) !== '') above.set(column, cellOf(row, column));
		return others.map((column) => above.get(column) ?? '').join('\u0001') + row.group;
	});
	for (let more = 0; more < mostKeys && values.length > 1 && hasPeriod; more++) {
		const first = values[0];
		const whole = first && rows.every((row) => /^(\d{1,6})?$/.test(cellOf(row, first.column)));
		if (new Set(keys).size === keys.length || !whole) break;
		keys = keys.map((key, i) => `${key}\u0001${cellOf(rows[i] as DataRow, first.column)}`);
		values = values.slice(1);
	}
	return { columns: withMissing(values, open, rows), by: 'content' };
}

/** Columns of symbols for missing figures beside columns of figures hold figures, too: all of them missing. */
function withMissing(values: Column[], open: Column[], rows: DataRow[]): Column[] {
	const near = (column: number) => values.some((value) => Math.abs(value.column - column) === 1);
	const missing = open.filter(
		({ column, shape, suggests }) =>
			shape === 'empty' &&
			!suggests.flag &&
			near(column) &&
			rows.some((row) => missingFlag(cellOf(row, column)) !== null)
	);
	return [...values, ...missing].sort((a, b) => a.column - b.column);
}
