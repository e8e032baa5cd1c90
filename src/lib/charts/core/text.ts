/** Font sizes of charts in pixels. */
export const fontSize = { tick: 12, label: 13 };

/** Vietnamese capitals carry marks above and below: lines need room. */
export const lineHeight = 1.3;

const widths: [number, string][] = [
	[0.3, ' \u00a0'],
	[0.34, "iIjl'.,:;|!·’"],
	[0.5, 'frtJ()[]/"*'],
	[0.68, 'abcdeghknopqsuvxyzEFLPST?-'],
	[0.72, '0123456789'],
	[0.9, 'mwMOQG–−+='],
	[1.05, 'W%…']
];
const widthOf = new Map(widths.flatMap(([em, chars]) => [...chars].map((char) => [char, em])));

/**
 * Width of a text in pixels, estimated from above for Be Vietnam Pro semi-bold and the usual Arial-like fallbacks (by a
 * fifth on average; digits by what the widest of them measures, 0.716 em), so that labels placed by it do not collide
 * whichever of them is drawn.
 */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const char of text.normalize('NFD').replace(/[đĐ]/g, (d) => (d === 'đ' ? 'd' : 'D')))
		if (!/\p{M}/u.test(char)) em += widthOf.get(char) ?? 0.8;
	return em * size;
}

function shorten(text: string, width: number, size: number): string {
	if (textWidth(text, size) <= width) return text;
	let cut = text;
	while (cut && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
	return `${cut.trimEnd()}…`;
}

/**
 * Breaks at ordinary spaces into lines of at most `width` pixels and about equal length; the last one ends in "…" if
 * text is left over.
 */
export function wrapText(text: string, width: number, size: number, maxLines = 3): string[] {
	const words = wordsOf(text, width, size);
	const lines = fill(words, width, size, maxLines);
	if (lines.some((line) => textWidth(line, size) > width))
		return lines.map((line) => shorten(line, width, size));
	let balanced = lines;
	for (let less = width - size; less > 0; less -= size) {
		const tighter = fill(words, less, size, maxLines);
		if (tighter.length > lines.length || tighter.some((line) => textWidth(line, size) > less))
			break;
		balanced = tighter;
	}
	return balanced;
}

function fill(words: string[], width: number, size: number, maxLines: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const line = lines.at(-1);
		const longer = `${line} ${word}`;
		if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else if (line !== undefined && lines.length === maxLines) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** What stays on one line: words, and what stands in brackets where it fits on a line of its own. */
function wordsOf(text: string, width: number, size: number): string[] {
	return text
		.split(/ (?![^(]*\))/)
		.flatMap((part) => (textWidth(part, size) > width ? part.split(' ') : part));
}
