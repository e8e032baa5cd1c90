import type { ImportCode } from './finding-code';
import { addEvidence, canonical, readNumber, whyNoNumber, type DecimalMark } from './numbers';
import type { Plan, ValueColumn } from './plan';
import { createParents, createRowPeriod } from './row-period';
import type { Row } from './split';
import { yearCompleter } from './year-form';

/** One figure with everything that says what it is. `value` is exact decimal text, '' where there is none. */
export interface TidyRow {
	/** Physical lines of its row, from 1. */
	line: number;
	lastLine: number;
	dimensions: string[];
	period: string;
	value: string;
	flag: string;
	/** Written in the file with a percent sign. */
	percent: boolean;
	exponent: boolean;
}

/** Why a line cannot be read: the first cell that stands in the way. */
export interface BadCell {
	code: ImportCode;
	line: number;
	column: string | null;
	cell: string | null;
}

/** What became of a row: its figures were added, with periods that could not be read, or it is rejected. */
export interface TidyResult {
	bad: BadCell[] | null;
	unreadPeriods: BadCell[];
	/** Some figure was written with a percent sign or an exponent. */
	special: boolean;
}

const plain: Record<DecimalMark, RegExp> = {
	'.': /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?$/,
	',': /^-?(?:0|[1-9]\d{0,17})$/
};
const nothing: BadCell[] = [];
const fine: TidyResult = { bad: null, unreadPeriods: nothing, special: false };

const bare = (code: number) => code > 32 && code < 160;
/** Trims, but looks first: most cells have nothing to trim. */
const trimmed = (text: string) =>
	text === '' || (bare(text.charCodeAt(0)) && bare(text.charCodeAt(text.length - 1)))
		? text
		: text.trim();

