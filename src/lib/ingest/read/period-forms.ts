import { monthOf } from './month-words';
import type { PeriodReading } from './periods';

/**
 * Ways to write a period. Groups say what their text is: `y` year, `yy` its last two digits, `q` quarter,
 * `r` the same in Roman or Chinese digits, `s` half, `m` month, `w` a month by name, `d` day, `k` week,
 * `n` months since January, `months` the first and last month of a quarter by their numbers, `from` and `to` the months that
 * bound it, `hh` the first or second half in Chinese,
 * `text` a period that is kept as written.
 */
const parts: Record<string, string> = {
	Y: '(?<y>(?:1[5-9]|20|21)\\d\\d)',
	yy: "['’]?(?<yy>\\d\\d)",
	Q: '(?<q>[1-4])',
	R: '(?<r>i{1,3}|iv|[一二三四])',
	S: '(?<s>[12])',
	M: '(?<m>0?[1-9]|1[0-2])',
	MM: '(?<m>0[1-9]|1[0-2])',
	W: '(?<w>[\\p{L}\\p{M}.]{3,12})',
	D: '(?<d>0?[1-9]|[12]\\d|3[01])',
	N: '(?<n>[1-9]|1[0-2])'
};

const form = (pattern: string) =>
	new RegExp(
		`^(?:${pattern.replace(/\{(\w+)\}/g, (all, name: string) => parts[name] ?? all)})$`,
		'iu'
	);

const ordinal = '(?:st|nd|rd|th|er|ère|re|ème|e|è|º|°|ª|\\.)?';
const quarterWord =
	'(?:quarters?|qtr\\.?|quartals?|vj\\.?|viertelj\\w*|trimestre|trimestr\\w*|trim\\.?|kwarta\\w+|kvart\\w+|kwartaal|квартал\\w*|кв\\.?|negyedév|çeyrek|triwulan|분기)';
const day =
	'(?:(?:tính đến|đến|tại(?: thời điểm)?|thời điểm|ngày|as of|as at|at|on|am|au|a) )?(?:ngày )?';

const forms: RegExp[] = [
	'(?:(?:cả )?năm|ปี|full year|calendar year|annual|year|yr|x|cy|jahr|année|año|anno|ano|rok)?\\s*{Y}(?:\\.0)?(?: ?年| ?년| ?г\\.?| ?год| ?m\\.|\\. év(?:ben)?)?',
	'{Y}\\s*\\[(?:YR)?\\d{4}\\]',
	'{Y},? (?:annual|full year|cả năm)',
	'{Y} ?JJ00',
	'A10-{Y}(?:{Q}|{MM})?',

	'{Y}[- ]?(?:S|H|B|HJ0?|half ?){S}',
	'(?:S|H|HY|half ?){S}[-/, ]*(?:of )?{Y}',
	`{S}${ordinal} ?(?:H|half|half[- ]year|semestre|semester|hj\\.?|halbjahr)(?:,? of| de| del)?[-/ ]?{Y}`,
	'{Y} (?:semester|semestre|halbjahr) {S}',
	'{Y} {S}H',
	'{S}H{yy}',

	'{Y}[-: ./]?(?:Q0?|K|KV|KW0?|quý|quarter|qtr\\.?)\\s?{Q}',
	'(?:Q|K)\\s?{Q}[-/ .:,]*{Y}',
	'{Y} ?{Q}Q',
	"Q{Q}[-/ '’]{yy}",
	"{Q}Q['’]?{yy}",
	`{Q}\\s?(?:Q|${ordinal} ?${quarterWord})[-/, ]*(?:of |de |del |năm )?{Y}(?: ?г\\.?| ?года)?`,
	`{Y}[-/,. ]*{Q}${ordinal} ?${quarterWord}`,
	`(?:quý|${quarterWord}|q)[ .]*(?:{R}|{Q})\\s*(?:[-/.,]|năm|of|de)?\\s*{Y}`,
	`{R}[-/ .](?:${quarterWord}[ ,]*)?{Y}(?: ?г\\.?| ?года)?`,
	`{Y}[-/ .:]+{R}\\.?(?: ${quarterWord})?`,
	'{Y}[ .]+{Q}/4(?: ?분기)?',
	'{Y}[년年][ 第]*(?:{Q}|{R}) ?(?:季度?|四半期|분기)',
	'{Y}年 ?Q{Q}',
	'{Y}/ ?(?<months>1 ?- ?3|4 ?- ?6|7 ?- ?9|10 ?- ?12)\\.',

	'{Y}[- ]?(?:MM?)\\s?{M}',
	'M{M}[-/ ]?{Y}',
	'{Y}\\.(?<m>0[1-9]|1[0-2]) ?월?',
	'{Y}\\. {M}\\.?(?: ?월)?',
	'{M}[/.-]{Y}',
	'{Y}{MM}',
	'(?:tháng|thg\\.?)\\s*{M}(?:\\s*(?:[-/.]|năm)?\\s*){Y}',
	'{W}(?:[-/ ,.]*| de | del | năm ){Y}(?: ?г\\.?)?',
	'{Y}[-/ ,.]*{W}',
	"{W}[-'’ ]{yy}",
	'{Y}[年년.] ?{M} ?[月월]',

	'(?:(?:lũy kế|luỹ kế|cộng dồn) )?{N}\\s*(?:tháng(?: đầu)?(?: năm)?|T|M)\\s*[-/.]?\\s*(?:năm\\s*)?{Y}',
	'(?:first )?{N}[- ]months?(?: of)? {Y}',
	'{Y}-01-01/P{N}M',
	'(?:jan|january|janv|tháng 1|T1|1)\\.?\\s*[-–—]\\s*(?:(?:tháng |T)?{N}|(?<to>[\\p{L}.]+))\\s*[-/ ]\\s*{Y}',
	'(?<from>[\\p{L}.]{3,10})\\s*[-–—]\\s*(?<to>[\\p{L}.]{3,10})\\s*[-/ ]\\s*{Y}(?: ?г\\.?)?',
	'{Y}年1[-–~～]{N}月',
	'{Y}年 ?(?<hh>[上下])半年',

	'{Y}-?W(?<k>0[1-9]|[1-4]\\d|5[0-3])',
	'{Y},? ?(?:week|tuần|KW) ?(?<k>0?[1-9]|[1-4]\\d|5[0-3])',
	'(?:week|tuần|KW) ?(?<k>0?[1-9]|[1-4]\\d|5[0-3])[ /,-]+{Y}',
	"(?<text>(?:FY|niên độ|niên vụ|vụ|năm học)\\s*'?\\d{2,4}(?:\\s?[-/–]\\s?\\d{2,4})?)",
	'(?<text>{Y}年度)',

	'{Y}[-/.]{M}[-/.]{D}(?:[T ]\\d{1,2}:\\d{2}.*)?',
	'{Y}{MM}(?<d>0[1-9]|[12]\\d|3[01])',
	`${day}{D}\\.{M}\\.{Y}(?: \\d{1,2}:\\d{2}.*)?`,
	`${day}{D}${ordinal}(?:[- ]| de ){W}(?:[-, ]+| de | del ){Y}`,
	'{W} {D}(?:st|nd|rd|th)?,? {Y}',
	'{W}-{D}-{Y}',
	'{D}[- ]{W}[- ]{yy}',
	`${day}{D} tháng {M},? năm {Y}`,
	'{Y}[年년] ?{M}[月월] ?{D}[日일]'
].map(form);

