import type { Observation } from '../../domain/observation';
import { comparePeriods } from '../../domain/period';
import type { FigureTable } from '../read/figure-table';
import type { ProposedRow } from '../read/proposal';
import type { Distinct } from './distinct';
import { figureKey, type Published } from './published';

export type Change = 'added' | 'changed' | 'equal';

/** What a figure may change, by the number that stands for it. */
export const kinds = ['added', 'changed', 'equal'] as const satisfies Change[];
const [added, changed, equal] = [0, 1, 2] as const;

/** One figure of the upload beside the published one. */
export interface Compared {
	change: Change;
	row: ProposedRow;
	published: Pick<Observation, 'value' | 'status' | 'source' | 'published'> | null;
}

export interface Comparison {
	counts: Record<Change, number>;
	/** The first of each kind, for the page. */
	examples: Record<Change, Compared[]>;
	/** Published figures of the same indicators, places and span of time that the upload does not have. */
	absent: { count: number; examples: Observation[] };
}

const listed = 200;

/**
 * Sorts the figures of an upload by what they would change. Equal: the same number and the same status as
 * the figure in force, or a row that is published already.
 */
export function compare(
	figures: FigureTable,
	{ of, rows }: Distinct,
	{ current, vintages }: Published
): { comparison: Comparison; changes: Uint8Array } {
	const { indicators, regions, periods, sources, statuses, values } = figures;
	const examples: Comparison['examples'] = { added: [], changed: [], equal: [] };
	const seen = Array.from(rows, (row) => ({
		indicator: indicators.at(row),
		region: regions.at(row),
		period: periods.at(row)
	}));
	const keys = seen.map(figureKey);
	const inForce = keys.map((key) => current.get(key));
	const published = keys.map((key) => vintages.get(key) ?? []);
	function changeOf(row: number, figure: number): 0 | 1 | 2 {
		const known = inForce[figure];
		if (!known) return added;
		const value = values.has(row) ? values.number(row) : null;
		for (const one of published[figure] ?? [])
			if (one.value === value && one.status === statuses.at(row) && one.source === sources.at(row))
				return equal;
		return value === known.value && statuses.at(row) === known.status ? equal : changed;
	}
	const found = [0, 0, 0] as [number, number, number];
	const changes = new Uint8Array(figures.length);
	for (let row = 0; row < figures.length; row++) {
		const figure = of[row] as number;
		const change = changeOf(row, figure);
		changes[row] = change;
		if (++found[change] > listed) continue;
		const kind = kinds[change];
		examples[kind].push({
			change: kind,
			row: figures.row(row),
			published: inForce[figure] ?? null
		});
	}
	const counts = { added: found[added], changed: found[changed], equal: found[equal] };
	return { comparison: { counts, examples, absent: absentOf(seen, keys, current) }, changes };
}

function absentOf(
	seen: readonly Pick<Observation, 'indicator' | 'region' | 'period'>[],
	keys: readonly string[],
	current: Published['current']
) {
	const have = new Set(keys);
	const spans = new Map<string, { first: string; last: string }>();
	for (const { indicator, region, period } of seen) {
		const key = `${indicator} ${region} ${period.length}`;
		const span = spans.get(key);
		if (!span) spans.set(key, { first: period, last: period });
		else if (comparePeriods(period, span.first) < 0) span.first = period;
		else if (comparePeriods(period, span.last) > 0) span.last = period;
	}
	const examples: Observation[] = [];
	let count = 0;
	for (const [key, published] of current) {
		const { indicator, region, period } = published;
		const span = spans.get(`${indicator} ${region} ${period.length}`);
		if (!span || have.has(key) || published.value === null) continue;
		if (comparePeriods(period, span.first) < 0 || comparePeriods(period, span.last) > 0) continue;
		count++;
		if (examples.length < 20) examples.push(published);
	}
	return { count, examples };
}
