import type { Summary } from '../ingest/upload/summary';

/**
 * What files have in common that are exported again with newer figures: delimiter and headings, without years. Null for
 * a file that has no table.
 */
export function shapeOf({ report }: Pick<Summary, 'report'>): string | null {
	if (report.kind !== 'text' || report.header.length === 0) return null;
	const names = report.header.map((name) => name.replace(/\d+/g, '#').trim());
	return JSON.stringify([report.delimiter, ...new Set(names)]).slice(0, 1000);
}