/** Turns the rows of a table into long rows, one line at a time, as the plan says. */
export function createTidier(
	plan: Plan,
	names: string[]
): (row: Row, group: string, out: TidyRow[], flags?: string[]) => TidyResult {
	const last = new Map<number, string>();
	const periodOf = createRowPeriod(plan);
	const completed = yearCompleter(plan.yearForm);
	const complete = (text: string) => completed(text) ?? text;
	const parentsOf = createParents();
	const values = plan.values
		.filter(({ convention }) => convention.kind !== 'conflict' && convention.kind !== 'ask')
		.map((column) => {
			const mark = column.convention.kind === 'decided' ? column.convention.mark : null;
			return { column, mark, simple: plain[mark ?? ','] };
		});
	const needed = Math.max(
		plan.fullWidth,
		...plan.values.map(({ column }) => column + 1),
		(plan.period ?? -1) + 1
	);
	const shownGroup = plan.groups !== null && !plan.groupPeriod;
	const byRow = plan.period !== null || plan.groupPeriod;
	const dateless = !values.every(({ column }) => column.heading);
	const periodName = plan.period === null ? null : (names[plan.period] ?? null);
	const merged = new Set(plan.filledDown);

	/** A cell as a value with its own marks, or why it is none. */
	function read(
		column: ValueColumn,
		mark: DecimalMark | null,
		text: string,
		line: number
	): Pick<TidyRow, 'value' | 'flag' | 'percent' | 'exponent'> | BadCell {
		const cell = readNumber(text);
		addEvidence(column.evidence, cell, { line, text });
		const bad = (code: ImportCode): BadCell => ({ code, line, column: column.name, cell: text });
		if (cell.kind === 'empty') return { value: '', flag: '', percent: false, exponent: false };
		if (cell.kind === 'missing')
			return { value: '', flag: cell.flag, percent: false, exponent: false };
		if (cell.kind === 'text' && /^(\p{L}|[A-Z]{2})$/u.test(text))
			return { value: '', flag: text, percent: false, exponent: false };
		if (cell.kind === 'text') return bad(whyNoNumber(text));
		if (cell.kind === 'malformed') return bad('number-malformed');
		const value = canonical(cell, mark);
		if (value === null) return bad('number-contradicts');
		return { value, flag: cell.flag, percent: cell.percent, exponent: cell.exponent !== null };
	}

	const stop = (
		code: ImportCode,
		line: number,
		column: string | null,
		cell: string | null
	): TidyResult => ({
		bad: [{ code, line, column, cell }],
		unreadPeriods: nothing,
		special: false
	});

	let cells: string[] = [];
	const at = (column: number) => trimmed(cells[column] ?? '');
	const below = (column: number) => {
		const own = at(column);
		return own === '' && merged.has(column) ? (last.get(column) ?? '') : own;
	};

	return (row, group, out, flags) => {
		const { line, lastLine } = row;
		cells = row.cells;
		if (row.repair === 'unclosed-quote') return stop('unclosed-quote', line, null, cells.join(' '));
		if (cells.length > names.length) {
			const extra = cells.slice(names.length).find((cell) => cell.trim() !== '');
			if (extra !== undefined) return stop('row-too-long', line, null, extra);
		}
		if (cells.length < needed && !plan.shortRows)
			return stop('row-too-short', line, null, String(cells.length));
		for (const column of plan.filledDown) if (at(column) !== '') last.set(column, at(column));
		const rowText =
			plan.period !== null
				? complete(below(plan.period))
				: plan.groupPeriod
					? group || (plan.titlePeriod ?? '')
					: '';
		if (byRow && rowText === '' && dateless) return stop('period-missing', line, periodName, '');
		const rest = plan.part === null ? '' : at(plan.part);
		const fixed: string[] = [];
		const parents = plan.groups === 'indent' ? parentsOf(cells[0] ?? '') : group;
		if (shownGroup) fixed.push(parents);
		for (const { column, part } of plan.dimensions) {
			const own = below(column);
			fixed.push(part === null ? own : (own.split(',')[part] ?? '').trim());
		}
		const rowFlag = plan.flag === null ? '' : at(plan.flag);
		let unreadPeriods = nothing;
		const start = out.length;
		let bad: BadCell[] | null = null;
		let special = false;
		for (const { column, mark, simple } of values) {
			const text = at(column.column);
			const clean = simple.test(text) && !text.startsWith('-0');
			const result = clean ? null : read(column, mark, text, line);
			if (result && 'code' in result) {
				(bad ??= []).push(result);
				continue;
			}
			if (result) special ||= result.percent || result.exponent;
			const time = periodOf(column, rowText, rest);
			if (time.kind === 'open') {
				out.length = start;
				return stop('unanswered', line, column.heading ? column.name : periodName, rowText || null);
			}
			if (time.kind === 'against') {
				out.length = start;
				return stop('dates-conflict', line, periodName, rowText);
			}
			if (time.kind === 'text' && byRow && unreadPeriods === nothing)
				unreadPeriods = [{ code: 'period-text', line, column: periodName, cell: time.text }];
			let flag = time.kind === 'period' ? time.mark : '';
			flag = addMark(flag, result?.flag);
			flag = addMark(flag, column.flag === null ? rowFlag : at(column.flag));
			if (flags) flag = addMark(flag, flags[column.column]?.trim());
			out.push({
				line,
				lastLine,
				dimensions: column.labels.length ? [...fixed, ...column.labels] : fixed,
				period: time.kind === 'period' ? time.code : time.text,
				value: result ? result.value : text,
				flag,
				percent: result ? result.percent : false,
				exponent: result ? result.exponent : false
			});
		}
		if (bad) {
			out.length = start;
			return { bad, unreadPeriods, special: false };
		}
		if (out.length === start) {
			const conflict = plan.values.some(({ convention }) => convention.kind === 'conflict');
			const code = conflict ? 'number-conflict' : 'unanswered';
			return stop(code, line, plan.values[0]?.name ?? null, null);
		}
		return unreadPeriods === nothing && !special ? fine : { bad: null, unreadPeriods, special };
	};
}

const addMark = (marks: string, next: string | undefined) =>
	next ? (marks === '' ? next : `${marks} ${next}`) : marks;

/** The heading of the long table. */
export function tidyHeading(plan: Plan): string[] {
	return [
		...(plan.groups !== null && !plan.groupPeriod ? ['group'] : []),
		...plan.dimensions.map(({ name }) => name),
		...plan.across,
		'period',
		'value',
		'flag'
	];
}

/** A row of the long table in the order of its heading. */
export const tidyCells = ({
	dimensions,
	period,
	value,
	flag
}: Pick<TidyRow, 'dimensions' | 'period' | 'value' | 'flag'>): string[] => [
	...dimensions,
	period,
	value,
	flag
];
