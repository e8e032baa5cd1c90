import type { Indicator } from '../../../domain/indicator';
import { periodOf } from '../../../domain/period';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { warningAt } from '../located';

/** Whether what an indicator counts adds up over a year. */
export function addsUp(indicator: Indicator | undefined): boolean {
	return indicator?.kind === 'flow' && (indicator.natural_min ?? -1) >= 0;
}

/** What flowed in a part of a year is not more than in the year, as the same document gives them. */
export function checkYearToDate({ observations, indicatorOf }: Content): Finding[] {
	const flows = observations.filter(({ row }) => addsUp(indicatorOf(row.indicator)));
	const keyOf = (row: (typeof flows)[number]['row']) =>
		JSON.stringify([row.indicator, row.region, periodOf(row.period).year, row.source]);
	const years = new Map(
		flows
			.filter(({ row }) => periodOf(row.period).kind === 'year')
			.map((at) => [keyOf(at.row), at] as const)
	);
	return flows.flatMap((at) => {
		const year = years.get(keyOf(at.row));
		if (!year || at.row.value === null || year.row.value === null) return [];
		if (at.row.value <= year.row.value) return [];
		const params = { line: year.line, value: year.row.value };
		return [warningAt(at, 'contract-part-over-year', 'value', params)];
	});
}
