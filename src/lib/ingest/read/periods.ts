import type { SeenCell } from './answers';
import { withCommonYear } from './buddhist-era';
import { plainDigits } from './numbers';
import { matchPeriod } from './period-forms';

/**
 * What a text says about time: an SDMX code (or ISO date, week, or fiscal year as text) with the mark
 * that stood beside it, or an ambiguity with its possible readings.
 */
export type PeriodReading =
	| { kind: 'period'; code: string; mark: string }
	| {
			kind: 'ambiguous';
			between: 'dates' | 't-number' | 'year-pair' | 'slash';
			codes: [string, string];
			mark: string;
	  };

/** How a column's ambiguous texts are to be read; undefined: nobody has said so. */
export interface PeriodRules {
	dates?: 'day' | 'month';
	't-number'?: 'quarter' | 'month';
	'year-pair'?: 'month' | 'fiscal';
	/** `2023/01` to `2023/04`: months unless a column has these four only, year after year. */
	slash?: 'quarter' | 'month';
}

const leadingMark =
	/^(sơ bộ|ước tính|ước thực hiện|ước th(?![\p{L}])|ưth(?=\s)|ước|dự báo|dự kiến|thực hiện|th(?=\s)|kế hoạch|kh(?=\s)|prel\.?|preliminary|provisional|est\.?|estimated?|forecast|proj\.?|projected)[\s\-–/.,]*/iu;
