import { bestYear, yearsInCommon, type CommonYear, type Comparison } from '../../domain/compare';
import type { Indicator } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import type { Series } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Source } from '../../domain/source';
import { compareNames, nameOf } from '../../i18n/format';
import type { CompareModel, ComparedIndicator } from '../../models/compare';

/** An indicator with its figures in the places chosen, and in all of them: ranks are among all. */
export interface Dimension {
	indicator: Indicator;
	series: Series[];
	everywhere: Series[];
	sources: Source[];
}

/** What is drawn of a comparison. */
export interface ComparisonView {
	x: Dimension | null;
	y: Dimension | null;
	/** Years in which both have figures, and the one with most places. */
	common: CommonYear[];
	best: string | null;
	/** The year of the two indicators, and the one that their trails begin in. */
	to: string | null;
	trail: string | null;
	/** Places with a figure of both in that year. */
	compared: Region[];
	/** Places with a figure of either among those chosen, and among all. */
	regions: Region[];
	choice: Region[];
	/** Years of the first indicator that at least two places have, from the latest; the two that are compared. */
	years: CommonYear[];
	earlier: string | null;
	later: string | null;
	/** Years with at least three places, from the first. */
	ranked: string[];
}

/** What is drawn of a comparison whose figures are `known`. */
export function comparisonView(
	{ indicators, regions: all }: Pick<CompareModel, 'indicators' | 'regions'>,
	known: Readonly<Record<string, ComparedIndicator>>,
	shown: Comparison,
	locale: Locale
): ComparisonView {
	const dimension = (id: string): Dimension | null => {
		const indicator = indicators.find((one) => one.id === id);
		const { series: everywhere = [], sources = [] } = known[id] ?? {};
		const series = everywhere.filter(
			({ region }) => shown.places.length === 0 || shown.places.includes(region)
		);
		return indicator ? { indicator, series, everywhere, sources } : null;
	};
	const named = (series: readonly Series[]) =>
		all
			.filter(({ code }) => series.some(({ region }) => region === code))
			.sort((a, b) => compareNames(nameOf(a, locale), nameOf(b, locale), locale));

	const [x, y] = [dimension(shown.x), dimension(shown.y)];
	const common = x && y ? yearsInCommon(x.series, y.series) : [];
	const best = bestYear(common);
	const to = common.some(({ year }) => year === shown.to) ? shown.to : best;
	const regions = named(x && y ? [...x.series, ...y.series] : []);
	const years = yearsInCommon(x?.everywhere ?? [], x?.everywhere ?? []).filter(
		({ places }) => places > 1
	);
	const later = years.some(({ year }) => year === shown.to) ? shown.to : bestYear(years);
	const before = years.filter(({ year }) => later !== null && year < later);
	return {
		x,
		y,
		common,
		best,
		to,
		trail: to !== null && shown.from !== null && shown.from < to ? shown.from : null,
		compared: regions.filter(({ code }) =>
			[x, y].every((one) =>
				one?.series.some(
					({ region, points }) =>
						region === code && points.some((p) => p.period === to && p.value !== null)
				)
			)
		),
		regions,
		choice: named([...(x?.everywhere ?? []), ...(y?.everywhere ?? [])]),
		years,
		earlier: before.find(({ year }) => year === shown.from)?.year ?? bestYear(before),
		later,
		ranked: years
			.filter(({ places }) => places > 2)
			.map(({ year }) => year)
			.reverse()
	};
}
