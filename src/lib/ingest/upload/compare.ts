import type { Observation } from '../../domain/observation';
import { comparePeriods } from '../../domain/period';
import type { FigureTable } from '../read/figure-table';
import { PairMemo } from '../read/lookup';
import type { ProposedRow } from '../read/propose';
import { figureKey, type Published } from './published';

export type Change = 'added' | 'changed' | 'equal';

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

/** A figure that the upload has, with the published one in force and all published ones. */
interface Known {
	key: Pick<Observation, 'indicator' | 'region' | 'period'>;
	current: Observation | undefined;
	vintages: readonly Observation[];
}

/**
 * Sorts the figures of an upload by what they would change. Equal: the same number and the same status as
 * the figure in force, or a row that is published already.
 */
export function compare(
	figures: FigureTable,
	{ current, vintages }: Published
): { comparison: Comparison; changes: Change[] } {
	const { indicators, regions, periods, sources, statuses, values } = figures;
	const counts = { added: 0, changed: 0, equal: 0 };
	const examples: Comparison['examples'] = { added: [], changed: [], equal: [] };
	const seen: Known['key'][] = [];
	const series = new PairMemo(
		(indicator: number, region: number) =>
			new PairMemo((period: number): Known => {
				const key = {
					indicator: indicators.texts.at(indicator),
					region: regions.texts.at(region),
					period: periods.texts.at(period)
				};
				seen.push(key);
				const text = figureKey(key);
				return { key, current: current.get(text), vintages: vintages.get(text) ?? [] };
			})
	);
	function changeOf(row: number, known: Known): Change {
		if (!known.current) return 'added';
		const value = values.has(row) ? values.number(row) : null;
		const status = statuses.at(row);
		const source = sources.at(row);
		for (const one of known.vintages)
			if (one.value === value && one.status === status && one.source === source) return 'equal';
		return value === known.current.value && status === known.current.status ? 'equal' : 'changed';
	}
	const changes: Change[] = [];
	for (let row = 0; row < figures.length; row++) {
		const known = series
			.get(indicators.codes.at(row), regions.codes.at(row))
			.get(periods.codes.at(row), 0);
		const change = changeOf(row, known);
		changes.push(change);
		counts[change]++;
		if (examples[change].length < listed)
			examples[change].push({ change, row: figures.row(row), published: known.current ?? null });
	}
	return { comparison: { counts, examples, absent: absentOf(seen, current) }, changes };
}

function absentOf(seen: readonly Known['key'][], current: Published['current']) {
	const have = new Set(seen.map(figureKey));
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
