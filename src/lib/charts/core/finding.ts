import type { Indicator } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import type { Region } from '../../domain/region';
import { nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { differenceText, unitOf, valueText, type Measure } from './measure';
import { inSentence, startSentence } from '../../i18n/sentence';
import { againstTarget, askedText, rankText, whenText } from './say';
import { meets, type TargetPoint } from './target-path';

/** A place in one period: its value and what is asked of it. */
export interface Standing {
	region: Region;
	value: number;
	asked: TargetPoint | null;
}

/** What a finding may draw on: all standings of one indicator in one period. */
export interface Facts {
	indicator: Indicator;
	measure: Measure;
	period: string;
	standings: Standing[];
	locale: Locale;
}

/** "Hải Phòng: tăng trưởng GRDP năm 2024 đạt 11,01 %, thấp hơn chỉ tiêu …", or its rank where there is no target. */
export function placeFinding(facts: Facts, own: Standing): string {
	const { locale } = facts;
	const { name, when, value, reached } = wordsOf(facts, own.value);
	const place = nameOf(own.region, locale);
	const compared = targetPart(facts, own) ?? rankPart(facts, own);
	return [charts[locale].place(place, name, when, value, reached), compared]
		.filter(Boolean)
		.join(', ');
}

/** One sentence on a place: value, change since the period before (null if unknown), rank and distance to the target. */
export function placeSentence(
	facts: Facts,
	own: Standing,
	before: { period: string; value: number } | null
): string {
	const { locale } = facts;
	const words = charts[locale];
	const { name, when, value, reached } = wordsOf(facts, own.value);
	const place = nameOf(own.region, locale);
	const parts = [
		words.stands(startSentence(when), name, place, value, reached),
		before && changePart(facts, own.value, before),
		rankPart(facts, own),
		targetPart(facts, own)
	];
	return `${parts.filter(Boolean).join(', ')}.`;
}

/** The highest and the lowest of the places; null if there are none. */
export function extremesFinding(facts: Facts): string | null {
	const { locale, standings } = facts;
	const words = charts[locale];
	const sorted = provincesOf(standings).toSorted((a, b) => b.value - a.value);
	const [top, bottom] = [sorted[0], sorted.at(-1)];
	if (!top || !bottom) return null;
	if (top === bottom) return placeFinding(facts, top);
	const { name, when, value } = wordsOf(facts, top.value);
	const title = startSentence(name);
	if (top.value === bottom.value) return words.allEqual(title, when, sorted.length, value);
	const low = wordsOf(facts, bottom.value).value;
	return words.extremes(
		title,
		when,
		nameOf(top.region, locale),
		value,
		nameOf(bottom.region, locale),
		low
	);
}

/** How many of the places with a target met it; null if none has one. */
export function metFinding(facts: Facts): string | null {
	const words = charts[facts.locale];
	const { direction } = facts.indicator;
	const judged = facts.standings.filter(
		({ region, asked }) => asked && region.level === 'province'
	);
	const met = judged.filter(({ value, asked }) => asked && meets(value, asked, direction)).length;
	const [first] = judged;
	if (!first?.asked || judged.length < 2) return null;
	const { name, when } = wordsOf(facts, 0);
	const { value, high } = first.asked;
	const alike = judged.every(({ asked }) => asked?.value === value && asked.high === high);
	const unit = unitOf(facts.indicator, facts.measure);
	const goal = alike
		? words.commonGoal(name, when, askedText(first.asked, unit, facts.locale))
		: words.ownGoals(name, when);
	if (met === 0) return words.metNone(goal, judged.length);
	if (met === judged.length) return words.metAll(goal, met);
	return words.metSome(goal, met, judged.length);
}

function wordsOf({ indicator, measure, period, locale }: Facts, value: number) {
	return {
		name: measureName(indicator, measure, locale),
		when: whenText(period, locale),
		value: valueText(value, unitOf(indicator, measure), locale),
		reached: value > 0 && indicator.direction === 'up'
	};
}

/** What is measured, inside a sentence: "chỉ số vốn FDI đăng ký". */
export function measureName(indicator: Indicator, measure: Measure, locale: Locale): string {
	const name = inSentence(nameOf(indicator, locale));
	return measure.kind === 'value' ? name : charts[locale].measured[measure.kind](name);
}

function targetPart(
	{ indicator, measure, locale }: Facts,
	{ value, asked }: Standing
): string | null {
	return (
		asked && againstTarget(value, asked, indicator.direction, unitOf(indicator, measure), locale)
	);
}

function rankPart(facts: Facts, own: Standing): string | null {
	if (own.region.level !== 'province') return null;
	const values = provincesOf(facts.standings).map(({ value }) => value);
	return rankText(own.value, values, facts.locale);
}

function changePart(
	{ indicator, measure, locale }: Facts,
	value: number,
	before: { period: string; value: number }
): string {
	const words = charts[locale];
	const when = whenText(before.period, locale);
	const change = value - before.value;
	if (change === 0) return words.sameAs(when);
	const size = differenceText(change, unitOf(indicator, measure), locale);
	return change > 0 ? words.higherThan(when, size) : words.lowerThan(when, size);
}

/** Provinces are ranked among themselves; without any, whatever is there. */
function provincesOf(standings: Standing[]): Standing[] {
	const provinces = standings.filter(({ region }) => region.level === 'province');
	return provinces.length > 0 ? provinces : standings;
}
