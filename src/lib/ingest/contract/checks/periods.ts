import { parsePeriod } from '../../../domain/period';
import type { Indicator } from '../../../domain/indicator';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt, type Located } from '../located';

/** Months between two figures of an indicator that have a period of their own. */
const monthsOf: Record<Indicator['frequency'], number> = { A: 12, S: 6, Q: 3, M: 1 };

/**
 * Whether an indicator of a frequency may have a figure of a period: no finer than the frequency. Year to date (and the
 * first half and first quarter, which are the same months) is a year under way, so every indicator may have it.
 */
export function isAllowed(code: string, frequency: Indicator['frequency']): boolean {
	const period = parsePeriod(code);
	if (!period || period.kind === 'year' || period.kind === 'ytd') return true;
	return { half: 6, quarter: 3, month: 1 }[period.kind] >= monthsOf[frequency];
}

/** Periods of figures and targets are no finer than the frequency of their indicator. */
export function checkPeriods({ observations, targets, indicatorOf }: Content): Finding[] {
	const check = (at: Located<{ indicator: string }>, column: string, code: string | null) => {
		const frequency = indicatorOf(at.row.indicator)?.frequency;
		if (!frequency || !code || isAllowed(code, frequency)) return [];
		return [errorAt(at, 'contract-frequency', column, { frequency, indicator: at.row.indicator })];
	};
	return [
		...observations.flatMap((at) => check(at, 'period', at.row.period)),
		...targets.flatMap((at) => [
			...check(at, 'base_period', at.row.base_period),
			...check(at, 'start_period', at.row.start_period),
			...check(at, 'end_period', at.row.end_period)
		])
	];
}
