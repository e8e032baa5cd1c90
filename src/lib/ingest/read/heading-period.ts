import { readPeriod, type PeriodReading } from './periods';
import { joinPeriod, partOf, type PartKind, type YearPart } from './year-part';

/** What the heading texts over a column say about time, and the texts that say something else. */
export interface HeadingPeriod {
	reading: PeriodReading | null;
	/** A month, quarter or half without its year, or the word for a whole year. */
	part: YearPart | null;
	labels: string[];
}

const yearOnly = /^(?:1[5-9]|20|21)\d{2}$/;
const yearInside = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g;

/** Years that say at whose prices or on what base, not when. */
const baseYear =
	/giá so sánh|giá cố định|năm gốc|kỳ gốc|so sánh \d{4}|constant|\d{4} prices|prices of \d|\bbase[ds]?\b|=\s*100|chained|preise von|prix de|precios de \d|referen|\b(vsic|isic|nace|sitc|icd|hs)\b/iu;

/** Words before the year that something is compared with. */
const comparedWith =
	/so với|so cùng kỳ|compar|\bvs\b|\bthan\b|gegenüber|par rapport|respecto|rispetto/iu;

/** The same part of an earlier year: which one stands elsewhere. */
const sameSpan = /cùng kỳ|same period/iu;

/** A heading that compares, with what it compares with in the line below: a year there is no time of the figure. */
const openComparison =
	/(?:(?<!giá )so sánh|so với|(?:^|[\s%])so|compar\w+ (?:with|to)|\bvs\.?|gegenüber|par rapport (?:à|au)|respecto (?:a|de)l?|rispetto a)[\s:]*(?:\(?%\)?)?[\s:]*$/iu;

/** Words that make a range of years a change between them. */
const change =
	/so với|thay đổi|tăng|giảm|chênh|tốc độ|change|growth|increase|decrease|compar|\bvs\b|variation|veränderung|variación|variazione|évolution|%/iu;

/** What stands before a year, without the word that leads to it. */
const withoutYearWord = (text: string) =>
	text.replace(/(\s|^)(năm|in|of|at|year|tại|the|im|en)\s*$/iu, '').trim();

/** The longest part of a text that is a period, and what is left of the text. */
function periodInside(text: string): { reading: PeriodReading; rest: string } | null {
	const compared = text.search(comparedWith);
	if (compared > 0) {
		const found = periodInside(text.slice(0, compared).trim());
		return found && { ...found, rest: `${found.rest} ${text.slice(compared)}`.trim() };
	}
	const years = text.match(yearInside) ?? [];
	if (years.length !== 1 || baseYear.test(text) || compared === 0 || sameSpan.test(text))
		return null;
	const at = text.indexOf(years[0] ?? '');
	const edges = [...text.matchAll(/(?<=[\s,;:_()[\]–-])|(?=[\s,;:_()[\]–-])|^|$/g)].map(
		({ index }) => index
	);
	const starts = edges.filter((edge) => edge <= at && edge > at - 24);
	const ends = edges.filter((edge) => edge >= at + 4 && edge < at + 20).reverse();
	for (const start of starts)
		for (const end of ends) {
			const reading = readPeriod(text.slice(start, end));
			if (!reading || /^\s|\s$/.test(text.slice(start, end))) continue;
			const before = withoutYearWord(text.slice(0, start));
			const rest = `${before.replace(/[\s,;:_([–-]+$/u, '')} ${text
				.slice(end)
				.replace(/^[\s,;:_)\]–-]+/u, '')}`;
			return { reading, rest: rest.trim() };
		}
	return null;
}

const isRange = (reading: PeriodReading | null) =>
	reading?.kind === 'period' && /^\d{4}\s?[-/–]\s?\d{4}$/.test(reading.code);

/** What a report says before the month: whether it is known or expected. */
const stateOfMonth =
	/^(thực hiện|th|chính thức|ước thực hiện|ước tính|ước|sơ bộ|dự kiến|kế hoạch|số liệu)\s+(?=\S)/iu;
/** Sums since January: the months that they count follow. */
const sinceJanuary =
	/^(?:cộng dồn|lũy kế|luỹ kế|tính chung)(?: từ đầu năm)? (?:đến (?:hết )?tháng (\d{1,2})|(\d{1,2} tháng)(?: đầu năm)?)/iu;

/** The part of a year in a heading that says more: its state, or what it is compared with. */
function saidPart(text: string, kind: PartKind | null): { part: YearPart; rest: string } | null {
	const compared = text.search(comparedWith);
	if (compared === 0) return null;
	const head = (compared > 0 ? text.slice(0, compared) : text).trim();
	const [state = ''] = stateOfMonth.exec(head) ?? [];
	const bare = head.slice(state.length);
	const since = sinceJanuary.exec(bare);
	if (since && since[0].length < bare.length) return null;
	const part = partOf(since ? (since[2] ?? `${since[1]} tháng`) : bare, kind);
	if (!part || (state === '' && !since && compared < 0)) return null;
	const mark = [state.trim(), part.mark].filter(Boolean).join(' ');
	return { part: { ...part, mark }, rest: compared > 0 ? text.slice(compared) : '' };
}

