import type { Observation } from '../../../domain/observation';
import { periodEnd, periodStart } from '../../../domain/period';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt, type Located } from '../located';

/** A document gives a figure once: not in two files, and not under two names of the same months (`2019-S1`, `2019-01-01/P6M`). */
export function checkFigureTwice({ observations }: Content): Finding[] {
	const seen = new Map<string, Located<Observation>>();
	return observations.flatMap((at) => {
		const { indicator, region, period, source } = at.row;
		const months = [periodStart(period), periodEnd(period)];
		const key = JSON.stringify([indicator, region, ...months, source]);
		const other = seen.get(key);
		if (!other) seen.set(key, at);
		// The same key twice in one file is what `keys.ts` finds.
		if (!other || (other.row.period === period && other.file === at.file)) return [];
		const params = { file: other.file, line: other.line, period: other.row.period };
		return [errorAt(at, 'contract-figure-twice', 'period', params)];
	});
}
