/** A text that a spreadsheet would take for a formula, kept a text by an apostrophe before it; others as they are. */
export function harmless(text: string): string {
	return /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
}

/**
 * How a CSV file is written: `plain` for programs (commas, decimal point), `vietnamese` for spreadsheet programs set to
 * Vietnamese (byte order mark, semicolons, decimal comma).
 */
export type CsvStyle = 'plain' | 'vietnamese';

/** Lines as a CSV file (RFC 4180); numbers in full precision. */
export function csvText(lines: readonly (readonly (string | number)[])[], style: CsvStyle): string {
	const separator = style === 'plain' ? ',' : ';';
	const cell = (value: string | number) =>
		typeof value === 'string'
			? quoted(value, separator)
			: style === 'plain'
				? String(value)
				: String(value).replace('.', ',');
	const text = lines.map((line) => line.map(cell).join(separator) + '\r\n').join('');
	return style === 'plain' ? text : `\ufeff${text}`;
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is kept a text. */
function quoted(text: string, separator: string): string {
	const safe = harmless(text);
	return /["\r\n]/.test(safe) || safe.includes(separator)
		? `"${safe.replaceAll('"', '""')}"`
		: safe;
}
