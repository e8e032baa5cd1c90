import type { Locale } from '../../domain/locale';
import { formatNumber, formatPeriod, formatUnit, nameOf } from '../../i18n/format';
import { chartComparison } from '../../i18n/messages/chart-comparison';
import { charts } from '../../i18n/messages/charts';
import { measureText, unitOf, valueText } from '../core/measure';
import { flagText, noteTexts } from '../core/notes';
import { inSentence, startSentence } from '../../i18n/sentence';
import { datedText, whenText, type Said } from '../core/say';
import type { Dimension, Pair, ScatterModel, ScatterPlace } from './model';

/** What a scatter plot says: where the focus stands, else how the two go together, with the caution that belongs to it. */
export function sayScatter(model: ScatterModel, locale: Locale): Said {
	const words = chartComparison[locale];
	const { x, y, period, places, absent, from } = model;
	const names: [string, string] = [nameOf(y.indicator, locale), nameOf(x.indicator, locale)];
	const [nameY, nameX] = names.map(inSentence) as [string, string];
	const subtitle = words.scatterSubtitle(
		names[0],
		nameX,
		datedText(period, locale),
		from ? formatPeriod(from, locale) : ''
	);
	const shown = places.map(({ region, trail }) => ({
		region,
		points: trail.flatMap((pair) => [pair.x, pair.y])
	}));
	const notes = noteTexts(shown, absent, locale).filter((note, i, all) => all.indexOf(note) === i);
	const when = whenText(period, locale);
	const focus = places.find(({ role }) => role === 'focus');
	if (places.length === 0)
		return {
			title: words.scatterEmpty(nameY, nameX, when),
			subtitle,
			sentence: '',
			description: charts[locale].emptyPlot,
			notes
		};
	const relation = relationText(model, nameY, nameX, locale);
	const title = focus
		? words.scatterPlace(
				nameOf(focus.region, locale),
				when,
				`${nameY} ${text(y, focus.last.y.value, locale)}`,
				`${nameX} ${text(x, focus.last.x.value, locale)}`
			)
		: startSentence(relation ?? words.scatterPlain(nameY, nameX, when));
	return {
		title,
		subtitle,
		sentence: focus && relation ? `${startSentence(relation)}.` : '',
		description: words.describeScatter(places.length),
		notes: model.correlation === null ? notes : [...notes, words.notCause]
	};
}

/** In words, with the coefficient; null where there are too few places. */
function relationText(
	{ correlation, period, places }: ScatterModel,
	nameY: string,
	nameX: string,
	locale: Locale
): string | null {
	if (correlation === null) return null;
	const count = places.filter(({ region }) => region.level === 'province').length;
	const size = Math.abs(correlation);
	const strength = size < 0.3 ? 'none' : size < 0.7 ? 'some' : 'strong';
	const r = formatNumber(correlation, locale, { decimals: 2 });
	const way = correlation > 0 ? 'together' : 'opposite';
	return chartComparison[locale].relation(
		nameY,
		nameX,
		whenText(period, locale),
		strength,
		way,
		r,
		count
	);
}

/** One place in one period as it is spoken. */
export function pairText(
	model: ScatterModel,
	{ region }: ScatterPlace,
	pair: Pair,
	locale: Locale
): string {
	const { x, y } = model;
	const flags = [pair.x, pair.y].map((figure) => flagText(figure, locale));
	const part = ({ indicator }: Dimension, value: string, flag: string | null | undefined) =>
		`${inSentence(nameOf(indicator, locale))} ${value}${flag ? ` (${flag})` : ''}`;
	return charts[locale].atPeriod(
		nameOf(region, locale),
		formatPeriod(pair.period, locale),
		`${part(y, text(y, pair.y.value, locale), flags[1])}; ${part(x, text(x, pair.x.value, locale), flags[0])}`
	);
}

/** What an axis measures, with its unit. */
export function axisText({ indicator, measure }: Required<Dimension>, locale: Locale): string {
	return measure.kind === 'value'
		? `${nameOf(indicator, locale)}, ${formatUnit(indicator, locale)}`
		: measureText(indicator, measure, null, locale);
}

function text({ indicator, measure }: Required<Dimension>, value: number, locale: Locale): string {
	return valueText(value, unitOf(indicator, measure), locale);
}
