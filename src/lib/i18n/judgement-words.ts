import type { Indicator } from '../domain/indicator';
import type { Locale } from '../domain/locale';
import type { Judgement } from '../domain/targets/judgement';
import type { TraceRule, TraceStep, TraceUnit } from '../domain/targets/trace';
import { formatDate, formatNumber, formatPeriod, formatValue } from './format';
import { judgements } from './messages/judgements';
import { targets } from './messages/targets';
import { stateWord, type About } from './target-words';

/** What a reader has to know about a state besides the word, most important first. */
export function caveats(
	judgement: Judgement & { replacedBy?: string | null },
	locale: Locale
): string[] {
	const t = judgements[locale];
	const { reason, periods, closed, latest } = judgement;
	const all = [
		reason && t.reasons[reason],
		periods.length > 0 &&
			t.missing(periods.map((period) => formatPeriod(period, locale)).join(', ')),
		closed && latest && t.closed(latest.period.slice(0, 4), formatDate(dayAfter(closed), locale)),
		judgement.partial ? t.partial : judgement.provisional && t.provisional,
		judgement.unstable && t.unstable,
		judgement.nearCut && t.nearCut,
		judgement.methods.disagree && t.disagree,
		judgement.replacedBy && t.replaced
	];
	return all.filter((text): text is string => typeof text === 'string');
}

function dayAfter(iso: string): string {
	const day = new Date(`${iso}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + 1);
	return day.toISOString().slice(0, 10);
}

/** What each method says, in one sentence, and why they differ; null where they agree or only one applies. */
export function disagreement(
	{ state, exceeded, methods }: Judgement,
	locale: Locale
): string | null {
	if (!methods.disagree) return null;
	const t = judgements[locale];
	const others = (['unitedNations', 'federal'] as const).flatMap((name) => {
		const result = methods[name];
		return result.applies ? `${t.methods[name]}: ${t.labels[result.label]}` : [];
	});
	const own = `${t.methods.own}: ${stateWord({ state, exceeded }, locale).toLowerCase()}`;
	return t.disagreement([own, ...others].join('; '));
}

/** A number of a trace, as exact as a reader can use it. */
export function traceValue(
	value: number,
	unit: TraceUnit,
	indicator: Indicator,
	locale: Locale
): string {
	switch (unit) {
		case 'indicator':
			return formatValue(
				value,
				{ ...indicator, decimals: Math.max(indicator.decimals, 2) },
				locale
			);
		case 'percent':
			return formatValue(value, { unit: 'percent', scale: 0, decimals: 3 }, locale);
		case 'ratio':
			return formatNumber(value, locale, { decimals: 4, minDecimals: 0 });
		case 'time':
			return value
				.toFixed(2)
				.replace(/\.?0+$/, '')
				.replace('.', locale === 'vi' ? ',' : '.');
		case 'count':
			return formatNumber(value, locale);
	}
}

/** The comparison that decided, in words: "r = 0,599 < 0,6, nên kết luận: chậm xa". */
export function ruleText(rule: TraceRule, values: Map<string, number>, about: About): string {
	const { indicator, locale } = about;
	const value = values.get(rule.left);
	const t = judgements[locale];
	const say = (x: number) =>
		formatNumber(x, locale, { decimals: Math.max(4, indicator.decimals), minDecimals: 0 });
	const sign = { '>=': '≥', '<=': '≤', '<': '<' }[rule.operator];
	const opposite = { '>=': '<', '<=': '>', '<': '≥' }[rule.operator];
	const comparison = `${rule.left} = ${value === undefined ? '?' : say(value)} ${rule.holds ? sign : opposite} ${say(rule.right)}`;
	return rule.holds ? t.rule(comparison, targets[locale].states[rule.state]) : `${comparison}.`;
}

/** What a step is, in words; '' if it has none. */
export function stepName({ symbol }: TraceStep, locale: Locale): string {
	return judgements[locale].steps[symbol] ?? '';
}
