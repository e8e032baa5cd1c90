import type { Locale } from '../../domain/locale';
import { formatPeriod } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { numberText, unitOf, valueText } from '../core/measure';
import { againstTarget, whenText } from '../core/say';
import { askedOf, isRanged, type LineModel, type ProjectedPoint } from './model';

/** "Nếu giữ nhịp hiện nay, 2030: 11,80 % (từ 9,10 đến 14,20)". */
export function projectedText(model: LineModel, point: ProjectedPoint, locale: Locale): string {
	const words = charts[locale];
	const unit = unitOf(model.indicator, model.measure);
	const when = formatPeriod(point.period, locale);
	const text = words.projectionAt(when, valueText(point.value, unit, locale));
	if (!isRanged(point)) return text;
	const ends = [point.low, point.high].map((end) => numberText(end, unit, locale));
	const between = words.between(ends[0] ?? '', ends[1] ?? '');
	return `${text} (${between})`;
}

/** Where the present pace leads by the end, as a sentence; null without a projection. */
export function aheadText(model: LineModel, locale: Locale): string | null {
	const { projection, indicator, measure } = model;
	const end = projection?.points.at(-1);
	if (!end) return null;
	const unit = unitOf(indicator, measure);
	const asked = askedOf(model, projection?.region ?? '', end.period);
	const text = charts[locale].projected(
		whenText(end.period, locale),
		valueText(end.value, unit, locale)
	);
	const compared = asked && againstTarget(end.value, asked, indicator.direction, unit, locale);
	return `${[text, compared].filter(Boolean).join(', ')}.`;
}

/** How the axis and what lies ahead are to be read. */
export function axisNotes({ log, projection }: LineModel, locale: Locale): string[] {
	const words = charts[locale];
	const ranged = projection?.points.some(isRanged);
	return [
		...(log ? [words.logAxis] : []),
		...(projection ? [words.projectionNote(ranged ? (projection.span ?? null) : null)] : [])
	];
}
