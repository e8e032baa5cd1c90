import type { Row } from './split';

/** The heading of a table: one text a column, and the texts of each heading line with merged cells filled. */
export interface Heading {
	names: string[];
	levels: string[][];
	/** What a heading line is about, where its first cell says so (`Unit`, `Source`). */
	levelNames: (string | null)[];
}

const texts = (rows: Row[], width: number) =>
	rows.map((row) =>
		Array.from({ length: width }, (_, column) =>
			(row.cells[column] ?? '').replace(/\s*[\r\n]+\s*/g, ' ').trim()
		)
	);

const join = (parts: string[]) =>
	parts.filter((text, i) => text !== '' && text !== parts[i - 1]).join(' ');

/**
 * Merges heading lines. A merged cell of an upper line stands over the columns to its right as long as
 * these have a text of their own below; a cell with nothing below it spans lines instead.
 */
export function mergeHeading(rows: Row[], width: number): Heading {
	const levels = texts(rows, width);
	const bottom = levels.length - 1;
	levels.forEach((level, depth) => {
		if (depth === bottom) return;
		for (const [column, text] of centred(level, levels[depth + 1] ?? [])) level[column] = text;
		const below = (column: number) => levels.slice(depth + 1).some((lower) => lower[column] !== '');
		let spread = '';
		level.forEach((text, column) => {
			if (text !== '') spread = below(column) ? text : '';
			else if (spread !== '' && below(column) && !startsAnew(levels, depth, column))
				level[column] = spread;
			else spread = '';
		});
	});
	const names = Array.from({ length: width }, (_, column) =>
		join(levels.map((level) => level[column] ?? ''))
	);
	return { names, levels, levelNames: levels.map(() => null) };
}

/**
 * What stands over each column where texts are in the middle of their groups (`, 2021, , , 2022,` over three columns each): the
 * line below then names the same columns in each group, and the first group begins before its text. Else nothing.
 */
function centred(level: readonly string[], below: readonly string[]): [number, string][] {
	const labels = level.flatMap((text, column) => (text === '' ? [] : [column]));
	const end = below.findLastIndex((text) => text !== '') + 1;
	const most = labels.length < 2 ? 0 : Math.floor(end / labels.length);
	for (let size = 2; size <= most; size++) {
		const start = end - size * labels.length;
		const group = below.slice(start, start + size);
		const alike = below
			.slice(start, end)
			.every((text, i) => text !== '' && text === group[i % size]);
		const each = labels.every((column, i) => Math.floor((column - start) / size) === i);
		if (!alike || !each || labels[0] === start || new Set(group).size < size) continue;
		return Array.from({ length: end - start }, (_, i) => [
			start + i,
			level[labels[Math.floor(i / size)] ?? 0] ?? ''
		]);
	}
	return [];
}

/** An upper line that begins a new cell at this column ends the span of the cells below it. */
function startsAnew(levels: string[][], depth: number, column: number): boolean {
	return levels.slice(0, depth).some((upper) => {
		const here = upper[column] ?? '';
		return here !== '' && here !== (upper[column - 1] ?? '');
	});
}

/** Heading lines that each say one thing about every column; as few of them as tell the columns apart are its name. */
export function attributeNames(rows: Row[], width: number): Heading {
	const levels = texts(rows, width);
	const levelNames = levels.map((level) => level[0] || null);
	const columns = Array.from({ length: width }, (_, column) => column);
	const upTo = (count: number) =>
		columns.map((column) => join(levels.slice(0, count).map((level) => level[column] ?? '')));
	const apart = (names: string[]) => {
		const some = names.slice(1).filter((name) => name !== '');
		return some.length > 0 && new Set(some).size === some.length;
	};
	const count = levels.findIndex((_, i) => apart(upTo(i + 1))) + 1 || levels.length;
	const names = upTo(count);
	names[0] = levels[0]?.[0] ?? '';
	return { names, levels, levelNames };
}
