import { cellOf, type DataRow } from './plan';
import { carriesYear, createYearCarry } from './year-carry';

/**
 * How a column of times writes its years where they are not whole in each cell: only where a year begins (`carried`), or
 * as those of the Buddhist era (`buddhist`).
 */
export type YearForm = 'carried' | 'buddhist';

const thaiYear = /ปี|พ\.?\s?ศ/u;
/** Budget and school years, which begin in another month than those of the calendar. */
const otherYear = /งบประมาณ|การศึกษา/u;
const buddhistYear = /^2[45]\d\d$/;

/** A year of the Buddhist era as one of the common era; any other text as it is. */
const commonYear = (text: string) => (buddhistYear.test(text) ? String(Number(text) - 543) : text);

/** Whether a column has a Thai name for years and holds nothing but years of the Buddhist era. */
function countsBuddhist(name: string, rows: readonly DataRow[], column: number): boolean {
	const cells = rows.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
	const named = thaiYear.test(name) && !otherYear.test(name);
	return named && cells.length > 0 && cells.every((cell) => buddhistYear.test(cell));
}

/** Whether a name is Thai for years of any kind. */
export const namesThaiYears = (name: string) => thaiYear.test(name);

/** How a column writes its years; null where each cell says all, or is no time. */
export function yearFormOf(
	name: string,
	rows: readonly DataRow[],
	column: number
): YearForm | null {
	if (countsBuddhist(name, rows, column)) return 'buddhist';
	return carriesYear(rows, column) ? 'carried' : null;
}

/** Completes the texts of a column from its first row on; null for a text that cannot be completed. */
export function yearCompleter(form: YearForm | null): (text: string) => string | null {
	if (form === 'carried') return createYearCarry();
	return form === 'buddhist' ? commonYear : (text) => text;
}

export const isThai = (text: string) => /\p{Script=Thai}/u.test(text);

/** The texts of a Thai heading in which years of the Buddhist era stand side by side, as those of the common era. */
export function commonYears(texts: readonly string[]): string[] {
	const several = texts.filter((text) => buddhistYear.test(text)).length > 1;
	return several ? texts.map(commonYear) : [...texts];
}
