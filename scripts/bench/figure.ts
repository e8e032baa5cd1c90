/** One thing measured, as often as it was measured. */
export interface Figure {
	what: string;
	unit: 'ms' | 's' | 'kB' | 'MB' | 'files' | 'times' | '×' | 'score' | 'points';
	/** Empty where it could not be measured; then `missing` says why. */
	values: number[];
	missing?: string;
}

/**
 * The value below which a share of the values lies, between neighbours by their distance (method 7 of Hyndman and Fan 1996).
 * @param share from 0 to 1: 0.5 is the median
 * @returns null for no values
 */
export function quantile(values: number[], share: number): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)];
	const above = sorted[Math.ceil(position)];
	if (below === undefined || above === undefined) return null;
	return below + (above - below) * (position - Math.floor(position));
}

/** A ratio and a score need more decimals than a time. */
function shown(value: number | null, unit: Figure['unit']): string {
	return value === null ? '' : value.toFixed(unit === '×' ? 2 : unit === 'score' ? 3 : 1);
}

/** The figures as a Markdown table. */
export function markdownOf(figures: Figure[]): string {
	const rows = figures.map(({ what, unit, values, missing }) => {
		const [median, p95] = [0.5, 0.95].map((share) => shown(quantile(values, share), unit));
		return values.length === 0
			? `| ${what} | not measured: ${missing ?? 'no value'} | | | 0 |`
			: `| ${what} | ${median} | ${values.length > 1 ? p95 : ''} | ${unit} | ${values.length} |`;
	});
	return ['| | median | p95 | unit | n |', '| --- | ---: | ---: | --- | ---: |', ...rows].join(
		'\n'
	);
}

/** The figures as a table: what, median, 95th percentile where there is more than one value, unit, number of values. */
export function tableOf(figures: Figure[]): string {
	const wide = Math.max(0, ...figures.map(({ what }) => what.length));
	const line = (what: string, ...cells: string[]) =>
		(what.padEnd(wide) + cells.map((cell) => cell.padStart(10)).join('')).trimEnd();
	const rows = figures.map(({ what, unit, values, missing }) => {
		if (values.length === 0) return `${what.padEnd(wide)}  not measured: ${missing ?? 'no value'}`;
		const [median, p95] = [0.5, 0.95].map((share) => shown(quantile(values, share), unit));
		return line(
			what,
			median ?? '',
			values.length > 1 ? (p95 ?? '') : '',
			unit,
			String(values.length)
		);
	});
	return [line('', 'median', 'p95', 'unit', 'n'), ...rows].join('\n');
}
