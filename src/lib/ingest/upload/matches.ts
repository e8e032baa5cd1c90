import { fold, isTotal, nearest } from '../read/names';
import { createPlaces } from '../read/places';
import { createIndicators } from '../read/indicators';
import type { Catalog, Proposal } from '../read/proposal';
import type { Answers } from '../read/answers';
import { NumberMap } from '../read/lookup';
import { longTableOf, type Reading } from '../read/read';

/** A name of the file and what it was taken for: codes, none where it matched nothing, and the nearest to choose from. */
export interface NameMatch {
	/** The id of the answer that decides it. */
	answer: string;
	text: string;
	codes: string[];
	nearest: string[];
	/** Decided by a person, who may have left it out. */
	by: 'match' | 'answer' | 'none';
	/** How many figures have this name. */
	figures: number;
}

const listed = 200;

/** The places and indicators that the names of a file were matched with, the unmatched first. */
export function matchesOf(
	reading: Reading,
	{ roles }: Pick<Proposal, 'roles'>,
	catalog: Catalog,
	answers: Answers
): { places: NameMatch[]; indicators: NameMatch[] } {
	const at = (role: string) =>
		reading.heading.slice(0, -3).findIndex((name) => roles[name] === role);
	const findPlace = createPlaces(catalog.regions);
	const findIndicator = createIndicators(catalog.indicators);
	return {
		places: names(reading, at('place'), 'place', answers, (text, periods) => {
			const found = periods.map((period) => findPlace(text, period));
			return {
				codes: [...new Set(found.flatMap((match) => (match.kind === 'found' ? [match.code] : [])))],
				nearest: [
					...new Set(
						found.flatMap((match) =>
							match.kind === 'several'
								? match.codes
								: match.kind === 'unknown'
									? codesOf(match.nearest, catalog.regions, ({ code }) => code)
									: []
						)
					)
				]
			};
		}),
		indicators: names(reading, at('indicator'), 'indicator', answers, (text) => {
			const found = findIndicator(text);
			if (found) return { codes: [found.id], nearest: [] };
			const all = catalog.indicators.flatMap(({ name_vi, name_en }) => [name_vi, name_en]);
			const near = [...nearest(text, all), ...containing(text, all)];
			return { codes: [], nearest: codesOf(near, catalog.indicators, ({ id }) => id) };
		})
	};
}

/** Names of which a text is a part, or which are a part of it: "Kim ngạch xuất khẩu" of three. */
function containing(text: string, names: readonly string[]): string[] {
	const key = fold(text);
	if (key.length < 4) return [];
	return names
		.filter((name) => fold(name).includes(key) || key.includes(fold(name)))
		.sort((a, b) => a.length - b.length)
		.slice(0, 6);
}

function codesOf<Row extends { name_vi: string; name_en: string }>(
	found: readonly string[],
	rows: readonly Row[],
	code: (row: Row) => string
): string[] {
	const keys = found.map(fold);
	return [
		...new Set(
			keys.flatMap((key) =>
				rows
					.filter(({ name_vi, name_en }) => fold(name_vi) === key || fold(name_en) === key)
					.map(code)
			)
		)
	];
}

function names(
	reading: Reading,
	at: number,
	topic: 'place' | 'indicator',
	answers: Answers,
	match: (text: string, periods: string[]) => { codes: string[]; nearest: string[] }
): NameMatch[] {
	if (at < 0) return [];
	const { dimensions, periods, length } = longTableOf(reading);
	const column = dimensions[at];
	if (!column) return [];
	const seen = column.texts.list.map(() => ({ periods: [] as number[], figures: 0 }));
	const times = periods.texts.list.length;
	const pairs = new NumberMap(seen.length * times, length);
	for (let row = 0; row < length; row++) {
		const code = column.codes.at(row);
		const period = periods.codes.at(row);
		const entry = seen[code] as (typeof seen)[number];
		entry.figures++;
		if (pairs.putFirst(code * times + period, 0) < 0 && entry.periods.length < 60)
			entry.periods.push(period);
	}
	return seen
		.map((entry, code) => [column.texts.at(code), entry] as const)
		.filter(([text, entry]) => entry.figures > 0 && (topic !== 'place' || !isTotal(text)))
		.map(([text, { periods: codes, figures }]): NameMatch => {
			const answer = text === '' ? topic : `${topic}:${text}`;
			const chosen = answers[answer];
			if (chosen !== undefined) {
				const codes = chosen === '' ? [] : [chosen];
				return { answer, text, codes, nearest: [], by: 'answer', figures };
			}
			const found = match(
				text,
				codes.map((code) => periods.texts.at(code))
			);
			return { answer, text, ...found, by: found.codes.length ? 'match' : 'none', figures };
		})
		.sort((a, b) => Number(a.by !== 'none') - Number(b.by !== 'none') || b.figures - a.figures)
		.slice(0, listed);
}
