import { answerFor, type Answers, type Question } from './answers';
import { decideConvention } from './numbers';
import type { ValueColumn } from './plan';

/**
 * Decides for each column of figures how its numbers are written; questions for what nothing proves: one for
 * all of them where no column of the table proves anything.
 */
export function decideConventions(
	values: ValueColumn[],
	dated: boolean,
	format: string | null,
	answers: Answers
): Question[] {
	const measureOf = (column: ValueColumn) => (dated ? column.labels.join(' ').trim() : column.name);
	for (const column of values) {
		const answer =
			answerFor(answers, 'decimal', column.name) ?? answers[`decimal:${measureOf(column)}`];
		column.convention =
			answer === '.' || answer === ','
				? { kind: 'decided', mark: answer, by: 'answer' }
				: decideConvention(column.evidence);
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
	const question = (measure: string | null, asked: ValueColumn[]): Question => ({
		id: measure === null ? 'decimal' : `decimal:${measure || (asked[0]?.name ?? '')}`,
		topic: 'decimal',
		column: measure === '' ? (asked[0]?.name ?? '') : measure,
		cells: asked.flatMap(({ evidence }) => evidence.seen.either).slice(0, 3),
		allowed: ['.', ',']
	});
	if (!open.length) return [];
	const proved = values.some(({ convention }) => !['ask', 'whole'].includes(convention.kind));
	const alone = open.length === 1 && !dated;
	if (!proved && !alone) return [question(null, open)];
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
