import type { HeadingPeriod } from './heading-period';
import type { PeriodReading } from './periods';
import { joinPeriod, numberedPart, partKinds, partsOfYear, type PartKind } from './year-part';

/** Headings that count on behind a year and a point, and what they may count. */
export interface CountedOn {
	/** For each heading its year and number; null for a heading of something else. */
	parts: ({ year: number; number: number } | null)[];
	/** Never empty. */
	kinds: PartKind[];
}

/**
 * Headings that count on behind a point and a year (`2022.1`, `2022.2`), the year perhaps only before the first
 * (`2022.1`, `2`, `3`); null for fewer than three and where the numbers do not follow each other.
 */
export function countedOn(names: string[]): CountedOn | null {
	let year = 0;
	const parts = names.map((name) => {
		const [, own, number] = /^(?:((?:19|20)\d\d)\.)?([1-9]|1[0-2])$/.exec(name.trim()) ?? [];
		if (own !== undefined) year = Number(own);
		return number === undefined || year === 0 ? null : { year, number: Number(number) };
	});
	const found = parts.filter((part) => part !== null);
	const follow = (inYear: number) =>
		found.every(({ number }) => number <= inYear) &&
		found
			.map(({ year, number }) => year * inYear + number)
			.every((at, i, all) => i === 0 || at - (all[i - 1] ?? 0) === 1);
	const kinds = partKinds.filter((kind) => follow(partsOfYear[kind]));
	return found.length < 3 || !kinds.length ? null : { parts, kinds };
}

/** What headings count: the only thing they can, or else what was answered; null where that is to be asked. */
export const countedKind = ({ kinds }: CountedOn, answer: PartKind | null): PartKind | null =>
	kinds.length === 1 ? (kinds[0] ?? null) : (kinds.find((kind) => kind === answer) ?? null);

/**
 * The periods that the last line of a heading counts on, with its other lines as labels; none where it does not.
 * @param answer what the numbers count, where they leave it open
 */
export function countedPeriods(
	levels: string[][],
	answer: PartKind | null
): (HeadingPeriod | null)[] {
	const counted = countedOn(levels.at(-1) ?? []);
	if (!counted) return [];
	const kind = countedKind(counted, answer);
	const as = (year: number, number: number, kind: PartKind) => {
		const part = numberedPart(number, kind);
		return part && joinPeriod(String(year), part);
	};
	const reading = (year: number, number: number): PeriodReading | null => {
		if (kind !== null) return as(year, number, kind);
		const [quarter, month] = [as(year, number, 'quarter'), as(year, number, 'month')];
		return quarter?.kind === 'period' && month?.kind === 'period'
			? { kind: 'ambiguous', between: 't-number', codes: [quarter.code, month.code], mark: '' }
			: null;
	};
	return counted.parts.map((part, column) =>
		part === null
			? null
			: {
					reading: reading(part.year, part.number),
					part: null,
					labels: [...levels.slice(0, -1).map((level) => level[column] ?? ''), '']
				}
	);
}
