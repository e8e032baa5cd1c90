import type { Locale } from '../domain/locale';
import type { IndicatorView } from './indicator-view';

/** The charts of an indicator that have a page of their own, to be shown inside other pages. */
export const embeddedCharts = ['line', 'bars', 'map'] as const;

export type EmbeddedChart = (typeof embeddedCharts)[number];

export function isEmbeddedChart(name: string): name is EmbeddedChart {
	return (embeddedCharts as readonly string[]).includes(name);
}

/** Those of them that have something to show. */
export function embeddedIn({ at, ranking }: IndicatorView): EmbeddedChart[] {
	if (at === null) return [];
	const several = ranking.regions.length > 1;
	return embeddedCharts.filter((chart) => chart === 'line' || several);
}

/** The query of an embedded line with the places and the measure of another page, one place and one target brought forward. */
export function embedQuery(view: {
	places: readonly string[];
	measure?: string;
	focus: string;
	target?: string;
}): string {
	const { places, measure = 'absolute', focus, target } = view;
	const parts = [
		`places=${places.join(',')}`,
		measure !== 'absolute' && `measure=${measure}`,
		places.length > 1 && `focus=${focus}`,
		target && `target=${target}`
	];
	return `?${parts.filter(Boolean).join('&')}`;
}

/** The links to an embedded chart in both languages; `query` is that of the view. */
export function embedLinks(
	link: (locale: Locale, path: string) => string,
	indicator: string,
	chart: EmbeddedChart,
	query: string
): Record<Locale, string> {
	const to = (locale: Locale) =>
		`${link(locale, `embed/indicators/${indicator}/${chart}/`)}${query}`;
	return { vi: to('vi'), en: to('en') };
}
