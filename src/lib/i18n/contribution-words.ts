import type { Contributions } from '../domain/contribution';
import type { Indicator } from '../domain/indicator';
import type { Locale } from '../domain/locale';
import { formatNumber, formatValue } from './format';
import { peers } from './messages/peers';
import { targets } from './messages/targets';

/** A contribution as a table has it: signed, to the last digit that adds up. */
export function contributionValue(
	value: number,
	{ of, decimals }: { of: 'change' | 'growth'; decimals: Contributions['decimals'] },
	indicator: Indicator,
	locale: Locale
): string {
	return of === 'growth'
		? targets[locale].points(formatNumber(value, locale, { decimals, signed: true }))
		: formatValue(value, { ...indicator, decimals }, locale, { signed: true });
}

/** "thêm 1.027,1 triệu USD", "bớt …", "không đổi"; points of growth without a verb. */
export function contributionText(
	value: number,
	{ of, decimals }: { of: 'change' | 'growth'; decimals: Contributions['decimals'] },
	indicator: Indicator,
	locale: Locale
): string {
	const t = peers[locale];
	if (of === 'growth') {
		return targets[locale].points(formatNumber(value, locale, { decimals }));
	}
	if (value === 0) return t.same;
	const size = formatValue(Math.abs(value), { ...indicator, decimals }, locale);
	return value > 0 ? t.more(size) : t.less(size);
}
