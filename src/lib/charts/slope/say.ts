import { greatest, least } from 'd3-array';
import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { chartComparison } from '../../i18n/messages/chart-comparison';
import { charts } from '../../i18n/messages/charts';
import { differenceText, measureText, unitOf, valueText } from '../core/measure';
import { flagText, noteTexts } from '../core/notes';
import { inSentence, startSentence } from '../../i18n/sentence';
import type { Said } from '../core/say';
import type { SlopeLine, SlopeModel } from './model';

/** What a slope chart says: from where to where the focus went, else how many rose and who moved most. */
export function saySlope(model: SlopeModel, locale: Locale): Said {
	const words = chartComparison[locale];
	const { indicator, measure, from, to, lines, absent } = model;
	const unit = unitOf(indicator, measure);
	const name = inSentence(nameOf(indicator, locale));
	const span: [string, string] = [formatPeriod(from, locale), formatPeriod(to, locale)];
	const subtitle = measureText(indicator, measure, words.fromTo(...span), locale);
	const notes = noteTexts(lines, absent, locale);
	const comparable = lines.filter(({ broken, region }) => !broken && region.level === 'province');
	const focus = lines.find(({ role }) => role === 'focus');
	if (lines.length === 0)
		return {
			title: words.slopeEmpty(name, ...span),
			subtitle,
			sentence: '',
			description: charts[locale].emptyPlot,
			notes
		};
	const change = ({ from: first, to: last }: SlopeLine) => last.value - first.value;
	const up = comparable.filter((line) => change(line) > 0);
	const down = comparable.filter((line) => change(line) < 0);
	const most = (up.length > 0 ? greatest(up, change) : least(down, change)) ?? null;
	const counted =
		comparable.length > 0
			? words.slopeCounts(
					startSentence(name),
					...span,
					up.length,
					down.length,
					most &&
						words.moved(
							nameOf(most.region, locale),
							change(most) > 0,
							differenceText(change(most), unit, locale)
						)
				)
			: startSentence(name);
	const description = words.describeSlope(lines.length, ...span);
	if (!focus) return { title: counted, subtitle, sentence: '', description, notes };
	const values: [string, string] = [
		valueText(focus.from.value, unit, locale),
		valueText(focus.to.value, unit, locale)
	];
	const title = words.slopePlace(
		nameOf(focus.region, locale),
		name,
		`${values[0]} (${span[0]})`,
		`${values[1]} (${span[1]})`,
		focus.broken ? 0 : Math.sign(change(focus))
	);
	return {
		title,
		subtitle,
		sentence: comparable.length > 1 ? `${counted}.` : '',
		description,
		notes
	};
}

/** One end of a line as it is spoken; the second with its change since the first. */
export function slopeText(
	{ indicator, measure, from }: SlopeModel,
	line: SlopeLine,
	figure: SlopeLine['from'],
	locale: Locale
): string {
	const words = charts[locale];
	const unit = unitOf(indicator, measure);
	const flag = flagText(figure, locale);
	const value = valueText(figure.value, unit, locale) + (flag ? ` (${flag})` : '');
	const text = words.atPeriod(
		nameOf(line.region, locale),
		formatPeriod(figure.period, locale),
		value
	);
	if (figure === line.from || line.broken) return text;
	const change = line.to.value - line.from.value;
	const size = differenceText(change, unit, locale);
	const since = formatPeriod(from, locale);
	if (change === 0) return `${text}, ${words.sameAs(since)}`;
	return `${text}, ${change > 0 ? words.higherThan(since, size) : words.lowerThan(since, size)}`;
}
