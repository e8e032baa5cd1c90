import { readPeriod, type PeriodReading } from './periods';

/** What a number without a word counts inside a year. */
export type PartKind = 'month' | 'quarter' | 'half';

export const partKinds: readonly PartKind[] = ['month', 'quarter', 'half'];

/** How many of them a year has. */
export const partsOfYear: Record<PartKind, number> = { month: 12, quarter: 4, half: 2 };

/** A part of a year: what follows the year in a period's code, `-07`, `-Q3`, `-S1`, '' for all of it. */
export interface YearPart {
	suffix: string;
	mark: string;
}

/** A word for all of a year beside its months or quarters. */
const wholeYear =
	/^(annual|year|full year|cả năm|năm|jahr|année|año|anno|a|y|m13|s03|q05|total year)$/iu;

/** What may name a part of a year; anything else is not tried. */
const candidate =
	/^(q0?[1-4]|[1-4]q|quý (i{1,3}|iv|[1-4])|quarter [1-4]|(1st|2nd|3rd|4th|first|second|third|fourth|[1-4]\.?) ?(quarter|qtr|half|quartal|halbjahr|trimestre|semestre)|(trimestre|quartal|kwartał|kvart[aá]l|triwulan|semestre|halbjahr|semester) ([1-4]|i{1,3}|iv)|[1-4](er|e|ème|º|°) (trimestre|semestre)|[sh]0?[12]|[12][sh]|hy[12]|half ?[12]|m?(0?[1-9]|1[0-2])|tháng \d{1,2}|t\d{1,2}|[\p{L}]{3,10}\.?|\d{1,2} tháng( đầu năm| cuối năm)?|\d{1,2}月)$/iu;

const kindNames: [PartKind, RegExp][] = [
	[
		'month',
		/month|tháng|mois|monat|maand|miesi|měs[ií]c|mesiac|mesec|mjesec|hónap|kuukau|bulan|месяц|місяц|månad|måned|เดือน|月|월|(^|[^\p{L}])(thang|mes|mese|mesic|ay|mth|mo|mm|m)($|[^\p{L}])/iu
	],
	[
		'quarter',
		/quarter|quý|trimest|quartal|qtr|kwarta|kvart|[čc]tvrtlet|štvrťrok|negyedév|çeyrek|triwulan|квартал|ไตรมาส|季|四半期|분기|(^|[^\p{L}])(quy|qt|q)($|[^\p{L}])/iu
	],
	['half', /half|semest|nửa năm|bán niên|halbjahr/iu]
];

/** What the name of a column or of a heading line says that its numbers count; null if it says nothing or two things. */
export function partKindOf(name: string): PartKind | null {
	const said = kindNames.filter(([, pattern]) => pattern.test(name));
	return said.length === 1 ? (said[0]?.[0] ?? null) : null;
}

const romans = ['I', 'II', 'III', 'IV'];
const bareNumber = /^T?0?(\d{1,2})(?:\.0)?$/i;

/** What a whole set of texts shows that its numbers count: all of 1 to 12, or all of I to IV. */
export function provenKind(texts: Iterable<string>): PartKind | null {
	const set = new Set([...texts].map((text) => text.trim().toUpperCase()));
	const numbers = new Set([...set].map((text) => Number(bareNumber.exec(text)?.[1] ?? 0)));
	if (Array.from({ length: 12 }, (_, i) => i + 1).every((month) => numbers.has(month)))
		return 'month';
	if (romans.every((roman) => set.has(roman)) && !set.has('V')) return 'quarter';
	return [...set].some((text) => /^T(0?[5-9]|1[0-2])$/.test(text)) ? 'month' : null;
}

/** The first of two names of one month or quarter in two languages (`Tháng 1 - January`). */
const oneLanguage = (text: string) =>
	/^(.+?)\s*(?: [-–/] |\/(?=\p{L}{3}))\s*\S.*$/u.exec(text)?.[1] ?? text;

/** The part of a year with a number; null without a kind, or where a year has fewer of them. */
export function numberedPart(n: number, kind: PartKind | null): YearPart | null {
	if (kind === null || n < 1 || n > partsOfYear[kind]) return null;
	const suffix = { month: `-${String(n).padStart(2, '0')}`, quarter: `-Q${n}`, half: `-S${n}` };
	return { suffix: suffix[kind], mark: '' };
}

/** The part of a year that a text names; numbers alone count what `kind` says, if it is known. */
export function partOf(text: string, kind: PartKind | null): YearPart | null {
	if (text.length > 60) return null;
	const clean = oneLanguage(text.replace(/[\s\u00a0]+/g, ' ').trim());
	if (wholeYear.test(clean)) return { suffix: '', mark: '' };
	const number = bareNumber.exec(clean);
	if (number) return numberedPart(Number(number[1]), kind);
	const roman = romans.indexOf(clean.toUpperCase());
	if (roman >= 0) return kind === 'month' ? null : numberedPart(roman + 1, kind);
	if (!candidate.test(clean)) return null;
	const month = /^m0?(\d{1,2})$/i.exec(clean) ?? /^(\d{1,2})月$/.exec(clean);
	if (month) return numberedPart(Number(month[1]), 'month');
	const half = /^(?:s|h|hy|half ?)0?([12])$|^([12])[sh]$/i.exec(clean);
	if (half) return numberedPart(Number(half[1] ?? half[2]), 'half');
	const quarter = /^q0?([1-4])$|^([1-4])q$/i.exec(clean);
	if (quarter) return numberedPart(Number(quarter[1] ?? quarter[2]), 'quarter');
	const reading = readPeriod(`${clean}/2019`) ?? readPeriod(`${clean} 2019`);
	if (reading?.kind !== 'period' || !reading.code.startsWith('2019-')) return null;
	return { suffix: reading.code.slice(4), mark: reading.mark };
}

/** A year and a part of it as one period. */
export const joinPeriod = (year: string, { suffix, mark }: YearPart): PeriodReading => ({
	kind: 'period',
	code: year + suffix,
	mark
});
