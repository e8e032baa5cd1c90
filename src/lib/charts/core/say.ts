import type { Locale } from '../../domain/locale';
import { periodKind } from '../../domain/period';
import { formatPeriod } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import type { Direction } from '../../domain/indicator';
import { differenceText, numberText, valueText, type Unit } from './measure';
import { distance, highOf, type TargetPoint } from './target-path';

/** What a chart says of itself in words. */
export interface Said {
	/** The finding. */
	title: string;
	/** Measure and unit. */
	subtitle: string;
	/** The longer sentence beside the chart. */
	sentence: string;
	/** What the picture is, for those who do not see it. */
	description: string;
	/** How to read it: provisional, breaks, computed, places without data. */
	notes: string[];
}

/** "năm 2024", "quý III/2019", "in Q3 2019". */
export function whenText(period: string, locale: Locale): string {
	return charts[locale].when(formatPeriod(period, locale), periodKind(period));
}

/** The same in a subtitle: "năm 2024", "Q3 2019". */
export function datedText(period: string, locale: Locale): string {
	return charts[locale].dated(formatPeriod(period, locale), periodKind(period));
}

/** "cao hơn chỉ tiêu 2,01 điểm %"; where less is better, whether that is enough is added. */
export function againstTarget(
	value: number,
	asked: TargetPoint,
	direction: Direction,
	unit: Unit,
	locale: Locale
): string {
	const words = charts[locale];
	const away = distance(value, asked, direction);
	if (away === 0) return direction === 'range' ? words.inRange : words.atTarget;
	const size = differenceText(away, unit, locale);
	const text = away > 0 ? words.aboveTarget(size) : words.belowTarget(size);
	return direction === 'down' ? words.judged(text, away < 0) : text;
}

/** "11 %", or both ends of a band: "11–12 %". */
export function askedText(asked: TargetPoint, unit: Unit, locale: Locale): string {
	const { value } = asked;
	const high = highOf(asked);
	if (high === null) return valueText(value, short(value, unit), locale);
	return charts[locale].band(
		numberText(value, short(value, unit), locale),
		valueText(high, short(high, unit), locale)
	);
}

/** "Chỉ tiêu 2030: 13,5 %"; a document is set off from the year: "Quyết định 1569/QĐ-TTg, 2030: 4.800 triệu USD". */
export function namedGoal(label: string, end: string, locale: Locale): string {
	return label === charts[locale].target ? `${label} ${end}` : `${label}, ${end}`;
}

/** A target is written as it was set: 9 %, not 9,00 %. */
function short(value: number, unit: Unit): Unit {
	let decimals = 0;
	while (decimals < unit.decimals && Math.abs(value - Number(value.toFixed(decimals))) > 1e-9)
		decimals++;
	return { ...unit, decimals };
}

/** Place among values, counted from the highest; only where at least three are compared; null otherwise. */
export function rankText(value: number, all: readonly number[], locale: Locale): string | null {
	if (all.length < 3) return null;
	const place = 1 + all.filter((other) => other > value).length;
	const equal = all.filter((other) => other === value).length > 1;
	const lowest = all.every((other) => other >= value) && !equal;
	if (equal) return null;
	return charts[locale].rank(place, lowest ? 'bottom' : 'top', all.length);
}
