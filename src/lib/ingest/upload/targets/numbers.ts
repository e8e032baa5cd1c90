import { answerFor, type Answers, type Question } from '../../read/answers';
import type { Findings } from '../../read/findings';
import {
	addEvidence,
	canonical,
	decideConvention,
	newEvidence,
	readNumber,
	whyNoNumber,
	type DecimalMark,
	type NumberEvidence
} from '../../read/numbers';
import type { Row } from '../../read/split';
import type { TargetField } from './columns';
import { readGoal } from './goal';

const numeric = ['value', 'value_high', 'base_value'] as const;
export type NumericField = (typeof numeric)[number];

/** The parts of a cell that are numbers, as written. */
const partsOf = (text: string) => {
	const { low, high } = readGoal(text);
	return [low, high].filter(Boolean);
};

function evidenceOf(rows: readonly Row[], at: number): NumberEvidence {
	const evidence = newEvidence();
	for (const { line, cells } of rows)
		for (const text of partsOf(cells[at] ?? ''))
			addEvidence(evidence, readNumber(text), { line, text });
	return evidence;
}

/**
 * The decimal mark of each column of numbers: by what its own cells prove, else by what the others prove. What nothing
 * proves is asked; a column that proves both is a finding, and its cells against the answer are not read.
 */
export function decimalMarks(
	rows: readonly Row[],
	fields: ReadonlyMap<TargetField, number>,
	names: readonly string[],
	answers: Answers,
	findings: Findings
): { marks: Map<NumericField, DecimalMark>; questions: Question[]; conflict: boolean } {
	const marks = new Map<NumericField, DecimalMark>();
	const questions: Question[] = [];
	let conflict = false;
	const columns = numeric.flatMap((field) => {
		const at = fields.get(field);
		return at === undefined ? [] : { field, name: names[at] ?? '', evidence: evidenceOf(rows, at) };
	});
	const proved = columns.map(({ evidence }) => decideConvention(evidence));
	for (const [i, { field, name, evidence }] of columns.entries()) {
		const answer = answerFor(answers, 'decimal', name);
		const own = proved[i];
		const other = proved.find((convention) => convention.kind === 'decided');
		if (answer === '.' || answer === ',') marks.set(field, answer);
		else if (own?.kind === 'decided') marks.set(field, own.mark);
		else if (own?.kind === 'conflict') {
			conflict = true;
			const seen = (kind: 'comma' | 'point') => evidence.seen[kind][0]?.text ?? '';
			findings.add('number-conflict', 'error', null, name, null, {
				comma: seen('comma'),
				point: seen('point')
			});
		} else if (own?.kind === 'ask' && other?.kind === 'decided') marks.set(field, other.mark);
		else if (own?.kind === 'ask')
			questions.push({
				id: `decimal:${name}`,
				topic: 'decimal',
				column: name,
				cells: evidence.seen.either.slice(0, 3),
				allowed: [',', '.']
			});
	}
	return { marks, questions, conflict };
}

export type NumberRead =
	| { kind: 'number'; text: string; percent: boolean }
	| { kind: 'empty' }
	| {
			kind: 'fault';
			code:
				ReturnType<typeof whyNoNumber> | 'number-malformed' | 'number-contradicts' | 'unanswered';
	  };

/** One number of a column, as exact decimal text. */
export function readWith(text: string, mark: DecimalMark | undefined): NumberRead {
	const cell = readNumber(text);
	if (cell.kind === 'empty' || cell.kind === 'missing') return { kind: 'empty' };
	if (cell.kind !== 'number')
		return { kind: 'fault', code: cell.kind === 'text' ? whyNoNumber(text) : 'number-malformed' };
	const read = canonical(cell, mark ?? null);
	if (read !== null) return { kind: 'number', text: read, percent: cell.percent };
	return { kind: 'fault', code: mark === undefined ? 'unanswered' : 'number-contradicts' };
}
