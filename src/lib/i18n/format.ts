import type { Indicator } from '../domain/indicator';
import type { Locale } from '../domain/locale';
import { periodOf } from '../domain/period';

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number, minDecimals: number, signed: boolean) {
	const key = `${locale} ${decimals} ${minDecimals} ${signed}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(tags[locale], {
			maximumFractionDigits: decimals,
			minimumFractionDigits: minDecimals,
			signDisplay: signed ? 'exceptZero' : 'negative'
		});
		formats.set(key, format);
	}
	return format;
}

interface NumberOptions {
	decimals?: number;
	minDecimals?: number;
	signed?: boolean;
}

/**
 * A number in the reader's notation, with a true minus sign; never "-0".
 * `minDecimals` defaults to `decimals`, so that columns align; pass 0 to drop trailing zeros.
 */
export function formatNumber(
	value: number,
	locale: Locale,
	{ decimals = 0, minDecimals = decimals, signed = false }: NumberOptions = {}
): string {
	return numberFormat(locale, decimals, minDecimals, signed).format(value).replace('-', '−');
}

/** Exact decimal text (`-1234.50`) in the reader's notation, without rounding; other text comes back as it is. */
export function formatDecimal(text: string, locale: Locale): string {
	const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
	if (!match) return text;
	const [, sign, whole = '', fraction] = match;
	const [group, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
	return (sign ? '−' : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
}

const roman = ['I', 'II', 'III', 'IV'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period as a reader writes it: `Quý III/2019`, `9 tháng đầu năm 2019`; `Q3 2019`, `Jan–Sep 2019`. */
export function formatPeriod(code: string, locale: Locale): string {
	const { kind, year, part } = periodOf(code);
	const vi = {
		year: `${year}`,
		half: part === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`,
		quarter: `Quý ${roman[part - 1]}/${year}`,
		month: `Tháng ${part}/${year}`,
		ytd: part === 12 ? `12 tháng năm ${year}` : `${part} tháng đầu năm ${year}`
	};
	const en = {
		year: `${year}`,
		half: `H${part} ${year}`,
		quarter: `Q${part} ${year}`,
		month: `${months[part - 1]} ${year}`,
		ytd: part === 1 ? `Jan ${year}` : `Jan–${months[part - 1]} ${year}`
	};
	return (locale === 'vi' ? vi : en)[kind];
}

/** An ISO date, or its leading part (year, year and month), as a reader writes it; '' for null. */
export function formatDate(iso: string | null, locale: Locale): string {
	if (!iso) return '';
	const [year, month, day] = iso.split('-');
	if (locale === 'vi')
		return [day && Number(day), month && Number(month), year].filter(Boolean).join('/');
	return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

const units: Record<string, Record<Locale, string>> = {
	percent: { vi: '%', en: '%' },
	usd: { vi: 'USD', en: 'US$' },
	vnd: { vi: 'đồng', en: 'dong' },
	tonne: { vi: 'tấn', en: 'tonnes' },
	hectare: { vi: 'ha', en: 'ha' },
	kilogram: { vi: 'kg', en: 'kg' },
	'quintal-per-hectare': { vi: 'tạ/ha', en: 'quintals/ha' },
	project: { vi: 'dự án', en: 'projects' },
	head: { vi: 'con', en: 'head' },
	farm: { vi: 'trang trại', en: 'farms' },
	person: { vi: 'người', en: 'people' },
	'usd-per-person': { vi: 'USD/người', en: 'US$ per head' },
	'vnd-per-person': { vi: 'đồng/người', en: 'dong per head' },
	'kilogram-per-person': { vi: 'kg/người', en: 'kg per head' },
	'hectare-per-thousand': { vi: 'ha/1.000 dân', en: 'ha per 1,000 people' },
	'head-per-thousand': { vi: 'con/1.000 dân', en: 'head per 1,000 people' },
	'farm-per-hundred-thousand': { vi: 'trang trại/100.000 dân', en: 'farms per 100,000 people' },
	'project-per-hundred-thousand': { vi: 'dự án/100.000 dân', en: 'projects per 100,000 people' },
	index: { vi: 'chỉ số', en: 'index' }
};

const scales: Record<number, Record<Locale, string>> = {
	0: { vi: '', en: '' },
	3: { vi: 'nghìn', en: 'thousand' },
	6: { vi: 'triệu', en: 'million' },
	9: { vi: 'tỷ', en: 'billion' },
	12: { vi: 'nghìn tỷ', en: 'trillion' }
};

/** The unit with its scale, as written once on an axis: `triệu USD`, `million US$`, `%`. */
export function formatUnit(
	{ unit, scale }: Pick<Indicator, 'unit' | 'scale'>,
	locale: Locale
): string {
	return [scales[scale]?.[locale] ?? `10^${scale}`, units[unit]?.[locale] ?? unit]
		.filter(Boolean)
		.join(' ');
}

/** A value with its unit: `7,03 %`, `1.234 triệu USD`; a no-break space keeps them together. */
export function formatValue(
	value: number,
	indicator: Pick<Indicator, 'unit' | 'scale' | 'decimals'>,
	locale: Locale,
	options: { signed?: boolean } = {}
): string {
	const number = formatNumber(value, locale, { decimals: indicator.decimals, ...options });
	const unit = formatUnit(indicator, locale);
	return unit === '%' && locale === 'en'
		? `${number}%`
		: `${number}\u00a0${unit.replaceAll(' ', '\u00a0')}`;
}

const collator: Record<Locale, Intl.Collator> = {
	vi: new Intl.Collator('vi', { numeric: true }),
	en: new Intl.Collator('en', { numeric: true })
};

/** Alphabetical order of the page's language (Đ after D). */
export function compareNames(a: string, b: string, locale: Locale): number {
	return collator[locale].compare(a, b);
}

/** The name of a row that has one in both languages. */
export function nameOf(row: { name_vi: string; name_en: string }, locale: Locale): string {
	return locale === 'vi' ? row.name_vi : row.name_en;
}
