import type { Finding } from '../finding';
import type { AccountLine } from '../read/account';
import type { Question } from '../read/answers';
import type { Outcome } from '../read/read';
import type { reportOf } from '../read/report';
import type { Readings } from './answer-preview';
import type { Comparison } from './compare';
import type { NameMatch } from './matches';
import type { Preview } from './preview';
import type { ComparedTarget } from './targets/compare';

/** A question with what the cells would be under each answer. */
export interface AskedQuestion extends Question {
	readings: Readings;
}

type Report = ReturnType<typeof reportOf>;

/** Everything that is shown of one upload; plain data, so that it can come out of a worker. */
export interface Summary {
	file: string;
	size: number;
	/** What the file holds: figures, or targets for them. */
	content: 'figures' | 'targets';
	outcome: Outcome;
	/** How the file was read: encoding, delimiter, heading, columns with their evidence; what is listed below is empty there. */
	report: Report;
	findings: Finding[];
	/** The lines that were rejected or skipped, the first of them. */
	lines: AccountLine[];
	questions: AskedQuestion[];
	preview: Preview;
	/** What the names were matched with; null as long as the table itself is in question. */
	matches: { places: NameMatch[]; indicators: NameMatch[] } | null;
	/** What each named dimension of the figures was taken for. */
	roles: Record<string, string>;
	comparison: Comparison | null;
	/** The targets of a file of targets, the first of them. */
	targets: ComparedTarget[];
	/** How many figures or targets differ from the published ones. */
	different: number;
	/** Indicators and places of the figures or targets that differ from the published ones. */
	indicators: string[];
	regions: string[];
	/** Figures without a value, which are never applied. */
	missing: number;
}
