import type { IndicatorKind } from '../../../domain/indicator';
import type { TargetKind } from '../../../domain/targets/target';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

/** Kinds of target that make sense for one kind of number only: rates are chained, flows are added up, shares are shares. */
const needed: Partial<Record<TargetKind, IndicatorKind>> = {
	growth_avg: 'rate',
	cumulative: 'flow',
	share: 'share'
};

/** The kind of a target fits the kind of its indicator. */
export function checkTargetIndicator({ targets, indicatorOf }: Content): Finding[] {
	return targets.flatMap((at) => {
		const { kind, indicator } = at.row;
		const found = indicatorOf(indicator)?.kind;
		const need = needed[kind];
		if (!found || !need || found === need) return [];
		return [errorAt(at, 'contract-target-kind', 'kind', { kind, indicator, found, need })];
	});
}
