import type { Answers, Question } from './answers';
import { commonYears } from './buddhist-era';
import { countedPeriods } from './counted-on';
import { headingPeriod, prefixedYears } from './heading-period';
import { readNumber } from './numbers';
import { cellOf, type Column, type DataRow, type Roles } from './plan';
import { isYearly } from './plan-periods';
import { answeredPart, levelKinds } from './plan-parts';
import { datesMarks, looksCoded, tellsApart } from './plan-values';
import { namedRole } from './roles';
import type { Table } from './table';

/** All columns of a table with what their headings suggest. */
export function describe(table: Table, answers: Answers): Column[] {
	const prefixed = table.levels.length > 1 ? [] : prefixedYears(table.names);
	const counted = countedPeriods(table.levels, answeredPart(answers));
	const kinds = levelKinds(table, answers);
	const texts = table.levels.flat();
	const levels = table.levels.map((level) => commonYears(level, texts));
	return table.names.map((name, column) => ({
		column,
		name: name || `column${column + 1}`,
		unnamed: name === '',
		shape: table.shapes[column] ?? 'empty',
		suggests: namedRole(name),
		heading:
			counted[column] ??
			prefixed[column] ??
			headingPeriod(
				levels.map((level, i) => (table.levelNames[i] ? '' : (level[column] ?? ''))),
				kinds
			)
	}));
}

const isNumeric = ({ shape }: Column) => shape === 'number' || shape === 'year';

const hasNumbers = ({ column }: Column, rows: DataRow[]) =>
	rows.some((row) => readNumber(cellOf(row, column)).kind === 'number');

/** Columns whose headings state a period, or a part of one that the row completes. */
export function datedColumns(free: Column[], rows: DataRow[], groupYear: boolean): Column[] {
	const dated = free.filter(({ heading }) => heading.reading !== null);
	const figures = dated.filter(({ shape }) => shape === 'number' || shape === 'year');
	if (figures.length) {
		return dated.filter(
			(column) =>
				isNumeric(column) ||
				(column.shape === 'empty' && !datesMarks(column)) ||
				((column.shape === 'text' || column.shape === 'pattern') && hasNumbers(column, rows))
		);
	}
	const spelled = ({ column }: Column) => rows.some((row) => /\d/.test(cellOf(row, column)));
	if (dated.length > 1 && dated.every(spelled) && !free.some(isNumeric)) return dated;
	const years = free.filter(
		({ column, shape }) => (shape === 'year' || shape === 'period') && isYearly(rows, column)
	);
	const yearly = years.some(({ suggests, heading }) => suggests.year || heading.part === null);
	const parts = free.filter(
		(column) => column.heading.part !== null && !(column.suggests.year && years.includes(column))
	);
	if (parts.filter(isNumeric).length < 2 || !(yearly || groupYear)) return [];
	return parts.filter(
		(column) => isNumeric(column) || column.shape === 'empty' || hasNumbers(column, rows)
	);
}

/** Numbers beside dated columns: figures without a period of their own, unless they name something. */
export function undated(free: Column[], roles: Roles, rows: DataRow[]): Column[] {
	return free.filter(
		(column) =>
			!roles.has(column.column) &&
			column.shape === 'number' &&
			!column.suggests.code &&
			!column.suggests.flag &&
			!/^notes?$/i.test(column.name) &&
			!looksCoded(rows, column.column, free) &&
			!tellsApart(column, free, roles, rows)
	);
}

/** Figures in a column without a name, beside columns whose headings date them: nothing says what they are. */
export function aboutUnnamed(
	columns: Column[],
	roles: Roles,
	wide: boolean,
	rows: DataRow[]
): Question[] {
	if (!wide) return [];
	return columns
		.filter(({ column, unnamed, heading }) => {
			const known = roles.get(column);
			const dated = heading.reading !== null || heading.part !== null;
			return unnamed && !dated && known?.role === 'value' && known.by !== 'answer';
		})
		.map(({ column, name }) => ({
			id: `role:${name}`,
			topic: 'role',
			column: name,
			cells: rows.slice(0, 3).map((row) => ({ line: row.row.line, text: cellOf(row, column) })),
			allowed: ['ignore', 'flag', 'value']
		}));
}

const bestFlag = ['obs_flag', 'obs_status', 'flag codes', 'flag', 'flags', 'status'];

/** The column of marks for all figures of a row, by the best of the usual names. */
export function findFlag(free: Column[], roles: Roles): Column | undefined {
	const rank = ({ name }: Column) =>
		(bestFlag.indexOf(name.toLowerCase().replace(/: .*/, '')) + 99) % 99;
	return free
		.filter(
			({ column, suggests, shape, name }) =>
				suggests.flag && !roles.has(column) && (shape !== 'number' || /note/i.test(name))
		)
		.sort((a, b) => rank(a) - rank(b))[0];
}
