import { because, hasEnded, isStale, yearly, yearsBetween } from '../figures';
import type { Circumstances, Finding } from '../judgement';
import type { Target } from '../target';
import { against, decimalsFor, shown } from '../threshold';
import { Calculation } from '../trace';

/**
 * A value to hold in every year of the span; the worst year decides and is named. One year below is enough to miss it;
 * that it was kept can only be said at the end, with a figure for every year.
 */
export function floor(target: Target, circumstances: Circumstances): Finding {
	if (target.operator === 'between') return because('not-comparable', 'no-method');
	const years = yearsBetween(target.start_period ?? target.end_period, target.end_period);
	const points = yearly(circumstances.points).filter(({ period }) => years.includes(period));
	const latest = points.at(-1);
	const sign = target.operator === '<=' ? -1 : 1;
	const [worst] = [...points].sort((a, b) => sign * (a.value - b.value));
	if (!latest || !worst) return because('no-data', 'no-figure');
	const calculation = new Calculation();
	const decimals = decimalsFor(target, circumstances.indicator);
	const y = shown(calculation, 'y', 'value', worst, decimals);
	const ended = hasEnded(target, circumstances);
	const held = ended ? 'achieved' : 'on-track';
	const finding = { calculation, latest: worst, reached: y, otherwise: 'missed' } as const;
	if (!against(calculation, target, 'y', y, held)) return { ...finding, state: 'missed' };
	const missing = years.filter((year) => !points.some(({ period }) => period === year));
	if (ended && missing.length > 0)
		return because('too-few-points', 'missing-years', { periods: missing, latest });
	if (!ended && isStale(latest, circumstances)) return because('stale', 'too-old', { latest });
	return { ...finding, state: held };
}
