import type { Observation, ObservationStatus } from './observation';
import type { Source } from './source';

const firmness: Record<ObservationStatus, number> = { A: 1, B: 1, P: 2, E: 3, F: 4, M: 5 };

type Document = Pick<Observation, 'status' | 'published' | 'source'>;

/**
 * Whether `a` is in force before `b`, where two documents give the same figure: the firmer one, of equally firm ones
 * the latest published, then the one from the better source. The database orders by the same rule (`sql/schema.ts`).
 */
export function isFirmer(
	a: Document,
	b: Document,
	tierOf: (source: string) => Source['tier']
): boolean {
	const order =
		firmness[a.status] - firmness[b.status] ||
		-compare(a.published ?? '', b.published ?? '') ||
		compare(tierOf(a.source), tierOf(b.source)) ||
		compare(a.source, b.source);
	return order < 0;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