const digits: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 一: 1, 二: 2, 三: 3, 四: 4 };
const two = (n: number | string) => String(n).padStart(2, '0');
const inMonths = (n: string | number) => Number(n) >= 1 && Number(n) <= 12;
const period = (code: string) => ({ kind: 'period', code, mark: '' }) as const;

function validDate(y: string, m: string | number, d: string | number): string | null {
	const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
	const iso = `${y}-${two(m)}-${two(d)}`;
	return date.toISOString().slice(0, 10) === iso ? iso : null;
}

/** A year of which the century may be left out. */
const wholeYear = (year: string) =>
	year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;

const threeMonths = /^(?:1 ?- ?3|4 ?- ?6|7 ?- ?9|10 ?- ?12)\.?$/;

/** The quarter of three months written by their numbers (`4- 6.`); null for any other text. */
export const quarterOfMonths = (text: string): number | null =>
	threeMonths.test(text) ? Number(/(\d+)\.?$/.exec(text)?.[1]) / 3 : null;

/** The quarter that two months bound, as April and June the second. */
function quarterOf(year: string, from: string, to: string): string | null {
	const [first = 0, last = 0] = [monthOf(from), monthOf(to)];
	return last - first === 2 && last % 3 === 0 ? `${year}-Q${last / 3}` : null;
}

/** The SDMX code that the groups of a form give; null where they name no time, as the 31st of April. */
function codeOf(groups: Partial<Record<string, string>>): string | null {
	const { y, yy, q, r, s, m, w, d, k, n, hh, months, from, to, text } = groups;
	if (text) return text;
	const year = y ?? (yy && wholeYear(yy));
	if (!year) return null;
	const month = w === undefined ? m : monthOf(w);
	if (w !== undefined && month === undefined) return null;
	if (d !== undefined) return validDate(year, month ?? 0, d);
	if (month !== undefined) return `${year}-${two(Number(month))}`;
	if (q !== undefined || r !== undefined) return `${year}-Q${q ?? digits[r?.toLowerCase() ?? '']}`;
	if (s !== undefined) return `${year}-S${s}`;
	if (k !== undefined) return `${year}-W${two(k)}`;
	if (months !== undefined) return `${year}-Q${quarterOfMonths(months)}`;
	if (hh !== undefined) return `${year}-S${hh === '上' ? 1 : 2}`;
	if (from !== undefined && monthOf(from) !== 1) return quarterOf(year, from, to ?? '');
	const last = to === undefined ? n : monthOf(to);
	if (to !== undefined && last === undefined) return null;
	return last === undefined ? year : `${year}-01-01/P${last}M`;
}

