/**
 * What a person has decided about one file: question id → chosen value, as text.
 * `encoding`, `delimiter` (`,` `;` `tab` `|` `space` `none` or any text), `quote` (`"` `'` `none`),
 * `heading` (`none`, a line, or lines `5-6`), `names` (`left` `right`: where a heading shorter than its rows begins), `table` (which of several, from 1), `decimal` or
 * `decimal:COLUMN` (`.` `,`), `dates` or `dates:COLUMN` (`day` `month` first), `t-number` (`quarter`
 * `month`), `year-pair` (`month` `fiscal`), `part` or `part:COLUMN` (`month` `quarter` `half`: what numbers
 * beside a year count), `role:COLUMN`, `sheet`, `place:NAME`, `indicator:NAME`, `source`, `published`,
 * `content` (`figures` `targets`).
 */
export type Answers = Readonly<Record<string, string>>;

/** A cell of the file, as evidence. `line` is the physical line, from 1. */
export interface SeenCell {
	line: number;
	text: string;
}

export type QuestionTopic =
	| 'encoding'
	| 'delimiter'
	| 'table'
	| 'heading'
	| 'names'
	| 'decimal'
	| 'dates'
	| 't-number'
	| 'year-pair'
	| 'part'
	| 'role'
	| 'place'
	| 'indicator';

/** Something the file does not prove. The answer is one of `allowed`, under the key `id` of `Answers`. */
export interface Question {
	id: string;
	topic: QuestionTopic;
	column: string | null;
	/** Real cells of the file, at most three. */
	cells: SeenCell[];
	allowed: string[];
}

/** The answer for one column, else the one for all columns. */
export function answerFor(answers: Answers, topic: string, column: string): string | undefined {
	return answers[`${topic}:${column}`] ?? answers[topic];
}
