import { commonYear, isBuddhistYear, namesThaiYears } from './buddhist-era';
import { cellOf, type DataRow } from './plan';
import { carriesYear, createYearCarry } from './year-carry';

/**
 * How a column of times writes its years where they are not whole in each cell: only where a year begins (`carried`), or
 * as those of the Buddhist era (`buddhist`).
 */
export type YearForm = 'carried' | 'buddhist';

/** Budget and school years, which begin in another month than those of the calendar. */
const otherYear = /งบประมาณ|การศึกษา/u;

/** Whether a column has a Thai name for years and holds nothing but years of the Buddhist era. */
function countsBuddhist(name: string, rows: readonly DataRow[], column: number): boolean {
	const cells = rows.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
	const named = namesThaiYears(name) && !otherYear.test(name);
	return named && cells.length > 0 && cells.every(isBuddhistYear);
}

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
