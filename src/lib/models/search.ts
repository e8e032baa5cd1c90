/** Something with a page of its own. `path` is without language, as `pageLink` takes it. */
export interface SearchEntry {
	kind: 'place' | 'indicator' | 'target';
	name: string;
	/** What tells it from others of nearly the same name. */
	detail: string;
	path: string;
	/** Other spellings and the other language's name, found but not shown. */
	also: string;
}

/** Lower-case words without accents: "GRDP, Hà Nội" is `grdp`, `ha`, `noi`. */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replaceAll('đ', 'd')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

interface Prepared {
	entry: SearchEntry;
	order: number;
	plain: string;
	name: string[];
	rest: string[];
}

/** Searches one list many times; the entries are prepared once. */
export function createSearch(
	entries: readonly SearchEntry[]
): (query: string, limit?: number) => SearchEntry[] {
	const prepared = entries.map((entry, order): Prepared => ({
		entry,
		order,
		plain: entry.name.normalize('NFC').toLowerCase(),
		name: wordsOf(entry.name),
		rest: wordsOf(`${entry.detail} ${entry.also}`)
	}));
	return (query, limit = 12) => {
		const asked = wordsOf(query);
		if (asked.length === 0) return [];
		const typed = query.trim().normalize('NFC').toLowerCase();
		return prepared
			.map((one) => ({ one, score: scoreOf(one, asked, typed) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score || a.one.order - b.one.order)
			.slice(0, limit)
			.map(({ one }) => one.entry);
	};
}

const kindScore = { place: 2, indicator: 1, target: 0 };

/**
 * How well an entry answers; 0 if a word is nowhere. Every word has to be a word or the beginning of one; in the name
 * counts before elsewhere, the whole name before its beginning, and accents as typed before others. Names written in one
 * ("hanoi") are found too.
 */
function scoreOf({ entry, plain, name, rest }: Prepared, asked: string[], typed: string): number {
	const joined = asked.join('');
	const together = name.join('');
	const inOne = joined.length > 3 && together.startsWith(joined);
	let score = 0;
	for (const word of asked) {
		const found = bestOf(word, name, 40, 24) || bestOf(word, rest, 12, 6);
		if (found === 0 && !inOne) return 0;
		score += found;
	}
	score /= asked.length;
	if (inOne) score += together === joined ? 60 : 30;
	if (plain.includes(typed)) score += 5;
	return score + kindScore[entry.kind] * 4 + 1 / (1 + name.length);
}

function bestOf(asked: string, words: readonly string[], whole: number, beginning: number): number {
	if (words.includes(asked)) return whole;
	return words.some((word) => word.startsWith(asked)) ? beginning : 0;
}
