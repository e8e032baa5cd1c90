import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

/** An empty value has status M and a reason; status M has no value. */
export function checkMissing({ observations }: Content): Finding[] {
	return observations.flatMap((at) => {
		const { value, status, note } = at.row;
		if (value === null && status !== 'M') return [errorAt(at, 'contract-missing-status', 'status')];
		if (value !== null && status === 'M') return [errorAt(at, 'contract-missing-value', 'value')];
		if (value === null && note === null) return [errorAt(at, 'contract-missing-note', 'note')];
		return [];
	});
}