const isNext = (y: string, end: string): boolean =>
	(Number(y) + 1) % (end.length === 4 ? 10000 : 100) === Number(end);

const years = '((?:1[5-9]|20|21)\\d\\d)';
const monthNumber = new RegExp(
	`^(?:T(0?[1-9]|1[0-2])[-/. ]?${years}|${years}[- ]?T(0?[1-9]|1[0-2]))$`,
	'i'
);
const slashNumber = new RegExp(`^${years}/0([1-4])$`);
const yearPair = new RegExp(`^${years}([-/])(\\d{1,2})$`);
/** A season or school year as one number: `201718`. */
const compactPair = /^((?:19|20)\d\d)(\d\d)$/;
const yearSpan = new RegExp(`^${years}\\s?([-/–])\\s?(\\d{2}|\\d{4})$`);
const dayMonth =
	/^(?:(?:tính đến|đến|tại|ngày|thời điểm|as of|as at|at|on) )?(?:ngày )?(\d{1,2})([-/])(\d{1,2})\2((?:1[5-9]|20|21)\d\d|(?<=\/)\d\d)(?:[T ]\d{1,2}:\d{2}.*)?$/iu;

/** Texts that two conventions read differently. */
function ambiguous(text: string): PeriodReading | null {
	const t = monthNumber.exec(text);
	if (t) {
		const n = t[1] ?? t[4] ?? '';
		const y = t[2] ?? t[3] ?? '';
		const month = `${y}-${two(Number(n))}`;
		if (n.length === 2 || Number(n) > 4) return period(month);
		return { kind: 'ambiguous', between: 't-number', codes: [`${y}-Q${n}`, month], mark: '' };
	}
	const slash = slashNumber.exec(text);
	if (slash) {
		const [, y = '', n = ''] = slash;
		return { kind: 'ambiguous', between: 'slash', codes: [`${y}-Q${n}`, `${y}-0${n}`], mark: '' };
	}
	const compact = compactPair.exec(text);
	if (compact) {
		const [, y = '', n = ''] = compact;
		if (!isNext(y, n)) return null;
		const fiscal = `${y}/${n}`;
		if (!inMonths(n)) return period(fiscal);
		return { kind: 'ambiguous', between: 'year-pair', codes: [`${y}-${n}`, fiscal], mark: '' };
	}
	const pair = yearPair.exec(text);
	if (pair) {
		const [, y = '', mark = '', n = ''] = pair;
		if (n.length === 2 && isNext(y, n)) {
			if (!inMonths(n)) return period(text);
			const codes: [string, string] = [`${y}-${n}`, mark === '-' ? `${y}-${n}` : text];
			return { kind: 'ambiguous', between: 'year-pair', codes, mark: '' };
		}
		return inMonths(n) ? period(`${y}-${two(n)}`) : null;
	}
	const span = yearSpan.exec(text);
	if (span) {
		const [, y = '', mark, end = ''] = span;
		const later = end.length === 4 ? Number(end) > Number(y) : mark === '–';
		return isNext(y, end) || (mark !== '/' && later) ? period(text) : null;
	}
	const date = dayMonth.exec(text);
	if (!date) return null;
	const [, a = '', , b = '', written = ''] = date;
	const y = wholeYear(written);
	const dayFirst = validDate(y, b, a);
	const monthFirst = validDate(y, a, b);
	if (dayFirst && monthFirst && dayFirst !== monthFirst)
		return { kind: 'ambiguous', between: 'dates', codes: [dayFirst, monthFirst], mark: '' };
	const iso = dayFirst ?? monthFirst;
	return iso ? period(iso) : null;
}

const wordy: [RegExp, string][] = [
	[/\bfirst (?=quarter|half)/i, '1st '],
	[/\bsecond (?=quarter|half)/i, '2nd '],
	[/\bthird (?=quarter)/i, '3rd '],
	[/\bfourth (?=quarter)/i, '4th '],
	[/^6 tháng cuối năm\s*/iu, 'H2 '],
	[/^6 tháng đầu năm\s*/iu, '6 tháng ']
];

/** Reads a whole text as one period; null if it is none. */
export function matchPeriod(text: string): PeriodReading | null {
	const open = ambiguous(text);
	if (open) return open;
	const clean = wordy.reduce((rest, [pattern, plain]) => rest.replace(pattern, plain), text);
	for (const pattern of forms) {
		const groups = pattern.exec(clean)?.groups;
		const code = groups && codeOf(groups);
		if (code) return period(code);
	}
	return null;
}