const trailingMark =
	/\s*(\*+|[#†‡^@§]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\((?:sơ bộ|sb|ước(?: tính| th)?|ưth|uth|th|kh|kế hoạch|dự báo|prel\.?|preliminary|est\.?|estimate|forecast|provisional|prov\.?|rev\.?|revised|[a-z]{1,2}|\d)\)|\[(?:[a-z]{1,2}|\d{1,2})\]|sơ bộ|ước tính|prel\.?|estimates?|forecast|projections?|provisional|(?<=\d)\s?(?:pr|[pefrba])|(?<=\D|(?:19|20)\d\d)\d\)|(?<=\d)\s?(?:<[a-z]>|\/[pr])|\(?[pef]\/?\)?)$/iu;

/** A mark between a year and the word for it: `2022 p) 년`. */
const innerMark = /(?<=\d) ?([a-z]\)|\([a-z]\)) ?(?=[년年])/iu;

/** The year before the first of each era that is named with its years. */
const eras: Record<string, number> = {
	明治: 1867,
	大正: 1911,
	昭和: 1925,
	平成: 1988,
	令和: 2018,
	民國: 1911,
	民国: 1911,
	'พ.ศ.': -543
};
/** Years of the Republic, before the word for a year and without a name: no era of Japan has come so far. */
const republic = /^(9\d|1[0-3]\d)(?=年)/;
const era = /^(明治|大正|昭和|平成|令和|民國|民国|พ\.ศ\.) ?(元|\d{1,4})(?=年|$)/;

/** A year of a named era as one of the common era. */
const plainEra = (text: string): string =>
	/[\u0e00-\u0e7f\u4e00-\u9fff]/.test(text)
		? withCommonYear(
				text
					.replace(era, (_, name: string, year: string) =>
						String((eras[name] ?? 0) + (year === '元' ? 1 : Number(year)))
					)
					.replace(republic, (year) => String(Number(year) + 1911))
			)
		: text;

/** Reads one text as a period; null if it is none. */
export function readPeriod(text: string): PeriodReading | null {
	const clean = plainEra(
		plainDigits(text)
			.replace(/[\s\u00a0]+/g, ' ')
			.trim()
	);
	if (clean.length < 4 || clean.length > 40 || !/\d\d/.test(clean)) return null;
	const whole = matchPeriod(clean);
	if (whole) return whole;
	let rest = clean;
	const marks: string[] = [];
	for (let lead = leadingMark.exec(rest); lead; lead = leadingMark.exec(rest)) {
		marks.push(lead[1] ?? '');
		rest = rest.slice(lead[0].length);
	}
	const inner = innerMark.exec(rest);
	if (inner) {
		marks.push(inner[1] ?? '');
		rest = rest.slice(0, inner.index) + rest.slice(inner.index + inner[0].length);
	}
	const trail = trailingMark.exec(rest);
	if (trail && trail.index > 0) {
		marks.push(trail[0].trim());
		rest = rest.slice(0, trail.index).trim();
	}
	if (!marks.length) return null;
	const plain = matchPeriod(rest);
	return plain && { ...plain, mark: marks.join(' ') };
}

/** The reading under the rules of its column; null where they leave it open. */
export function settlePeriod(
	reading: PeriodReading,
	rules: PeriodRules
): { code: string; mark: string } | null {
	if (reading.kind === 'period') return reading;
	const rule = rules[reading.between];
	if (!rule) return null;
	const first =
		rule === 'day' || rule === 'quarter' || (reading.between === 'year-pair' && rule === 'month');
	return { code: reading.codes[first ? 0 : 1], mark: reading.mark };
}

const dayFirstProof = /^(?:\D+ )?(1[3-9]|2\d|3[01])[-/](0?[1-9]|1[0-2])[-/](?:\d\d){1,2}(?!\d)/;
const monthFirstProof = /^(?:\D+ )?(0?[1-9]|1[0-2])[-/](1[3-9]|2\d|3[01])[-/](?:\d\d){1,2}(?!\d)/;

/** Whether a date can only be read in the order of day and month that is not its column's. */
export const provesOther = (text: string, { dates }: PeriodRules): boolean =>
	(dates === 'day' && monthFirstProof.test(text)) ||
	(dates === 'month' && dayFirstProof.test(text));

/** In how many years all of 1 to 4 stand. */
function wholeQuarters(cells: SeenCell[], pattern: RegExp): number {
	const years = new Map<string, Set<string>>();
	for (const { text } of cells) {
		const { y, n } = pattern.exec(text.trim())?.groups ?? {};
		if (y && n) years.set(y, (years.get(y) ?? new Set()).add(n));
	}
	return [...years.values()].filter(({ size }) => size === 4).length;
}

/**
 * What the cells of one column prove about its ambiguous texts, and those that stay open.
 * `conflict` lists cells that prove opposite orders of day and month.
 */
export function periodRules(cells: SeenCell[]): {
	rules: PeriodRules;
	open: Map<keyof PeriodRules, SeenCell[]>;
	conflict: SeenCell[];
} {
	const rules: PeriodRules = {};
	const dayFirst = cells.filter(({ text }) => dayFirstProof.test(text.trim()));
	const monthFirst = cells.filter(({ text }) => monthFirstProof.test(text.trim()));
	if (dayFirst.length && !monthFirst.length) rules.dates = 'day';
	if (monthFirst.length && !dayFirst.length) rules.dates = 'month';
	if (
		cells.some(({ text }) =>
			/^((T(0\d|[5-9]|1[0-2])|\d{1,2}T)[-/. ]?\d{4}|\d{4}[- ]?T(0\d|[5-9]|1[0-2]))$/i.test(
				text.trim()
			)
		)
	)
		rules['t-number'] = 'month';
	const whole = [/^T(?<n>[1-4])[-/. ]?(?<y>\d{4})$/i, /^(?<y>\d{4})[- ]?T(?<n>[1-4])$/i];
	if (!rules['t-number'] && whole.some((pattern) => wholeQuarters(cells, pattern) > 1))
		rules['t-number'] = 'quarter';
	if (!rules['t-number']) {
		const codes = cells.flatMap(({ text }) => {
			const reading = readPeriod(text);
			return reading?.kind === 'period' ? [reading.code] : [];
		});
		const quarterly = codes.some((code) => /^\d{4}-Q/.test(code));
		const monthly = codes.some((code) => /^\d{4}-\d\d$/.test(code));
		// `T4/2023` beside quarters may be April all the same; nobody writes April as `2023-T4`.
		const yearFirst = cells.every(({ text }) => !/^T\d/i.test(text.trim()));
		if (monthly && !quarterly) rules['t-number'] = 'month';
		else if (quarterly && !monthly && yearFirst) rules['t-number'] = 'quarter';
	}
	const slash = wholeQuarters(cells, /^(?<y>\d{4})\/0(?<n>[1-4])$/);
	const later = cells.some(({ text }) => /^\d{4}\/(0[5-9]|1[0-2])$/.test(text.trim()));
	if (slash > 1 && !later) rules.slash = 'quarter';
	else if (slash === 0 || later) rules.slash = 'month';
	const pairs = cells.flatMap(({ text }) => {
		const pair = /^(\d{4})[-/]?(\d{2})$/.exec(text.trim());
		return pair ? [[pair[1] ?? '', pair[2] ?? ''] as const] : [];
	});
	const isNext = (y: string, end: string) => (Number(y) + 1) % 100 === Number(end);
	const inMonths = (n: string) => Number(n) >= 1 && Number(n) <= 12;
	const fiscal = pairs.some(([y, end]) => !inMonths(end) && isNext(y, end));
	const monthly = pairs.some(([y, end]) => inMonths(end) && !isNext(y, end));
	if (fiscal && !monthly) rules['year-pair'] = 'fiscal';
	if (monthly && !fiscal) rules['year-pair'] = 'month';
	const open = new Map<keyof PeriodRules, SeenCell[]>();
	for (const cell of cells) {
		const reading = readPeriod(cell.text);
		if (reading?.kind !== 'ambiguous' || rules[reading.between]) continue;
		open.set(reading.between, [...(open.get(reading.between) ?? []), cell]);
	}
	const conflict = dayFirst[0] && monthFirst[0] ? [dayFirst[0], monthFirst[0]] : [];
	return { rules, open, conflict };
}
