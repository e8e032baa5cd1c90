/** A text at the start of a sentence: its first letter a capital. */
export function startSentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name inside a sentence: its first letter small, but for an abbreviation such as GRDP. */
export function inSentence(name: string): string {
	const [first = '', second = ''] = name;
	return second === second.toLowerCase() ? first.toLowerCase() + name.slice(1) : name;
}
