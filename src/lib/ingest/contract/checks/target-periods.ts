import { comparePeriods, periodEnd } from '../../../domain/period';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt, warningAt } from '../located';

/** A target ends after its start and its base, and was decided before its end. */
export function checkTargetPeriods({ targets }: Content): Finding[] {
	return targets.flatMap((at) => {
		const { start_period: start, base_period: base, end_period: end, decided_on } = at.row;
		const notBefore = (period: string | null) =>
			period !== null && comparePeriods(period, end) >= 0;
		const late = decided_on !== null && decided_on > periodEnd(end).slice(0, decided_on.length);
		return [
			...(notBefore(start) ? [errorAt(at, 'contract-target-order', 'start_period', { end })] : []),
			...(notBefore(base) ? [errorAt(at, 'contract-target-order', 'base_period', { end })] : []),
			...(late ? [warningAt(at, 'contract-target-decided-late', 'decided_on', { end })] : [])
		];
	});
}
