import { periodStart } from '../../../domain/period';
import type { Finding } from '../../finding';
import { isDate } from '../cell';
import type { Content } from '../content';
import { errorAt, warningAt, type Located } from '../located';

/** Dates exist and are not after the release; figures are of periods that have begun, unless they are forecasts. */
export function checkDates({ observations, targets, sources, descriptor }: Content): Finding[] {
	const { created } = descriptor;
	const check = (at: Located<unknown>, column: string, date: string | null) => {
		if (date === null) return [];
		if (date.length === 10 && !isDate(date)) return [errorAt(at, 'contract-date', column)];
		if (date <= created.slice(0, date.length)) return [];
		return [errorAt(at, 'contract-date-future', column, { created })];
	};
	return [
		...sources.flatMap((at) => [
			...check(at, 'published', at.row.published),
			...check(at, 'retrieved', at.row.retrieved)
		]),
		...targets.flatMap((at) => check(at, 'decided_on', at.row.decided_on)),
		...observations.flatMap((at) => {
			const { period, published, status } = at.row;
			const start = periodStart(period);
			const date = check(at, 'published', published);
			if (status === 'F' || status === 'M') return date;
			if (start > created)
				return [...date, errorAt(at, 'contract-period-future', 'period', { created })];
			const early = published !== null && published < start.slice(0, published.length);
			const params = { published: published ?? '' };
			return early ? [...date, warningAt(at, 'contract-published-early', 'period', params)] : date;
		})
	];
}
