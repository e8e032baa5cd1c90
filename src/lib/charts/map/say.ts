import type { Locale } from '../../domain/locale';
import { formatDate, formatPeriod, nameOf } from '../../i18n/format';
import { chartPlaces } from '../../i18n/messages/chart-places';
import { charts } from '../../i18n/messages/charts';
import { barText, sayBars } from '../bars/say';
import { noteTexts } from '../core/notes';
import { unitOf, valueText } from '../core/measure';
import { inSentence } from '../../i18n/sentence';
import { whenText, type Said } from '../core/say';
import type { MapModel, MapPlace } from './model';

/** What a map says: the same finding as ranked bars of its places, and what it can and cannot show. */
export function sayMap(model: MapModel, locale: Locale): Said {
	const words = chartPlaces[locale];
	const { bars, unmapped, later, places } = model;
	const shown = bars.bars.map(({ region, figure }) => ({ region, points: [figure] }));
	const said = sayBars(bars, locale);
	return {
		...said,
		title: countryFinding(model, locale) ?? said.title,
		...(bars.bars.length > 0 && { description: words.describeMap(places.length) }),
		notes: [
			...noteTexts(shown, bars.absent, locale, 'star'),
			...(unmapped.length > 0
				? [words.unmapped(unmapped.map((region) => nameOf(region, locale)).join(', '))]
				: []),
			...later.map(({ region, since }) =>
				words.drawnSince(nameOf(region, locale), formatDate(since, locale))
			),
			words.mapCredit
		]
	};
}

/** How many of the places are above the country; null where the focus or the country's missing figure forbids it. */
function countryFinding({ bars, country }: MapModel, locale: Locale): string | null {
	const { indicator, measure, period } = bars;
	if (country === null || bars.bars.length < 3) return null;
	if (measure.kind !== 'value' || bars.bars.some(({ role }) => role === 'focus')) return null;
	const above = bars.bars.filter(({ figure }) => figure.value > country).length;
	return chartPlaces[locale].aboveCountry(
		above,
		bars.bars.length,
		inSentence(nameOf(indicator, locale)),
		whenText(period, locale),
		valueText(country, unitOf(indicator, measure), locale)
	);
}

/** One place as it is spoken. */
export function mapText({ bars }: MapModel, { bar, region }: MapPlace, locale: Locale): string {
	if (bar) return barText(bars, bar, locale);
	const words = charts[locale];
	return words.atPeriod(nameOf(region, locale), formatPeriod(bars.period, locale), words.noData);
}
