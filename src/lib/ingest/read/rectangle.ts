/** Finds how many columns a table has: those that are named, and those in which some row has a cell. */
export function createWidth(heading: string[]): {
	see: (row: string[]) => void;
	width: () => number;
} {
	let width = heading.findLastIndex((name) => name !== '') + 1;
	return {
		see(row) {
			let end = row.length;
			while (end > width && (row[end - 1] ?? '').trim() === '') end--;
			width = Math.max(width, end);
		},
		width: () => width
	};
}

/** A row with exactly so many cells. */
export function fitRow(row: string[], width: number): string[] {
	if (row.length === width) return row;
	if (row.length > width) return row.slice(0, width);
	return [...row, ...Array.from({ length: width - row.length }, () => '')];
}

/** All rows as long as the longest; columns without a name and without a cell at the right end go. */
export function rectangle(
	heading: string[],
	rows: string[][]
): { heading: string[]; rows: string[][] } {
	const { see, width } = createWidth(heading);
	rows.forEach(see);
	const fit = (row: string[]) => fitRow(row, width());
	return { heading: fit(heading), rows: rows.map(fit) };
}
