import type { Finding, FindingCode, Severity } from '../finding';

/** Where something was noticed, and what the wording needs. What is left out is null or empty. */
export interface Place {
	file: string;
	line?: number;
	column?: string;
	cell?: string | null;
	params?: Finding['params'];
}

function finding(severity: Severity, code: FindingCode, place: Place): Finding {
	const { file, line = null, column = null, cell = null, params = {} } = place;
	return { code, severity, file, line, column, cell, params };
}

export const error = (code: FindingCode, place: Place) => finding('error', code, place);
export const warning = (code: FindingCode, place: Place) => finding('warning', code, place);
export const info = (code: FindingCode, place: Place) => finding('info', code, place);

const severities: Severity[] = ['error', 'warning', 'info'];

/** The order in which people read findings: errors first, then by file, line and column. */
export function compareFindings(a: Finding, b: Finding): number {
	return (
		severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
		compareText(a.file, b.file) ||
		(a.line ?? 0) - (b.line ?? 0) ||
		compareText(a.column ?? '', b.column ?? '') ||
		compareText(a.code, b.code)
	);
}

/** The order of code units, which does not depend on a language. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
