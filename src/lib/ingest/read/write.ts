/** One line of RFC 4180 CSV without its line end; cells are quoted only where they must be. */
export function csvLine(cells: readonly string[]): string {
	const line = cells
		.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
		.join(',');
	return line === '' && cells.length === 1 ? '""' : line;
}

/** Rows as RFC 4180 CSV with LF line ends, heading first. */
export function csvText(heading: readonly string[], rows: Iterable<readonly string[]>): string {
	const lines = [csvLine(heading)];
	for (const row of rows) lines.push(csvLine(row));
	return lines.join('\n') + '\n';
}
