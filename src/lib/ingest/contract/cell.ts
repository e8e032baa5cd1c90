import { parsePeriod } from '../../domain/period';
import type { Finding, FindingCode } from '../finding';
import type { Field } from './descriptor';

/** A typed cell; null is empty. */
export type Cell = string | number | null;

export interface CellFault {
	code: FindingCode;
	params: Finding['params'];
}

/** Whether a text is an ISO date that the calendar has. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Control, format, private and unassigned characters, and the mark of a failed decoding: nobody sees them, and they break matching. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/u;

const isPeriodColumn = (name: string) => /(^|_)period$/.test(name);

/** What is wrong with the characters of a cell, whatever its column. */
function textFault(cell: string): CellFault | null {
	if (cell.includes('\n')) return { code: 'contract-line-break', params: {} };
	const character = hidden.exec(cell)?.[0].codePointAt(0);
	if (character !== undefined) {
		const code = `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;
		return { code: 'contract-hidden-character', params: { character: code } };
	}
	if (cell !== cell.trim()) return { code: 'contract-space', params: {} };
	if (cell !== cell.normalize('NFC')) return { code: 'contract-not-nfc', params: {} };
	return null;
}

function typeFault(cell: string, type: Field['type']): CellFault | null {
	const plain = {
		string: true,
		integer: /^-?(0|[1-9]\d*)$/.test(cell),
		number: /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell),
		date: isDate(cell)
	}[type];
	return plain || type === 'string' ? null : { code: `contract-${type}`, params: {} };
}

function constraintFault(cell: string, field: Field): CellFault | null {
	if (field.enum && !field.enum.includes(cell)) {
		return { code: 'contract-enum', params: { allowed: field.enum.join(', ') } };
	}
	if (isPeriodColumn(field.name)) {
		if (!parsePeriod(cell)) return { code: 'contract-period', params: {} };
	} else if (field.pattern && !field.pattern.test(cell)) {
		return {
			code: 'contract-pattern',
			params: { column: field.name, pattern: field.pattern.source }
		};
	}
	const { minimum, maximum } = field;
	if (minimum !== null && Number(cell) < minimum) {
		return { code: 'contract-minimum', params: { minimum } };
	}
	if (maximum !== null && Number(cell) > maximum) {
		return { code: 'contract-maximum', params: { maximum } };
	}
	return null;
}

/** Reads one cell by the definition of its column. The first fault is given; a faulty cell has no value. */
export function readCell(cell: string, field: Field): { value: Cell; fault: CellFault | null } {
	if (cell === '') {
		const fault = field.required ? { code: 'contract-required' as const, params: {} } : null;
		return { value: null, fault };
	}
	const fault = textFault(cell) ?? typeFault(cell, field.type) ?? constraintFault(cell, field);
	if (fault) return { value: null, fault };
	const numeric = field.type === 'number' || field.type === 'integer';
	// Adding 0 turns "-0.0", a rounded small fall, into 0.
	return { value: numeric ? Number(cell) + 0 : cell, fault: null };
}
