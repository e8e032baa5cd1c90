import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import {
	extremesFinding,
	placeFinding,
	placeSentence,
	type Facts,
	type Standing
} from '../core/finding';
import { measureText, monthsText, unitOf, valueText } from '../core/measure';
import { flagText, noteTexts } from '../core/notes';
import { inSentence } from '../../i18n/sentence';
import { againstTarget, askedText, type Said } from '../core/say';
import type { TargetPath, TargetPoint } from '../core/target-path';
import { aheadText, axisNotes } from './say-ahead';
import { changeFinding } from './say-over-time';
import { askedOf, type Figure, type LineModel, type LineOfPlace } from './model';

/**
 * What a line chart says: the finding about the focus; without one what changed since the period before, or where that
 * is not known the highest and the lowest place.
 */
export function sayLine(model: LineModel, locale: Locale): Said {
	const words = charts[locale];
	const { indicator, measure, months, lines, periods } = model;
	const [first, last] = [periods[0], periods.at(-1)];
	const subtitle = measureText(indicator, measure, monthsText(months, locale), locale);
	const notes = [...axisNotes(model, locale), ...noteTexts(lines, model.absent, locale)];
	const focus =
		lines.find(({ role }) => role === 'focus') ?? (lines.length === 1 ? lines[0] : undefined);
	if (!first || !last) {
		const title = words.emptyTitle(inSentence(nameOf(indicator, locale)));
		return { title, subtitle, sentence: '', description: words.emptyPlot, notes };
	}
	const description = words.describeLine(
		lines.length,
		formatPeriod(first, locale),
		formatPeriod(last, locale)
	);
	const period = focus?.last?.period ?? model.shared ?? last;
	const facts = factsOf(model, period, locale);
	const own = facts.standings.find(({ region }) => region === focus?.region);
	if (!focus || !own) {
		const title = changeFinding(model, locale) ?? extremesFinding(facts) ?? '';
		return { title, subtitle, sentence: '', description, notes };
	}
	const sentence = [placeSentence(facts, own, before(focus)), aheadText(model, locale)].filter(
		Boolean
	);
	return {
		title: placeFinding(facts, own),
		subtitle,
		sentence: sentence.join(' '),
		description,
		notes
	};
}

/** One figure as it is spoken: "Hải Phòng, 2024: 11,01 % (ước tính), cao hơn chỉ tiêu 2,01 điểm %". */
export function pointText(
	model: LineModel,
	region: string,
	figure: Figure,
	locale: Locale
): string {
	const words = charts[locale];
	const unit = unitOf(model.indicator, model.measure);
	const line = model.lines.find((l) => l.region.code === region);
	const flag = flagText(figure, locale);
	const value = valueText(figure.value, unit, locale) + (flag ? ` (${flag})` : '');
	const name = line ? nameOf(line.region, locale) : region;
	const asked = askedOf(model, region, figure.period);
	return [
		words.atPeriod(name, formatPeriod(figure.period, locale), value),
		asked && againstTarget(figure.value, asked, model.indicator.direction, unit, locale)
	]
		.filter(Boolean)
		.join(', ');
}

/** What a path asks for in one period, as it is spoken. */
export function pathStopText(
	model: LineModel,
	path: TargetPath,
	asked: TargetPoint,
	locale: Locale
): string {
	const words = charts[locale];
	const value = askedText(asked, unitOf(model.indicator, model.measure), locale);
	return words.targetAt(path.label || words.target, formatPeriod(asked.period, locale), value);
}

/** All places with a figure in a period. */
export function factsOf(model: LineModel, period: string, locale: Locale): Facts {
	const { indicator, measure, lines } = model;
	const standings = lines.flatMap(({ region, runs }): Standing[] => {
		const figure = runs.flat().find((f) => f.period === period);
		return figure
			? [{ region, value: figure.value, asked: askedOf(model, region.code, period) }]
			: [];
	});
	return { indicator, measure, period, standings, locale };
}

/** The figure of the period just before the last, if the two can be compared. */
function before({ runs }: LineOfPlace): Figure | null {
	return runs.at(-1)?.at(-2) ?? null;
}
