import type { Finding, Severity } from '../finding';
import type { ImportCode } from './finding-code';

/** How many findings of one code are kept one by one; the rest are only counted. */
const kept = 200;

/** Collects findings about one file. */
export class Findings {
	readonly list: Finding[] = [];
	readonly counts: Record<string, number> = {};

	constructor(private readonly file: string) {}

	/** Whether more of a code are counted only, so that nothing needs to be known of them. */
	isFull(code: ImportCode): boolean {
		return (this.counts[code] ?? 0) >= kept;
	}

	add(
		code: ImportCode,
		severity: Severity,
		line: number | null,
		column: string | null,
		cell: string | null,
		params: Finding['params'] = {}
	): void {
		const count = (this.counts[code] = (this.counts[code] ?? 0) + 1);
		if (count > kept) return;
		const short = cell === null ? null : cell.slice(0, 200);
		this.list.push({
			code,
			severity,
			file: this.file,
			line,
			column,
			cell: short,
			params: short === null ? params : { cell: short, ...params }
		});
	}
}
