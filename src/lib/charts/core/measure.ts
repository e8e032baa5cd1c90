import type { Indicator } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import { formatNumber, formatUnit, formatValue, nameOf } from '../../i18n/format';
import { perHeadUnit } from '../../domain/per-head';
import { charts } from '../../i18n/messages/charts';

/**
 * What the values of a chart are: as published, their growth over the same period of the year before, an index, or
 * divided by the population of the place.
 */
export type Measure =
	{ kind: 'value' } | { kind: 'growth' } | { kind: 'index'; base: string } | { kind: 'per-head' };

export type Unit = Pick<Indicator, 'unit' | 'scale' | 'decimals'>;

const percent: Unit = { unit: 'percent', scale: 0, decimals: 1 };

/** The unit in which the values of a measure are written. */
export function unitOf(indicator: Indicator, measure: Measure): Unit {
	if (measure.kind === 'growth') return percent;
	if (measure.kind === 'index') return { unit: 'index', scale: 0, decimals: 1 };
	if (measure.kind === 'per-head') return perHeadUnit(indicator) ?? indicator;
	return { unit: indicator.unit, scale: indicator.scale, decimals: indicator.decimals };
}

/** A value with its unit; an index number stands alone. */
export function valueText(value: number, unit: Unit, locale: Locale): string {
	if (unit.unit === 'index') return numberText(value, unit, locale);
	return formatValue(value, unit, locale);
}

/** A part or a growth in per cent that the site has computed. */
export function percentText(value: number, locale: Locale): string {
	return valueText(value, percent, locale);
}

/** A value as it stands in a table whose caption has the unit. */
export function numberText(value: number, { decimals }: Unit, locale: Locale): string {
	return formatNumber(value, locale, { decimals });
}

/**
 * The size of a difference: percentages differ by points, an index by points, anything else by its unit. More decimals
 * than the unit's where the difference would read as nothing.
 */
export function differenceText(difference: number, unit: Unit, locale: Locale): string {
	const size = Math.abs(difference);
	let { decimals } = unit;
	while (size > 0 && decimals < 6 && Number(size.toFixed(decimals)) === 0) decimals++;
	const number = formatNumber(size, locale, { decimals });
	if (unit.unit === 'percent') return charts[locale].percentPoints(number);
	if (unit.unit === 'index') return charts[locale].points(number);
	return formatValue(size, { ...unit, decimals }, locale);
}

/** The subtitle of a chart: what is measured, when (a period, some months of each year; null to leave out), its unit. */
export function measureText(
	indicator: Indicator,
	measure: Measure,
	when: string | null,
	locale: Locale
): string {
	const words = charts[locale];
	const units = {
		value: () => formatUnit(indicator, locale),
		growth: () => words.growthUnit,
		index: () => words.indexUnit(measure.kind === 'index' ? measure.base : ''),
		'per-head': () => words.perHeadUnit(formatUnit(unitOf(indicator, measure), locale))
	};
	return [nameOf(indicator, locale), when, units[measure.kind]()].filter(Boolean).join(', ');
}

/** "9 tháng đầu năm" for figures of part of each year; null for any other. */
export function monthsText(months: number | null, locale: Locale): string | null {
	return months === null ? null : charts[locale].monthsOfYear(months);
}
