import { themes, type Theme } from '../indicator';
import type { Judgement } from './judgement';
import { bySeverity } from './severity';
import type { Verdict } from './state';

export const verdicts: Verdict[] = ['behind', 'on-track', 'met', 'not-judged'];

export const listOrders = ['severity', 'place', 'indicator', 'end'] as const;

export type ListOrder = (typeof listOrders)[number];

/** Which targets a list shows, and in which order. Kept in the query string. */
export interface ListView {
	theme: Theme | null;
	/** Code of a place. */
	place: string | null;
	verdict: Verdict | null;
	order: ListOrder;
}

export const wholeList: ListView = { theme: null, place: null, verdict: null, order: 'severity' };

/** Reads a query string; what is not known is left out, so that an old link never breaks the page. */
export function readList(query: URLSearchParams, places: readonly string[]): ListView {
	return {
		theme: themes.find((name) => name === query.get('theme')) ?? null,
		place: places.find((code) => code === query.get('place')) ?? null,
		verdict: verdicts.find((name) => name === query.get('state')) ?? null,
		order: listOrders.find((name) => name === query.get('sort')) ?? wholeList.order
	};
}

/** The parts of a query string that say what differs from the whole list: `['theme=fdi', 'state=behind']`. */
export function writeList({ theme, place, verdict, order }: ListView): string[] {
	const parts = [
		theme && `theme=${theme}`,
		place && `place=${place}`,
		verdict && `state=${verdict}`,
		order !== wholeList.order && `sort=${order}`
	];
	return parts.filter((part): part is string => typeof part === 'string');
}

type Row = Pick<Judgement, 'state' | 'verdict' | 'gap' | 'target'>;

/**
 * The targets of a view in its order, and where that says nothing by severity, then the latest first.
 * @param compareIndicators sorts ids of indicators as the site lists them
 * @param comparePlaces sorts codes of places by their names
 */
export function listTargets<T extends Row>(
	rows: readonly T[],
	{ theme, place, verdict, order }: ListView,
	themeOf: (indicator: string) => Theme | undefined,
	compareIndicators: (a: string, b: string) => number,
	comparePlaces: (a: string, b: string) => number
): T[] {
	const compare = (a: T, b: T): number => {
		if (order === 'place') return comparePlaces(a.target.region, b.target.region);
		if (order === 'end') return a.target.end_period.localeCompare(b.target.end_period);
		if (order === 'indicator') return compareIndicators(a.target.indicator, b.target.indicator);
		return 0;
	};
	return rows
		.filter(
			(row) =>
				(theme === null || themeOf(row.target.indicator) === theme) &&
				(place === null || row.target.region === place) &&
				(verdict === null || row.verdict === verdict)
		)
		.sort(
			(a, b) =>
				compare(a, b) ||
				bySeverity(a, b) ||
				b.target.end_period.localeCompare(a.target.end_period) ||
				compareIndicators(a.target.indicator, b.target.indicator) ||
				comparePlaces(a.target.region, b.target.region)
		);
}
