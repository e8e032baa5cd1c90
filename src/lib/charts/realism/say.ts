import type { Locale } from '../../domain/locale';
import type { Way } from '../../domain/pace';
import { formatUnit, nameOf } from '../../i18n/format';
import { chartPaces } from '../../i18n/messages/chart-paces';
import { differenceText, unitOf, valueText, type Unit } from '../core/measure';
import { inSentence } from '../../i18n/sentence';
import type { Said } from '../core/say';
import type { PaceOfPlace, RealismModel } from './model';

/** What a strip of paces says: how often the required pace has been kept up, by whom, and the best there was. */
export function sayRealism(model: RealismModel, locale: Locale): Said {
	const words = chartPaces[locale];
	const { indicator, years, reached, paces, places, placesReached, best, own, focus } = model;
	const name = inSentence(nameOf(indicator, locale));
	const required = paceValue(model, model.required, locale);
	const bestText = words.bestPace(
		nameOf(best.region, locale),
		spanText(model, best.pace),
		paceValue(model, best.pace.value, locale)
	);
	const ownText =
		own && focus && own !== best.pace
			? words.bestPace(
					nameOf(focus, locale),
					spanText(model, own),
					paceValue(model, own.value, locale)
				)
			: null;
	return {
		title: words.realismTitle(required, years, reached, paces.length, placesReached, places),
		subtitle: words.realismSubtitle(nameOf(indicator, locale), years, paceUnit(model, locale)),
		sentence: words.realismSentence(name, bestText, ownText),
		description: words.describeRealism(paces.length, places, years),
		notes: [words.realismNote(years)]
	};
}

/** What the axis of paces measures. */
function paceUnit({ indicator, way }: RealismModel, locale: Locale): string {
	const words = chartPaces[locale];
	const percent = way === 'compound' || way === 'average-rate';
	if (way === 'change' && indicator.unit === 'percent') return words.aYear(words.percentPoints);
	return words.aYear(percent ? '%' : formatUnit(indicator, locale));
}

/** A pace with its unit: "7,40 % một năm"; a change of percentages in points: "+0,40 điểm % một năm". */
export function paceValue({ indicator, way }: RealismModel, value: number, locale: Locale): string {
	const own = unitOf(indicator, { kind: 'value' });
	const unit: Unit = { ...own, decimals: own.unit === 'percent' ? 2 : own.decimals };
	const percent: Unit = { unit: 'percent', scale: 0, decimals: 2 };
	const texts: Record<Way, () => string> = {
		compound: () => valueText(value, percent, locale),
		'average-rate': () => valueText(value, percent, locale),
		change: () => `${value < 0 ? '−' : '+'}${differenceText(value, unit, locale)}`,
		mean: () => valueText(value, unit, locale)
	};
	return chartPaces[locale].aYear(texts[way]());
}

/** "2016–2021". */
export function spanText(_: RealismModel, { from, to }: PaceOfPlace['pace']): string {
	return from === to ? from : `${from}–${to}`;
}

/** One pace as it is spoken. */
export function paceText(
	model: RealismModel,
	{ pace, region, reached }: PaceOfPlace,
	locale: Locale
): string {
	const words = chartPaces[locale];
	const value = paceValue(model, pace.value, locale);
	return words.paceAt(nameOf(region, locale), spanText(model, pace), value, reached);
}

export function requiredText(model: RealismModel, locale: Locale): string {
	return chartPaces[locale].required(paceValue(model, model.required, locale), model.years);
}
