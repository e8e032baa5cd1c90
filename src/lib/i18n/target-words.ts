import type { Indicator } from '../domain/indicator';
import type { Locale } from '../domain/locale';
import type { Region } from '../domain/region';
import type { Judgement } from '../domain/targets/judgement';
import type { Target } from '../domain/targets/target';
import { formatNumber, formatPeriod, formatValue, nameOf } from './format';
import { startSentence } from './sentence';
import { targets } from './messages/targets';

/** What a sentence about a target needs besides the judgement. */
export interface About {
	indicator: Indicator;
	region: Region;
	comparator?: Region | null;
	locale: Locale;
}

type Spoken = Pick<Judgement, 'state' | 'exceeded'>;

/** The word of a state; a band passed at its upper end is "exceeded". */
export function stateWord({ state, exceeded }: Spoken, locale: Locale): string {
	return exceeded ? targets[locale].exceeded : targets[locale].states[state];
}

/** A value of the indicator with as many decimals as it was given, at least; a goal of 8 % stays "8 %". */
export function asGiven(value: number, indicator: Indicator, locale: Locale): string {
	const decimals = (String(value).split('.')[1] ?? '').length;
	return formatValue(value, { ...indicator, decimals: Math.min(decimals, 3) }, locale);
}

/** What a target asks for: "từ 8 % trở lên năm 2025". */
export function goalText(target: Target, { indicator, comparator, locale }: About): string {
	const t = targets[locale];
	const { value, value_high: high, operator, start_period, end_period } = target;
	const start = start_period ?? end_period;
	const span = `${start}–${end_period}`;
	if (target.kind === 'relative') {
		const ratio = formatNumber(value, locale, { decimals: 2, minDecimals: 0 });
		return t.goals.ratio(t.atLeast(ratio), comparator ? nameOf(comparator, locale) : '', span);
	}
	const bare = formatNumber(value, locale, { decimals: 3, minDecimals: 0 });
	const amount =
		high === null
			? (operator === '<=' ? t.atMost : t.atLeast)(asGiven(value, indicator, locale))
			: t.between(bare, asGiven(high, indicator, locale));
	switch (target.kind) {
		case 'annual':
			return t.goals.annual(amount, formatPeriod(end_period, locale));
		case 'growth_avg':
			return t.goals.span(amount, start, end_period);
		case 'level':
		case 'share':
			return t.goals.by(amount, formatPeriod(end_period, locale));
		case 'cumulative':
			return t.goals.sum(amount, start, end_period);
		case 'range':
		case 'floor':
			return t.goals.held(amount, span);
	}
}

/** What has been reached: "thực hiện 8,16 % (2025)"; null if nothing is known. */
export function reachedText(
	judgement: Pick<Judgement, 'target' | 'latest' | 'reached'>,
	{ indicator, locale }: About
): string | null {
	const { target, latest, reached } = judgement;
	const t = targets[locale].reached;
	if (!latest || latest.value === null) return null;
	const end = formatPeriod(latest.period, locale);
	if (reached === null) return t.annual(formatValue(latest.value, indicator, locale), end);
	const value = formatValue(reached, indicator, locale);
	switch (target.kind) {
		case 'growth_avg':
			return t.average(value, target.start_period ?? '', end);
		case 'cumulative':
			return t.sum(value, end);
		case 'relative':
			return t.ratio(formatNumber(reached, locale, { decimals: 2 }), end);
		default:
			return t.annual(formatValue(reached, indicator, locale), end);
	}
}

/** How far it is from the target: "còn thiếu 0,34 điểm phần trăm", "vượt 120 triệu USD". Null if not known. */
export function gapText(
	{ gap, target }: Pick<Judgement, 'gap' | 'target'>,
	{ indicator, locale }: About
): string | null {
	const t = targets[locale];
	if (gap === null) return null;
	const size = Number(Math.abs(gap).toFixed(6));
	if (size === 0) return t.exact;
	const distance =
		target.kind === 'relative'
			? t.times(formatNumber(size, locale, { decimals: 2 }))
			: indicator.unit === 'percent'
				? t.points(formatNumber(size, locale, { decimals: indicator.decimals, minDecimals: 0 }))
				: formatValue(size, indicator, locale);
	return gap > 0 ? t.short(distance) : t.over(distance);
}

/** The one sentence beside a target: place, indicator, goal, what was reached, how far. */
export function judgementSentence(
	judgement: Pick<Judgement, 'target' | 'latest' | 'reached' | 'gap' | 'expected'>,
	about: About
): string {
	const { indicator, region, locale } = about;
	const t = targets[locale];
	const name = t.sentence(nameOf(region, locale), nameOf(indicator, locale), '');
	return `${name}${standing(judgement, about)}`;
}

/** The same without place and indicator, where a heading has said them: goal, what was reached, how far. */
export function standing(
	judgement: Pick<Judgement, 'target' | 'latest' | 'reached' | 'gap' | 'expected'>,
	about: About
): string {
	return joined([goalText(judgement.target, about), ...outcomeParts(judgement, about)]);
}

/** The same without the goal as well: what was reached, how far. Empty where there is nothing yet. */
export function outcome(
	judgement: Pick<Judgement, 'target' | 'latest' | 'reached' | 'gap' | 'expected'>,
	about: About
): string {
	return startSentence(joined(outcomeParts(judgement, about)));
}

const outcomeParts = (
	judgement: Pick<Judgement, 'target' | 'latest' | 'reached' | 'gap' | 'expected'>,
	about: About
) => [
	reachedText(judgement, about),
	isRunningPath(judgement) ? expectedText(judgement, about) : gapText(judgement, about)
];

function joined(parts: (string | null)[]): string {
	const said = parts.filter(Boolean);
	return said.length === 0 ? '' : `${said.join('; ')}.`;
}

function isRunningPath({ expected, target }: Pick<Judgement, 'expected' | 'target'>): boolean {
	return (
		expected !== null &&
		(target.kind === 'level' || target.kind === 'share' || target.kind === 'cumulative')
	);
}

function expectedText(
	{ expected }: Pick<Judgement, 'expected'>,
	{ indicator, locale }: About
): string | null {
	return expected === null
		? null
		: targets[locale].expected(formatValue(expected, indicator, locale));
}
