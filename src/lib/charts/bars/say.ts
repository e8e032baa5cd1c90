import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { extremesFinding, metFinding, placeFinding, placeSentence } from '../core/finding';
import { measureText, unitOf, valueText } from '../core/measure';
import { flagText, noteTexts } from '../core/notes';
import { inSentence } from '../../i18n/sentence';
import { againstTarget, datedText, type Said } from '../core/say';
import { factsOf, type BarOfPlace, type BarsModel } from './model';

/** What ranked bars say: the finding about the focus; else how many met their target; else who is ahead. */
export function sayBars(model: BarsModel, locale: Locale): Said {
	const words = charts[locale];
	const { indicator, measure, period, bars, absent } = model;
	const subtitle = measureText(indicator, measure, datedText(period, locale), locale);
	const shown = bars.map(({ region, figure }) => ({ region, points: [figure] }));
	const notes = noteTexts(shown, absent, locale, 'pale');
	if (bars.length === 0) {
		const title = words.emptyTitle(inSentence(nameOf(indicator, locale)));
		return { title, subtitle, sentence: '', description: words.emptyPlot, notes };
	}
	const description = words.describeBars(bars.length);
	const facts = factsOf(model, locale);
	const focus = bars.find(({ role }) => role === 'focus')?.region;
	const own = facts.standings.find(({ region }) => region === focus);
	if (own) {
		const sentence = placeSentence(facts, own, null);
		return { title: placeFinding(facts, own), subtitle, sentence, description, notes };
	}
	const met = metFinding(facts);
	const extremes = extremesFinding(facts) ?? '';
	return {
		title: met ?? extremes,
		subtitle,
		sentence: met ? `${extremes}.` : '',
		description,
		notes
	};
}

/** One bar as it is spoken. */
export function barText(model: BarsModel, bar: BarOfPlace, locale: Locale): string {
	const { indicator, measure, period, common } = model;
	const unit = unitOf(indicator, measure);
	const flag = flagText(bar.figure, locale);
	const value = valueText(bar.figure.value, unit, locale) + (flag ? ` (${flag})` : '');
	const asked = bar.target ?? (bar.region.level === 'province' ? common : null);
	return [
		charts[locale].atPeriod(nameOf(bar.region, locale), formatPeriod(period, locale), value),
		asked && againstTarget(bar.figure.value, asked, indicator.direction, unit, locale)
	]
		.filter(Boolean)
		.join(', ');
}
