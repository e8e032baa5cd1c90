import type { Judgement, Pace } from '../domain/targets/judgement';
import type { Target } from '../domain/targets/target';
import { formatNumber, formatValue } from './format';
import { paces } from './messages/paces';
import { targets } from './messages/targets';
import { goalText, type About } from './target-words';

/** What each remaining year has to bring, beside what it has been; null where there is no pace. */
export function paceText(
	{ pace, target }: Pick<Judgement, 'pace' | 'target'>,
	about: About
): string | null {
	if (!pace) return null;
	const t = paces[about.locale].pace;
	const say = paceAmount(pace, about);
	const sign =
		pace.soFar !== null && Math.sign(pace.soFar) !== Math.sign(pace.required) && pace.soFar !== 0
			? '−'
			: '';
	const soFar = pace.soFar === null ? t.noneSoFar : t.soFar(`${sign}${say(pace.soFar)}`);
	const required = t[paceKind(pace, target)];
	return `${required(say(pace.required), yearsLeft(pace, about), goalText(target, about))}${soFar}`;
}

/** The same in a few words, for a list: "cần tăng bình quân 12,8 % một năm trong 5 năm còn lại". */
export function needText(
	{ pace, target }: Pick<Judgement, 'pace' | 'target'>,
	about: About
): string | null {
	if (!pace) return null;
	const words = paces[about.locale].need[paceKind(pace, target)];
	return words(paceAmount(pace, about)(pace.required), yearsLeft(pace, about));
}

function paceKind(pace: Pace, { kind }: Target): 'sum' | 'less' | 'percent' | 'amount' {
	if (kind === 'cumulative') return 'sum';
	if (pace.required < 0) return 'less';
	return pace.unit === 'percent-a-year' ? 'percent' : 'amount';
}

function paceAmount({ unit }: Pace, { indicator, locale }: About): (value: number) => string {
	const percent = { unit: 'percent', scale: 0, decimals: 1 };
	return (value) => {
		const size = Math.abs(value);
		return indicator.unit === 'percent' && unit === 'a-year'
			? targets[locale].points(formatNumber(size, locale, { decimals: 2 }))
			: formatValue(size, unit === 'percent-a-year' ? percent : indicator, locale);
	};
}

function yearsLeft({ years }: Pace, { locale }: About): string {
	return formatNumber(years, locale, { decimals: 1, minDecimals: 0 });
}
