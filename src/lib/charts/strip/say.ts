import { ascending, median } from 'd3-array';
import type { Locale } from '../../domain/locale';
import { nameOf } from '../../i18n/format';
import { chartPlaces } from '../../i18n/messages/chart-places';
import { sayBars } from '../bars/say';
import { differenceText, unitOf, valueText } from '../core/measure';
import { noteTexts } from '../core/notes';
import { inSentence, startSentence } from '../../i18n/sentence';
import { whenText, type Said } from '../core/say';
import type { StripModel } from './model';

/** What a strip says: from where to where the provinces reach, their median, and where the focus stands to it. */
export function sayStrip(model: StripModel, locale: Locale): Said {
	const words = chartPlaces[locale];
	const { bars, indicator, measure, period, absent } = model;
	const shown = bars.map(({ region, figure }) => ({ region, points: [figure] }));
	const said: Said = {
		...sayBars(model, locale),
		...(bars.length > 0 && { description: words.describeStrip(bars.length) }),
		notes: noteTexts(shown, absent, locale)
	};
	const provinces = bars
		.filter(({ region }) => region.level === 'province')
		.toSorted((a, b) => ascending(a.figure.value, b.figure.value));
	const [low, high] = [provinces[0], provinces.at(-1)];
	const middle = median(provinces, ({ figure }) => figure.value);
	if (!low || !high || middle === undefined || provinces.length < 3) return said;
	if (low.figure.value === high.figure.value) return said;
	const unit = unitOf(indicator, measure);
	const text = (value: number) => valueText(value, unit, locale);
	const title = words.spread(
		startSentence(inSentence(nameOf(indicator, locale))),
		whenText(period, locale),
		`${text(low.figure.value)} (${nameOf(low.region, locale)})`,
		`${text(high.figure.value)} (${nameOf(high.region, locale)})`,
		text(middle)
	);
	const focus = bars.find(({ role }) => role === 'focus');
	if (!focus) return { ...said, title, sentence: '' };
	const away = focus.figure.value - middle;
	const place = `${nameOf(focus.region, locale)} (${text(focus.figure.value)})`;
	const sentence =
		away === 0
			? words.atMedian(place)
			: words.fromMedian(place, away > 0, differenceText(away, unit, locale));
	return { ...said, title, sentence };
}
