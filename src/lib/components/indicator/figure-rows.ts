import { measureText, unitOf, type Measure } from '../../charts/core/measure';
import type { Indicator } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import { documentsOf, type Point, type Series } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Source } from '../../domain/source';
import { csvText, type CsvStyle } from '../../domain/spreadsheet';
import { formatDate, formatPeriod, formatUnit, nameOf } from '../../i18n/format';
import { figureRows } from '../../i18n/messages/figure-rows';
import { statusWords } from '../../i18n/messages/pages/status';

/** Figures of one indicator in one measure, with what their rows are named by. */
export interface Figures {
	indicator: Indicator;
	measure: Measure;
	series: readonly Series[];
	regions: readonly Region[];
	sources: readonly Source[];
}

/** A file with a row for each figure: codes for programs, words of the page's language for spreadsheets. */
export function figuresCsv(figures: Figures, style: CsvStyle, locale: Locale): string {
	const rows = figures.series.flatMap(({ region, points }) =>
		points.flatMap((point) => (point.value === null ? [] : { region, point, value: point.value }))
	);
	const lines =
		style === 'plain'
			? rows.map(({ region, point, value }) => codes(figures, region, point, value))
			: rows.map(({ region, point, value }) => words(figures, region, point, value, locale));
	const head =
		style === 'plain'
			? [
					'indicator',
					'measure',
					'region',
					'period',
					'value',
					'unit',
					'scale',
					'status',
					'source',
					'published'
				]
			: Object.values(figureRows[locale].columns);
	return csvText([head, ...lines], style);
}

function codes(
	{ indicator, measure }: Figures,
	region: string,
	point: Point,
	value: number
): (string | number)[] {
	const { unit, scale } = unitOf(indicator, measure);
	return [
		indicator.id,
		measure.kind,
		region,
		point.period,
		value,
		unit,
		scale,
		point.local ? 'unpublished' : point.status,
		documentsOf(point).join(' '),
		point.published ?? ''
	];
}

function words(
	{ indicator, measure, regions, sources }: Figures,
	region: string,
	point: Point,
	value: number,
	locale: Locale
): (string | number)[] {
	const t = figureRows[locale];
	const place = regions.find(({ code }) => code === region);
	const flags = [
		point.local ? t.local : statusWords[locale][point.status],
		(point.computed !== null || point.divisor || measure.kind !== 'value') && t.computed
	];
	const named = documentsOf(point).map(
		(id) => sources.find((source) => source.id === id)?.title ?? id
	);
	return [
		measure.kind === 'value'
			? nameOf(indicator, locale)
			: measureText(indicator, measure, null, locale),
		place ? nameOf(place, locale) : region,
		formatPeriod(point.period, locale),
		value,
		formatUnit(unitOf(indicator, measure), locale),
		flags.filter(Boolean).join(', '),
		named.join('; '),
		formatDate(point.published, locale)
	];
}
