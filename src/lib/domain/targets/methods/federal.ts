import { periodTime } from '../../period';
import { pathOf, type MethodResult, type PathSituation } from './index';

/** Years over which the mean change is taken. */
const window = 5;

/**
 * The method of the German Federal Statistical Office's indicator report on sustainable development: the mean yearly
 * change of the last years is carried on to the target year; what would then be missing, as a part of what is missing
 * now, is the gap: up to 5 % on track, up to 20 % close, more is off track; a change away from the target is its own
 * class.
 */
export function federal(situation: PathSituation): MethodResult {
	const path = pathOf(situation);
	if (!path.ok) return path.result;
	const { target, points } = situation;
	const { base, latest } = path;
	const t = periodTime(latest.period);
	const from =
		[base, ...points].filter(({ period }) => t - periodTime(period) <= window)[0] ?? base;
	const years = t - periodTime(from.period);
	if (years <= 0) return { applies: false, reason: 'no-path' };
	const change = (latest.value - from.value) / years;
	const extrapolated = latest.value + change * (periodTime(target.end_period) - t);
	const missing = target.value - latest.value;
	const rising = target.operator !== '<=';
	if (rising ? missing <= 0 : missing >= 0) {
		return { applies: true, label: 'on-track', measure: 0, extrapolated };
	}
	const gap = Math.max(0, (target.value - extrapolated) / missing);
	const towards = change * missing > 0;
	const label = !towards ? 'away' : gap <= 0.05 ? 'on-track' : gap <= 0.2 ? 'close' : 'off-track';
	return { applies: true, label, measure: gap, extrapolated };
}
