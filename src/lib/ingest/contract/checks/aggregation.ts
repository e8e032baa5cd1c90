import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

/** Rates and indices are never added; a weighted mean names another indicator as its weight, and nothing else names one. */
export function checkAggregation({ indicators }: Content): Finding[] {
	return indicators.flatMap((at) => {
		const { id, kind, aggregation, weight_indicator: weight } = at.row;
		const adds = aggregation === 'sum' && (kind === 'rate' || kind === 'index');
		const weighted = aggregation === 'weighted';
		return [
			...(adds ? [errorAt(at, 'contract-aggregation', 'aggregation', { kind })] : []),
			...(weighted !== (weight !== null) || weight === id
				? [errorAt(at, 'contract-weight', 'weight_indicator', { aggregation })]
				: [])
		];
	});
}
