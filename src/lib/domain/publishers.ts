import type { Source } from './source';

/** Who published a list of documents, the one with most of them first. */
export function publishersOf(sources: readonly Source[]): string[] {
	const counts = new Map<string, number>();
	for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
	return [...counts]
		.sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
		.map(([publisher]) => publisher);
}
