import type { Series } from './observation';

/** What is compared, kept in the query string. Places are codes; none means all. */
export interface Comparison {
	x: string;
	y: string;
	/** The year compared, and the one before it; null: the best there is. */
	to: string | null;
	from: string | null;
	places: string[];
}

export const plainComparison: Comparison = {
	x: 'grdp-growth',
	y: 'fdi-registered',
	to: null,
	from: null,
	places: []
};

const isYear = (text: string | null): text is string => text !== null && /^\d{4}$/.test(text);

/** Reads `?x=…&y=…&from=2020&to=2024&places=a,b`; what is not known is left as it would be anyway. */
export function readComparison(
	query: URLSearchParams,
	indicators: readonly string[],
	places: readonly string[]
): Comparison {
	const known = (name: 'x' | 'y') => {
		const id = query.get(name);
		return id !== null && indicators.includes(id) ? id : plainComparison[name];
	};
	const [from, to] = [query.get('from'), query.get('to')];
	const chosen = (query.get('places') ?? '').split(',').filter((code) => places.includes(code));
	return {
		x: known('x'),
		y: known('y'),
		to: isYear(to) ? to : null,
		from: isYear(from) ? from : null,
		places: [...new Set(chosen)]
	};
}

/** The query string that `readComparison` reads, without what is as it would be anyway. */
export function writeComparison({ x, y, to, from, places }: Comparison): string {
	const parts = [
		x !== plainComparison.x && `x=${x}`,
		y !== plainComparison.y && `y=${y}`,
		from !== null && `from=${from}`,
		to !== null && `to=${to}`,
		places.length > 0 && `places=${places.join(',')}`
	].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** How many places have figures to compare in a year. */
export interface CommonYear {
	year: string;
	places: number;
}

/** How many places have a figure in both series in a year, year by year from the latest. */
export function yearsInCommon(x: readonly Series[], y: readonly Series[]): CommonYear[] {
	const pairs = new Map<string, number>();
	for (const { region, points } of x) {
		const other = new Set(yearsOf(y.find((line) => line.region === region)));
		for (const year of yearsOf({ points })) {
			if (other.has(year)) pairs.set(year, (pairs.get(year) ?? 0) + 1);
		}
	}
	return [...pairs]
		.map(([year, places]) => ({ year, places }))
		.sort((a, b) => b.year.localeCompare(a.year));
}

function yearsOf(line: Pick<Series, 'points'> | undefined): string[] {
	return (line?.points ?? []).flatMap(({ period, value }) =>
		value !== null && isYear(period) ? [period] : []
	);
}

/** The latest year that most places share; of two with as many, the later. Null where none does. */
export function bestYear(years: readonly CommonYear[]): string | null {
	const most = Math.max(0, ...years.map(({ places }) => places));
	return years.find(({ places }) => places === most)?.year ?? null;
}
