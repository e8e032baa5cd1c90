import type { LongTable } from './long-table';
import type { Proposal } from './proposal';

const namedDimension: [Proposal['roles'][string], RegExp][] = [
	['unit', /^(đơn vị( tính)?|đvt|units?|unit_measure)$/iu],
	['source', /^(nguồn|source|nguồn số liệu)$/iu],
	['published', /^(published|ngày công bố|công bố)$/iu],
	['note', /^(note|notes|ghi chú|comment)$/iu]
];

/** Headings that say what a column of names is, where none of its names is known yet. */
const placeHeading =
	/^(địa phương|tỉnh|thành phố|tỉnh[,/ -]+thành phố|vùng|place|province|region|area|geo|country|location)$/iu;
const indicatorHeading = /^(chỉ tiêu|chỉ số|tên chỉ tiêu|indicator|series|measure|variable)$/iu;

/** So many different texts of a column are enough to tell what it holds. */
const telling = 500;

/** The first different texts of a dimension, each with a period that it stands beside. */
function firstTexts({ dimensions, periods, length }: LongTable, at: number): Map<string, string> {
	const found = new Map<string, string>();
	const column = dimensions[at];
	if (!column) return found;
	const seen = new Uint8Array(column.texts.list.length);
	let left = seen.length;
	for (let row = 0; row < length && left > 0 && found.size < telling; row++) {
		const code = column.codes.at(row);
		if (seen[code]) continue;
		seen[code] = 1;
		left--;
		if (column.texts.at(code) !== '') found.set(column.texts.at(code), periods.at(row));
	}
	return found;
}

/** Tells whether a text, at the period that it stands beside, is known. */
type Known = (text: string, period: string) => boolean;

/**
 * What each dimension is: that of places and that of indicators by the share of their texts that are known, then by their
 * headings; others by their headings.
 * @param titled whether the title of the table names the one indicator, so that no column need be one of indicators
 * @returns the role of each name, and the positions of places and indicators, -1 where there are none
 */
export function dimensionRoles(
	table: LongTable,
	names: readonly string[],
	isPlace: Known,
	isIndicator: Known,
	titled: boolean
): { roles: Proposal['roles']; place: number; indicator: number } {
	const values = names.map((_, at) => firstTexts(table, at));
	const share = (at: number, known: Known) => {
		const all = [...(values[at] ?? [])];
		return all.length ? all.filter(([text, period]) => known(text, period)).length / all.length : 0;
	};
	const best = (score: (at: number) => number, without: number) =>
		names
			.map((_, at) => ({ at, score: at === without ? 0 : score(at) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score)[0]?.at ?? -1;
	const headed = (pattern: RegExp) => names.findIndex((name) => pattern.test(name.trim()));
	const known = best((at) => share(at, isPlace), -1);
	const place = known >= 0 ? known : headed(placeHeading);
	const matched = best((at) => share(at, isIndicator), place);
	const indicator = matched >= 0 || titled ? matched : headed(indicatorHeading);
	const roles: Proposal['roles'] = {};
	names.forEach((name, at) => {
		roles[name] =
			at === place
				? 'place'
				: at === indicator
					? 'indicator'
					: (namedDimension.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other');
	});
	return { roles, place, indicator };
}
