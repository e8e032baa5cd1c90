import type { Locale } from '../domain/locale';
import { findings } from '../i18n/messages/findings';
import { anyValue, type FindingMessage } from '../i18n/messages/finding-message';
import { contractFindings } from '../i18n/messages/findings-contract';
import { importFindings } from '../i18n/messages/findings-import';
import type { Finding, FindingCode } from './finding';

/** So many characters of a cell are shown. */
const cellLength = 60;

/** The wording of a code in a language. */
export function messageOf(code: FindingCode, locale: Locale): FindingMessage {
	const messages: Record<FindingCode, FindingMessage> = {
		...contractFindings[locale],
		...importFindings[locale]
	};
	return messages[code];
}

/** Every code with its wording, those of reading a file first; what depends on a file stands as `…`. */
export function allMessages(
	locale: Locale
): { code: FindingCode; title: string; text: string; action: string }[] {
	const unknown = new Proxy<Finding['params']>({}, { get: () => anyValue });
	const codes = [
		...(Object.keys(importFindings.vi) as FindingCode[]),
		...(Object.keys(contractFindings.vi) as FindingCode[])
	];
	return codes.map((code) => {
		const { title, text, action } = messageOf(code, locale);
		return { code, title, text: text(unknown), action };
	});
}

/** A cell in quotes, cut where it is long; characters that are invisible or move a terminal are written as their code. */
function quote(cell: string): string {
	const characters = [...cell];
	const shown =
		characters.length > cellLength ? `${characters.slice(0, cellLength).join('')}…` : cell;
	return JSON.stringify(shown).replace(
		/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu,
		(character) => `\\u{${character.codePointAt(0)?.toString(16)}}`
	);
}

/**
 * A finding as lines of plain text: `file:line`, column and cell; the code and what happened; what to do.
 */
export function formatFinding(finding: Finding, locale: Locale): string[] {
	const { code, file, line, column, cell, params } = finding;
	const words = findings[locale];
	const { text, action } = messageOf(code, locale);
	const place = [
		line === null ? file : `${file}:${line}`,
		column === null ? '' : words.column(column),
		cell === null || cell === '' ? '' : quote(cell)
	];
	return [
		place.filter(Boolean).join(', '),
		`  ${code}: ${text(params)}`,
		`  ${words.action}: ${action}`
	];
}
