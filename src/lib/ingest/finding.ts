import type { contractFindings } from '../i18n/messages/findings-contract';
import type { importFindings } from '../i18n/messages/findings-import';

/** `error` stops the build or the import of that row; `warning` and `info` do not. */
export type Severity = 'error' | 'warning' | 'info';

/** Stable and documented; each has its wording, in both languages, in `i18n/messages/findings-*.ts`. */
export type FindingCode = keyof typeof contractFindings.vi | keyof typeof importFindings.vi;

/** What was noticed, where, and what the wording needs; no words. `line` is the physical line of the file, from 1. */
export interface Finding {
	code: FindingCode;
	severity: Severity;
	file: string;
	line: number | null;
	column: string | null;
	cell: string | null;
	params: Record<string, string | number>;
}
