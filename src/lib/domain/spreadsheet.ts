/** A text that a spreadsheet would take for a formula, kept a text by an apostrophe before it; others as they are. */
export function harmless(text: string): string {
	return /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
}
