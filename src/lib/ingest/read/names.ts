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

const wordsOf = (text: string) =>
	new Set(
		text
			.split(/[^\p{L}\p{N}]+/u)
			.map(fold)
			.filter(Boolean)
	);

/**
 * Rows in the order in which their names are like a text, by the share of the name's words that the text has; those alike stay
 * in their order. For lists to choose from, never to decide.
 */
export function byLikeness<Row>(
	rows: readonly Row[],
	text: string,
	namesOf: (row: Row) => readonly string[]
): Row[] {
	const said = wordsOf(text);
	const share = (name: string) => {
		const words = [...wordsOf(name)];
		return words.filter((word) => said.has(word)).length / Math.max(1, words.length);
	};
	return rows
		.map((row) => ({ row, like: Math.max(0, ...namesOf(row).map(share)) }))
		.sort((a, b) => b.like - a.like)
		.map(({ row }) => row);
}

const total = /^(tổng( số| cộng)?|cộng|total|sum|grand total|insgesamt|ensemble)$/iu;
/** A name such as "Tổng số" that stands for the sum of the lines around it. */
export function isTotal(text: string): boolean {
	return total.test(text.trim());
}
