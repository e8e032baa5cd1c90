/** Year, half, quarter, month, or year to date (January up to a month). */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'ytd';

export interface Period {
	kind: PeriodKind;
	year: number;
	/** Which half, quarter or month; the number of months for year to date; 1 for a year. */
	part: number;
}

const patterns: [PeriodKind, RegExp][] = [
	['year', /^(\d{4})$/],
	['half', /^(\d{4})-S([12])$/],
	['quarter', /^(\d{4})-Q([1-4])$/],
	['month', /^(\d{4})-(0[1-9]|1[0-2])$/],
	['ytd', /^(\d{4})-01-01\/P([1-9]|1[0-2])M$/]
];

/** Reads an SDMX / ISO 8601 period as `data/` writes it; null if it is none. */
export function parsePeriod(text: string): Period | null {
	for (const [kind, pattern] of patterns) {
		const match = pattern.exec(text);
		if (match) return { kind, year: Number(match[1]), part: match[2] ? Number(match[2]) : 1 };
	}
	return null;
}

/** Writes a period as `data/` has it; the inverse of `parsePeriod`. */
export function periodCode({ kind, year, part }: Period): string {
	switch (kind) {
		case 'year':
			return String(year);
		case 'half':
			return `${year}-S${part}`;
		case 'quarter':
			return `${year}-Q${part}`;
		case 'month':
			return `${year}-${String(part).padStart(2, '0')}`;
		case 'ytd':
			return `${year}-01-01/P${part}M`;
	}
}

/** Like `parsePeriod` for a code that has been checked before; throws otherwise. */
export function periodOf(code: string): Period {
	const period = parsePeriod(code);
	if (!period) throw new Error(`Not a period: ${JSON.stringify(code)}`);
	return period;
}

export function periodKind(code: string): PeriodKind {
	return periodOf(code).kind;
}

/** The last month that a period covers, 1 to 12. */
export function lastMonth({ kind, part }: Period): number {
	return { year: 12, half: part * 6, quarter: part * 3, month: part, ytd: part }[kind];
}

/** The last day of a period as an ISO date. */
export function periodEnd(code: string): string {
	const period = periodOf(code);
	return new Date(Date.UTC(period.year, lastMonth(period), 0)).toISOString().slice(0, 10);
}

/** The first day of a period as an ISO date. */
export function periodStart(code: string): string {
	const { kind, year, part } = periodOf(code);
	const month = { year: 1, half: part * 6 - 5, quarter: part * 3 - 2, month: part, ytd: 1 }[kind];
	return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Position on a time axis in years: the end of the period (2019 is 2020.0), so that kinds can share an axis. */
export function periodTime(code: string): number {
	const period = periodOf(code);
	return period.year + lastMonth(period) / 12;
}

/** Orders by end, then longer periods first (2019 before 2019-S2 before 2019-Q4). */
export function comparePeriods(a: string, b: string): number {
	return (
		periodTime(a) - periodTime(b) ||
		periodStart(a).localeCompare(periodStart(b)) ||
		a.localeCompare(b)
	);
}

/** The same part of another year: `shiftYears('2019-Q3', -1)` is `2018-Q3`. */
export function shiftYears(code: string, years: number): string {
	const period = periodOf(code);
	return periodCode({ ...period, year: period.year + years });
}
