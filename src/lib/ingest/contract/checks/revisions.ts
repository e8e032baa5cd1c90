import type { Finding } from '../../finding';
import type { Content } from '../content';
import { warningAt, type Located } from '../located';
import type { Observation } from '../../../domain/observation';

/** Two documents that give different values have different dates or statuses, or nobody can say which of them is current. */
export function checkRevisions({ observations }: Content): Finding[] {
	const seen = new Map<string, Located<Observation>>();
	return observations.flatMap((at) => {
		const { indicator, region, period, published, status, value } = at.row;
		const key = JSON.stringify([indicator, region, period, published, status]);
		const other = seen.get(key);
		if (!other) seen.set(key, at);
		if (!other || other.row.value === value || other.row.source === at.row.source) return [];
		const params = {
			line: other.line,
			value: other.cells.value ?? '',
			source: other.row.source,
			published: published ?? ''
		};
		return [warningAt(at, 'contract-revision-tie', 'value', params)];
	});
}
