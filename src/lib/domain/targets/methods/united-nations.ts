import { compoundGrowth } from '../../growth';
import { periodTime } from '../../period';
import { pathOf, type MethodResult, type PathSituation } from './index';

/**
 * The method of the United Nations' Sustainable Development Goals progress chart 2023 (technical note) for goals with a
 * number: the compound growth so far is carried on to the target year, and q is the part of the way from base to target
 * that this would cover: 0.95 and more on track, 0.5 and more fair progress that must accelerate, 0 and more marginal,
 * below that a regression. Not for rates and shares, nor where a value is not positive.
 */
export function unitedNations(situation: PathSituation): MethodResult {
	const path = pathOf(situation);
	if (!path.ok) return path.result;
	const { target, indicator } = situation;
	const { base, latest } = path;
	if (indicator.kind === 'rate' || indicator.kind === 'share')
		return { applies: false, reason: 'rate' };
	const t = periodTime(latest.period);
	const growth = compoundGrowth(base.value, latest.value, t - periodTime(base.period));
	if (growth === null || target.value <= 0) return { applies: false, reason: 'sign' };
	const extrapolated = latest.value * (1 + growth / 100) ** (periodTime(target.end_period) - t);
	const q = (extrapolated - base.value) / (target.value - base.value);
	const label = q >= 0.95 ? 'on-track' : q >= 0.5 ? 'close' : q >= 0 ? 'off-track' : 'away';
	return { applies: true, label, measure: q, extrapolated };
}
