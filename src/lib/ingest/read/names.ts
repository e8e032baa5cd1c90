/** A name reduced to what two spellings share: no accents, case, blanks or punctuation. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many single-letter changes lie between two folded names; Levenshtein. */
export function distance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let k = 1; k <= b.length; k++)
			row.push(
				Math.min(
					(above[k] ?? 0) + 1,
					(row[k - 1] ?? 0) + 1,
					(above[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)
				)
			);
		above = row;
	}
	return above[b.length] ?? 0;
}

/** The names nearest to a text, at most `count`, none that differs in more than a third of its letters. */
export function nearest(text: string, names: readonly string[], count = 3): string[] {
	const key = fold(text);
	return names
		.map((name) => ({ name, far: distance(key, fold(name)) }))
		.filter(({ name, far }) => far <= Math.max(2, fold(name).length / 3))
		.sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))
		.slice(0, count)
		.map(({ name }) => name);
}
