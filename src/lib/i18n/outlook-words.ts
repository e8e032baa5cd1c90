import type { Arrival } from '../domain/arrival';
import type { ObservedPace, RealismCounts, Way } from '../domain/pace';
import type { Projected } from '../domain/projection';
import type { Region } from '../domain/region';
import type { RequiredPace } from '../domain/targets/required-pace';
import type { Target } from '../domain/targets/target';
import { formatNumber, formatValue, nameOf } from './format';
import { outlook } from './messages/outlook';
import type { About } from './target-words';
import { targets } from './messages/targets';

/** A pace as it is said: "8,3 % một năm", "0,4 điểm phần trăm một năm"; the figure itself for a single year's rate. */
export function paceWords(
	value: number,
	{ way, years }: { way: Way; years: number },
	{ indicator, locale }: About
): string {
	const t = outlook[locale];
	const rate = way === 'compound' || way === 'average-rate';
	const percent = { unit: 'percent', scale: 0, decimals: 1 };
	if (rate) return t.aYear(formatValue(value, percent, locale));
	if (way === 'mean' && years === 1) return formatValue(value, indicator, locale);
	const amount =
		way === 'change' && indicator.unit === 'percent'
			? targets[locale].points(formatNumber(value, locale, { decimals: 2 }))
			: formatValue(value, indicator, locale);
	return t.aYear(amount);
}

/** "Trong 67 số liệu năm … có 23 lần đạt từ 10 % trở lên, ở 5 nơi; cao nhất là 19,1 % (Bắc Ninh, 2017)." */
export function realismSentence(
	realism: RealismCounts | null,
	required: RequiredPace,
	regions: readonly Region[],
	about: About
): string {
	const { locale } = about;
	const t = outlook[locale];
	if (!realism) return t.realismNone;
	const number = (value: number) => formatNumber(value, locale);
	const { reached, places, placesReached, best } = realism;
	const [all, everywhere] = [number(realism.all), number(places)];
	const head =
		required.years > 1
			? t.paces.spans(all, number(required.years), everywhere)
			: required.way === 'mean'
				? t.paces.years(all, everywhere)
				: t.paces.change(all, everywhere);
	const rising = required.operator === '>=';
	const asked = (rising ? t.atLeast : t.atMost)(paceWords(required.value, required, about));
	const count =
		reached === 0 ? t.reachedNone(asked) : t.reached(number(reached), number(placesReached), asked);
	const top = (rising ? t.best : t.bestDown)(
		paceWords(best.value, required, about),
		whereWords(best, regions, locale)
	);
	return `${head}, ${count}; ${top}.`;
}

function whereWords(
	{ region, from, to }: ObservedPace,
	regions: readonly Region[],
	locale: About['locale']
): string {
	const place = regions.find(({ code }) => code === region);
	return outlook[locale].place(place ? nameOf(place, locale) : region, from, to);
}

/** When it would be reached, and what that rests on. */
export function arrivalSentences(
	found: Arrival | 'too-few',
	target: Pick<Target, 'kind' | 'end_period'>,
	way: Way,
	about: About
): string[] {
	const t = outlook[about.locale].arrival;
	if (found === 'too-few') return [t.tooFew];
	const say = (pace: ObservedPace) =>
		outlook[about.locale].place(
			paceWords(pace.value, { way, years: found.span }, about),
			pace.from,
			pace.to
		);
	const [best, worst] = [say(found.best), say(found.worst)];
	const due = t.due(target.end_period.slice(0, 4));
	return [
		`${arrivalHead()}${due}`,
		...(target.kind === 'growth_avg' ? [t.growth] : []),
		t.note(formatNumber(found.span, about.locale))
	];

	function arrivalHead(): string {
		if (found === 'too-few' || found.kind === 'never') return t.never(best);
		if (found.kind === 'from') return t.from(best, String(found.earliest), worst);
		return found.earliest === found.latest
			? t.same(best, worst, String(found.latest))
			: t.between(best, String(found.earliest), worst, String(found.latest));
	}
}

/** What the present pace leads to by the end: "Giữ nhịp hiện nay thì năm 2030 đạt …, trong khoảng …". */
export function projectionSentence({ points }: Projected, about: About): string | null {
	const { indicator, locale } = about;
	const t = outlook[locale];
	const end = points.at(-1);
	if (!end) return null;
	const say = (value: number) => formatValue(value, indicator, locale);
	const range = end.low === null || end.high === null ? null : t.range(say(end.low), say(end.high));
	return t.projection(say(end.value), end.period.slice(0, 4), range);
}
