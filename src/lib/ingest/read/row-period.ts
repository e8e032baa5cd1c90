import { speaksOfTime } from './heading-period';
import { provesOther, readPeriod, settlePeriod, type PeriodReading } from './periods';
import type { Plan, ValueColumn } from './plan';
import { joinPeriod, partOf, type YearPart } from './year-part';

/**
 * The period of a figure, or why there is none: `open` waits for an answer, `against` proves another order
 * of day and month than its column has, `text` is no known form.
 */
export type RowPeriod =
	| { kind: 'period'; code: string; mark: string }
	| { kind: 'open' }
	| { kind: 'against' }
	| { kind: 'text'; text: string };

const joinMarks = (...marks: (string | undefined)[]) => marks.filter(Boolean).join(' ');

/** The period that a year and a part of it make; a text that is no part of a year makes none. */
function readJoined(text: string, part: YearPart | null): PeriodReading | null {
	const year = readPeriod(text);
	if (year?.kind !== 'period' || !/^\d{4}$/.test(year.code)) return part?.suffix ? null : year;
	if (!part) return null;
	const joined = joinPeriod(year.code, part);
	return { ...joined, mark: joinMarks(year.mark, joined.mark) };
}

/**
 * Reads the period of a figure from its heading, its row, or both. Texts repeat from row to row and are read
 * once each.
 */
export function createRowPeriod(
	plan: Plan
): (column: ValueColumn, rowText: string, rest: string) => RowPeriod {
	const known = new Map<string, RowPeriod>();

	function settle(reading: PeriodReading | null, text: string): RowPeriod {
		if (!reading) return { kind: 'text', text };
		const settled = settlePeriod(reading, plan.rules);
		return settled ? { kind: 'period', code: settled.code, mark: settled.mark } : { kind: 'open' };
	}

	function read(column: ValueColumn, rowText: string, rest: string): RowPeriod {
		const { heading, part } = column;
		if (heading) {
			if (rest === '' || heading.kind !== 'period') return settle(heading, '');
			const joined = readJoined(heading.code, partOf(rest, plan.partKind));
			return settle(joined && { ...joined, mark: joinMarks(heading.mark, joined.mark) }, rest);
		}
		if (provesOther(rowText, plan.rules)) return { kind: 'against' };
		if (rowText === '' && plan.titlePeriod !== null && part)
			return settle(readJoined(plan.titlePeriod.slice(0, 4), part), plan.titlePeriod);
		if (rowText === '')
			return { kind: 'text', text: speaksOfTime(column.name) ? '' : (plan.titlePeriod ?? '') };
		if (!part && rest === '') return settle(readPeriod(rowText), rowText);
		const text = joinMarks(rowText, rest);
		return settle(readJoined(rowText, part ?? partOf(rest, plan.partKind)), text);
	}

	const simple = plan.part === null && plan.values.every(({ heading, part }) => !heading && !part);
	return (column, rowText, rest) => {
		const key = simple ? rowText : `${column.column} ${rowText}\u0001${rest}`;
		let found = known.get(key);
		if (!found) {
			if (known.size > 20000) known.clear();
			found = read(column, rowText, rest);
			known.set(key, found);
		}
		return found;
	};
}

/** The labels of the less indented rows above a row. */
export function createParents(): (cell: string) => string {
	let above: { depth: number; label: string }[] = [];
	return (cell) => {
		const depth = /^[\s\u00a0]*/.exec(cell)?.[0].length ?? 0;
		above = above.filter((parent) => parent.depth < depth);
		const path = above.map(({ label }) => label).join(' / ');
		above.push({ depth, label: cell.trim() });
		return path;
	};
}