/** Whether a heading speaks of a time that it does not state as such: not of that of the whole table. */
export const speaksOfTime = (name: string): boolean =>
	/(?<![\p{L}])(tháng|quý|năm trước|kỳ trước|cùng kỳ|month|quarter|previous|last year)(?![\p{L}])/iu.test(
		name
	);

/**
 * The period that the heading texts over a column state, and the texts that state none. `kinds` says of each
 * heading line what its bare numbers count.
 */
export function headingPeriod(
	texts: string[],
	kinds: readonly (PartKind | null)[] = []
): HeadingPeriod {
	const distinct = texts.map((text, i) => (texts.indexOf(text) === i ? text : ''));
	const compares = distinct.findIndex((text) => openComparison.test(text));
	if (compares >= 0 && compares < distinct.length - 1) {
		const own = headingPeriod(texts.slice(0, compares + 1), kinds);
		return { ...own, labels: [...own.labels, ...distinct.slice(compares + 1)] };
	}
	const parts = distinct.map((text, i) => (text === '' ? null : partOf(text, kinds[i] ?? null)));
	const at = distinct.findIndex((text) => readPeriod(text) !== null);
	const codeOf = (text: string | undefined) => {
		const reading = readPeriod(text ?? '');
		return reading?.kind === 'period' ? reading.code : null;
	};
	/** The other texts; the same period in another language is none of them. */
	const without = (...gone: number[]) => {
		const said = at < 0 ? null : codeOf(distinct[at]);
		return distinct.map((text, i) =>
			gone.includes(i) || (said !== null && codeOf(text) === said) ? '' : text
		);
	};
	if (at >= 0) {
		const reading = readPeriod(distinct[at] ?? '');
		const others = distinct.filter((text, i) => i !== at && text !== '');
		if (isRange(reading) && others.some((text) => change.test(text)))
			return { reading: null, part: null, labels: distinct };
		const year = reading?.kind === 'period' && yearOnly.test(reading.code) ? reading : null;
		const other = year ? parts.findIndex((part, i) => i !== at && part !== null) : -1;
		const part = parts[other];
		if (!year || !part) return { reading, part: null, labels: without(at) };
		const joined = joinPeriod(year.code, part);
		return {
			reading: { ...joined, mark: [year.mark, joined.mark].filter(Boolean).join(' ') },
			part: null,
			labels: without(at, other)
		};
	}
	const inside = distinct.map(periodInside);
	const where = inside.findIndex((found) => found !== null);
	const found = inside[where];
	if (found)
		return {
			reading: found.reading,
			part: null,
			labels: distinct.map((text, i) => (i === where ? found.rest : text))
		};
	const partAt = parts.findIndex((part) => part !== null);
	if (partAt < 0) {
		const said = distinct.map((text, i) => saidPart(text, kinds[i] ?? null));
		const saidAt = said.findIndex((part) => part !== null);
		const told = said[saidAt];
		if (told)
			return {
				reading: null,
				part: told.part,
				labels: distinct.map((text, i) => (i === saidAt ? told.rest : text))
			};
	}
	return {
		reading: null,
		part: parts[partAt] ?? null,
		labels: partAt < 0 ? distinct : without(partAt)
	};
}

/** What stands after a prefix: a year, or a year and a month in either order. */
const suffixes: [RegExp, (text: string) => string][] = [
	[/^(?:1[89]|20)\d{2}$/, (text) => text],
	[/^(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/, (text) => `${text.slice(2)}-${text.slice(0, 2)}`],
	[/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/, (text) => `${text.slice(0, 4)}-${text.slice(4)}`],
	[/^(?:19|20)\d{2}[Qq][1-4]$/, (text) => `${text.slice(0, 4)}-Q${text.slice(5)}`]
];

/**
 * Headings that are a prefix and a time (`Y1961`, `pop_2019`, `MO012022`), where several columns share the
 * prefix: the rest is the period, the prefix a label unless it is the only one.
 */
export function prefixedYears(names: string[]): (HeadingPeriod | null)[] {
	const split = names.map((name) =>
		/^([\p{L}_. -]{1,20}?)_?(\d{4}(?:\d{2}|[Qq]\d)?)$/u.exec(name.trim())
	);
	const prefixes = new Map<string, number>();
	for (const match of split)
		if (match?.[1]) prefixes.set(match[1], (prefixes.get(match[1]) ?? 0) + 1);
	const suffix = suffixes.find(([pattern]) =>
		split.every((match) => match === null || pattern.test(match[2] ?? ''))
	);
	return split.map((match) => {
		const prefix = match?.[1] ?? '';
		const many = (prefixes.get(prefix) ?? 0) > 1;
		if (!match || !suffix || !many || baseYear.test(prefix) || readPeriod(match[0])) return null;
		const reading = readPeriod(suffix[1](match[2] ?? ''));
		const bare = prefixes.size === 1 && prefix.length <= 3;
		return reading && { reading, part: null, labels: [bare ? '' : withoutYearWord(prefix)] };
	});
}
