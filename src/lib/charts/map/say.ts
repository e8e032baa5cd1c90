import { sum } from 'd3-array';
import { isAmount, type Indicator } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import { formatDate, formatPeriod, nameOf } from '../../i18n/format';
import { chartPlaces } from '../../i18n/messages/chart-places';
import { charts } from '../../i18n/messages/charts';
import type { BarsModel } from '../bars/model';
import { barText, sayBars } from '../bars/say';
import { noteTexts } from '../core/notes';
import { differenceText, percentText, unitOf, valueText } from '../core/measure';
import { inSentence } from '../../i18n/sentence';
import { whenText, type Said } from '../core/say';
import type { MapModel, MapPlace } from './model';

/**
 * What a map says: how its places stand to the country, or for amounts which part of their sum is in one of them; where
 * neither can be said the finding of ranked bars. And what it can and cannot show.
 */
export function sayMap(model: MapModel, locale: Locale): Said {
	const words = chartPlaces[locale];
	const { bars, unmapped, later, places } = model;
	const shown = bars.bars.map(({ region, figure }) => ({ region, points: [figure] }));
	const said = sayBars(bars, locale);
	const own = shareFinding(bars, locale) ?? countryFinding(model, locale);
	return {
		...said,
		...(own !== null && { title: own, sentence: '' }),
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

/** Whether the figures of places may be added, so that the country is larger than each by nature. */
const addsUp = (indicator: Indicator) => isAmount(indicator) && indicator.aggregation === 'sum';

/** Below that many places a part of their sum, or a count of them, says little. */
const enough = 3;

/** Which part of the sum of all places is in the one looked at, else in the highest; null for what does not add up. */
function shareFinding(
	{ indicator, measure, period, bars }: BarsModel,
	locale: Locale
): string | null {
	const total = sum(bars, ({ figure }) => figure.value);
	const [top] = bars.toSorted((a, b) => b.figure.value - a.figure.value);
	const own = bars.find(({ role }) => role === 'focus') ?? top;
	if (measure.kind !== 'value' || !addsUp(indicator)) return null;
	if (!own || bars.length < enough || total <= 0 || bars.some(({ figure }) => figure.value < 0))
		return null;
	return chartPlaces[locale].share(
		nameOf(own.region, locale),
		inSentence(nameOf(indicator, locale)),
		whenText(period, locale),
		percentText((100 * own.figure.value) / total, locale),
		bars.length
	);
}

/** How the place looked at stands to the country, else how many are above it; null where the country has no figure. */
function countryFinding({ bars, country }: MapModel, locale: Locale): string | null {
	const { indicator, measure, period } = bars;
	if (country === null || measure.kind !== 'value' || addsUp(indicator)) return null;
	const unit = unitOf(indicator, measure);
	const words = chartPlaces[locale];
	const name = inSentence(nameOf(indicator, locale));
	const when = whenText(period, locale);
	const own = bars.bars.find(({ role }) => role === 'focus');
	if (own) {
		const away = own.figure.value - country;
		const size = away === 0 ? '' : differenceText(away, unit, locale);
		return words.fromCountry(nameOf(own.region, locale), name, when, Math.sign(away), size);
	}
	if (bars.bars.length < enough) return null;
	const above = bars.bars.filter(({ figure }) => figure.value > country).length;
	return words.aboveCountry(above, bars.bars.length, name, when, valueText(country, unit, locale));
}

/** One place as it is spoken. */
export function mapText({ bars }: MapModel, { bar, region }: MapPlace, locale: Locale): string {
	if (bar) return barText(bars, bar, locale);
	const words = charts[locale];
	return words.atPeriod(nameOf(region, locale), formatPeriod(bars.period, locale), words.noData);
}
