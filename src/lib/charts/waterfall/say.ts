import type { Locale } from '../../domain/locale';
import { formatUnit, nameOf } from '../../i18n/format';
import { chartContribution } from '../../i18n/messages/chart-contribution';
import { charts } from '../../i18n/messages/charts';
import { differenceText, numberText, valueText, type Unit } from '../core/measure';
import { noteTexts } from '../core/notes';
import { inSentence, startSentence } from '../../i18n/sentence';
import { datedText, whenText, type Said } from '../core/say';
import type { Point } from '../../domain/observation';
import type { Step, WaterfallModel } from './model';

/** What a waterfall says: the total, and which place adds most to it. */
export function sayWaterfall(
	model: WaterfallModel,
	points: readonly Point[],
	locale: Locale
): Said {
	const words = chartContribution[locale];
	const { of, indicator, period, since, steps, total, unit, absent, focus } = model;
	const name = inSentence(nameOf(indicator, locale));
	const whole = wholeName(model, locale);
	const when = whenText(period, locale);
	const subtitle = words.contributionSubtitle[of](
		of === 'growth'
			? nameOf(indicator, locale)
			: `${nameOf(indicator, locale)}, ${formatUnit(indicator, locale)}`,
		datedText(period, locale),
		since ? datedText(since, locale) : ''
	);
	const figures = model.whole ? [{ region: model.whole, points }] : [];
	const notes = [words.sums, ...noteTexts(figures, absent, locale, 'parts')];
	const first = total < 0 ? steps.at(-1) : steps[0];
	if (!first)
		return {
			title: charts[locale].emptyTitle(name),
			subtitle,
			sentence: '',
			description: charts[locale].emptyPlot,
			notes
		};
	const size =
		of === 'growth'
			? valueText(Math.abs(total), unit, locale)
			: differenceText(total, unit, locale);
	const { region, value } = focus ?? first;
	const part = (focus ? words.own : words.most)(
		nameOf(region, locale),
		partText(value, model, locale)
	);
	const finding = words.contributionTitle[of](
		name,
		whole,
		when,
		sinceText(since, locale),
		size,
		total
	);
	return {
		title: total === 0 && !focus ? finding : `${finding}; ${part}`,
		subtitle,
		sentence: '',
		description: words.describeWaterfall(steps.length),
		notes
	};
}

/** "Hải Phòng: +800 triệu USD, cộng dồn +1.000". */
export function stepText(model: WaterfallModel, step: Step, locale: Locale): string {
	return chartContribution[locale].step(
		nameOf(step.region, locale),
		partText(step.value, model, locale),
		signedText(step.to, model.unit, locale)
	);
}

export function totalText(model: WaterfallModel, locale: Locale): string {
	const part = partText(model.total, model, locale);
	return charts[locale].at(startSentence(wholeName(model, locale)), part);
}

/** A number with its sign. */
export function signedText(value: number, unit: Unit, locale: Locale): string {
	const text = numberText(value, unit, locale);
	return value > 0 ? `+${text}` : text;
}

function partText(value: number, { unit }: WaterfallModel, locale: Locale): string {
	const sign = value > 0 ? '+' : value < 0 ? '−' : '';
	return `${sign}${differenceText(value, unit, locale)}`;
}

function wholeName({ whole }: WaterfallModel, locale: Locale): string {
	return whole ? nameOf(whole, locale) : chartContribution[locale].wholeRegion;
}

function sinceText(since: string | null, locale: Locale): string {
	return since ? whenText(since, locale) : '';
}
