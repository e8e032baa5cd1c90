import type { Answers, Question } from './answers';
import { decideConvention } from './numbers';
import type { ValueColumn } from './plan';

/**
 * Decides for each column of figures how its numbers are written; questions for what nothing proves: one for
 * all of them unless other columns of the table prove both marks.
 */
export function decideConventions(
	values: ValueColumn[],
	dated: boolean,
	format: string | null,
	answers: Answers
): Question[] {
	const measureOf = (column: ValueColumn) => (dated ? column.labels.join(' ').trim() : column.name);
	for (const column of values) {
		const found = decideConvention(column.evidence);
		const own = answers[`decimal:${column.name}`] ?? answers[`decimal:${measureOf(column)}`];
		// What was said of all columns is not said of those that prove the other mark.
		const answer = own ?? (found.kind === 'decided' ? undefined : answers.decimal);
		column.convention =
			answer === '.' || answer === ',' ? { kind: 'decided', mark: answer, by: 'answer' } : found;
		if (!format) continue;
		if (column.convention.kind === 'ask')
			column.convention = { kind: 'decided', mark: '.', by: 'format' };
		if (
			column.convention.kind === 'decided' &&
			column.convention.mark === ',' &&
			column.convention.by === 'proof' &&
			!onlyCommas(column)
		)
			column.convention = { kind: 'conflict' };
	}
	const measures = new Map<string, ValueColumn[]>();
	for (const column of values) {
		const known = measures.get(measureOf(column));
		if (known) known.push(column);
		else measures.set(measureOf(column), [column]);
	}
	if (dated) for (const columns of measures.values()) fromNeighbours(columns);
	const isOpen = ({ convention }: ValueColumn) => convention.kind === 'ask';
	const open = values.filter(isOpen);
	/** Cells of as many columns as there is room for. */
	const cellsOf = (asked: ValueColumn[]) => {
		const seen = asked.map(({ evidence }) => evidence.seen.either);
		const further = seen.flatMap((cells) => cells.slice(1));
		return [...seen.flatMap((cells) => cells.slice(0, 1)), ...further].slice(0, 3);
	};
	const question = (measure: string | null, asked: ValueColumn[]): Question => ({
		id: measure === null ? 'decimal' : `decimal:${measure || (asked[0]?.name ?? '')}`,
		topic: 'decimal',
		column: measure === '' ? (asked[0]?.name ?? '') : measure,
		cells: cellsOf(asked),
		allowed: ['.', ',']
	});
	if (!open.length) return [];
	const marks = new Set(
		values.flatMap(({ convention }) => (convention.kind === 'decided' ? [convention.mark] : []))
	);
	const conflict = values.some(({ convention }) => convention.kind === 'conflict');
	const several = new Set(open.map(measureOf)).size > 1;
	if (several && marks.size < 2 && !conflict) return [question(null, open)];
	return [...measures].flatMap(([measure, columns]) => {
		const asked = columns.filter(isOpen);
		const only = dated && measures.size === 1;
		return asked.length ? [question(only ? null : measure, asked)] : [];
	});
}

/** Whether every open cell has a comma, so that nothing speaks for the point that the format asks for. */
const onlyCommas = ({ evidence: { either, seen } }: ValueColumn) =>
	either === 0 ||
	(either <= seen.either.length && seen.either.every(({ text }) => !/\./.test(text)));

/** Columns of one measure at several times are written alike: one that proves nothing follows the others. */
function fromNeighbours(columns: ValueColumn[]): void {
	const marks = new Set(
		columns.flatMap(({ convention }) => (convention.kind === 'decided' ? [convention.mark] : []))
	);
	const [mark] = marks;
	if (marks.size !== 1 || !mark) return;
	if (columns.some(({ convention }) => convention.kind === 'conflict')) return;
	for (const column of columns)
		if (column.convention.kind === 'ask')
			column.convention = { kind: 'decided', mark, by: 'neighbours' };
}
