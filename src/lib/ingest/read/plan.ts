import type { Question, SeenCell } from './answers';
import type { BodyRow } from './body';
import type { HeadingPeriod } from './heading-period';
import type { Convention, NumberEvidence } from './numbers';
import type { PeriodReading, PeriodRules } from './periods';
import type { namedRole, Role } from './roles';
import type { ColumnShape } from './table';
import type { YearForm } from './year-form';
import type { PartKind, YearPart } from './year-part';

export type DataRow = Extract<BodyRow, { kind: 'data' }>;

/** One column of figures: its place, the period its heading states, and its other heading texts. */
export interface ValueColumn {
	column: number;
	name: string;
	heading: PeriodReading | null;
	/** The month or quarter its heading states, for the year of the row. */
	part: YearPart | null;
	/** The column beside it that holds its marks. */
	flag: number | null;
	labels: string[];
	evidence: NumberEvidence;
	convention: Convention;
}

/** How rows of the table become long rows. */
export interface Plan {
	layout: 'long' | 'wide' | 'across';
	/** Name and column of each dimension; `parts` is the position inside a joined key (`freq,unit,geo`). */
	dimensions: { name: string; column: number; part: number | null }[];
	/** Dimensions whose values stand in the heading over the figures. */
	across: string[];
	/** Names of the group a row stands in: by a line of its own, or by lines less indented. */
	groups: 'lines' | 'indent' | null;
	/** The group lines are the periods of the rows below them. */
	groupPeriod: boolean;
	period: number | null;
	/** How that column writes its years, where not all are whole in each cell. */
	yearForm: YearForm | null;
	/** The column of months or quarters that complete the year of the period column, the heading or the group. */
	part: number | null;
	/** What bare numbers in that column count; null where none do, or it is open. */
	partKind: PartKind | null;
	/** The one period of the whole table, as its title states it. */
	titlePeriod: string | null;
	flag: number | null;
	values: ValueColumn[];
	filledDown: number[];
	rules: PeriodRules;
	/** Rows may end before the last column, because no row ends with an empty cell. */
	shortRows: boolean;
	/** A row with fewer cells may have lost one in the middle: all columns, where next to no row is shorter. */
	fullWidth: number;
	format: string | null;
	roles: {
		name: string;
		role: Role;
		shape: ColumnShape;
		by: 'answer' | 'name' | 'content' | 'heading';
	}[];
	questions: Question[];
	/** Cells that prove opposite orders of day and month. */
	dateConflict: SeenCell[];
	/** Columns of figures that their headings do not tell apart, by position from 1. */
	alike: { name: string; columns: number[] } | null;
	/** A line with the same dimensions and period as an earlier one. */
	repeated: { line: number; first: number } | null;
}

/** A column of the table with all that its heading suggests. */
export interface Column {
	column: number;
	name: string;
	/** Without a name of its own in the file. */
	unnamed: boolean;
	shape: ColumnShape;
	suggests: ReturnType<typeof namedRole>;
	heading: HeadingPeriod;
}

/** What each column was taken for, and why. */
export type Roles = Map<number, { role: Role; by: Plan['roles'][number]['by'] }>;

export const cellOf = (row: DataRow, column: number): string =>
	(row.row.cells[column] ?? '').trim();
