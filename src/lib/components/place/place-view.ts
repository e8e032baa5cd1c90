import type { Measure } from '../../charts/core/measure';
import type { TargetPath } from '../../charts/core/target-path';
import { isAmount, type Indicator } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import { provincesOf } from '../../domain/members';
import type { Point, Series } from '../../domain/observation';
import { ranksIn, type Rank } from '../../domain/ranks';
import type { Region } from '../../domain/region';
import type { MeasureName } from '../../domain/measure';
import type { seriesInView } from '../../domain/view';
import type { RegionContributions } from '../../models/contribution';
import type { PlaceModel } from '../../models/place';
import { chartPath } from '../chart-path';
import { chartMeasure } from '../chart-measure';
import { embedQuery } from '../embedded';

/** A main indicator of a place as it is drawn: with the places beside it, and its latest rank in the region. */
export interface PlaceChart {
	indicator: Indicator;
	series: Series[];
	measure: Measure;
	/** The query of the same view in the chart's page for other pages. */
	embed: string;
	paths: TargetPath[];
	rank: { year: string; own: Rank } | null;
}

/** Works a measure out; it comes when it is asked for. */
type Worked = typeof seriesInView;

/**
 * The charts of a place with the places chosen; what is not an amount stands beside the region and the country anyway.
 * A measure that means nothing for an indicator leaves it as published.
 */
export function chartsOf(
	model: PlaceModel,
	chosen: readonly string[],
	wanted: { measure: MeasureName; worked: Worked | null },
	locale: Locale
): PlaceChart[] {
	const { region, population } = model;
	return model.mains.flatMap((id) => {
		const indicator = model.indicators.find((one) => one.id === id);
		if (!indicator) return [];
		const all = model.series.filter((line) => line.indicator === id);
		const worked = model.measures[id]?.includes(wanted.measure) ? wanted.worked : null;
		const measure = worked ? wanted.measure : 'absolute';
		const view = { places: [], period: 'year' as const, measure };
		const inView = (series: Series[]) =>
			worked ? worked(series, view, indicator, population) : { series, base: null };
		const amount = isAmount(indicator);
		const alone = amount && measure === 'absolute';
		const beside = [region.code, ...(alone ? [] : ['vn', region.parent ?? '']), ...chosen];
		const { series, base } = inView(all.filter((line) => beside.includes(line.region)));
		const paths = model.targets
			.filter(({ target, replacedBy }) => target.indicator === id && replacedBy === null)
			.flatMap((judged) => chartPath(judged, locale) ?? []);
		return {
			indicator,
			series,
			measure: chartMeasure(measure, base, locale),
			embed: embedQuery({
				places: series.map((line) => line.region),
				measure,
				focus: region.code
			}),
			paths: worked ? [] : paths.filter(({ points }) => points.length > 0).slice(-1),
			rank: measure === 'index' ? null : rankOf(model, inView(all).series, indicator.direction)
		};
	});
}

/** The rank among the provinces of the region in the place's latest year, if at least three have a figure. */
function rankOf(
	{ region, regions, changes }: PlaceModel,
	all: readonly Series[],
	direction: Indicator['direction']
): PlaceChart['rank'] {
	const year = all
		.find((line) => line.region === region.code)
		?.points.findLast(({ value }) => value !== null)?.period;
	if (year === undefined || region.level !== 'province' || region.parent === null) return null;
	const members = provincesOf(region.parent, regions, changes, year);
	const ranks = ranksIn(
		all.filter((line) => members.some(({ code }) => code === line.region)),
		year,
		direction
	);
	const own = ranks.find((one) => one.region === region.code);
	return own && own.of >= 3 ? { year, own } : null;
}

/** What adds up to a change of the region, as it is drawn. */
export interface PlaceParts {
	contributions: RegionContributions;
	indicator: Indicator;
	whole: Region | null;
	regions: Region[];
	/** The figures behind the parts. */
	points: Point[];
}

/** The contributions that the place is the whole or a part of. */
export function partsOf(model: PlaceModel): PlaceParts[] {
	return model.contributions.flatMap((contributions) => {
		const { indicator: id, region: code, of, from, to, parts } = contributions;
		const indicator = model.indicators.find((one) => one.id === id);
		const members = parts.map((part) => part.region);
		if (!indicator || ![code, ...members].includes(model.region.code)) return [];
		const years = of === 'change' ? [from, to] : [to];
		return {
			contributions,
			indicator,
			whole: model.regions.find((one) => one.code === code) ?? null,
			regions: model.regions.filter((one) => members.includes(one.code)),
			points: model.series
				.filter((line) => line.indicator === id && members.includes(line.region))
				.flatMap(({ points }) => points.filter(({ period }) => years.includes(period)))
		};
	});
}
