import { readPeriod } from '../../read/periods';

const operators: [RegExp, string][] = [
	[
		/^(>=|≥|=>|>|tối thiểu|ít nhất|không dưới|không thấp hơn|trở lên|at least|minimum|min)$/iu,
		'>='
	],
	[/^(<=|≤|=<|<|tối đa|không quá|không vượt quá|trở xuống|at most|maximum|max)$/iu, '<='],
	[/^(between|trong khoảng|khoảng|range|từ – đến|từ - đến)$/iu, 'between']
];
const kinds: [RegExp, string][] = [
	[/^(annual|yearly|hằng năm|hàng năm|từng năm)$/iu, 'annual'],
	[
		/^(growth_avg|average growth|tăng bình quân|tăng trưởng bình quân|bình quân năm)$/iu,
		'growth_avg'
	],
	[/^(level|mức|mức đạt|mức cuối kỳ)$/iu, 'level'],
	[/^(cumulative|lũy kế|luỹ kế|cộng dồn)$/iu, 'cumulative'],
	[/^(share|tỷ trọng|tỉ trọng)$/iu, 'share'],
	[/^(range|khoảng|trong khoảng)$/iu, 'range'],
	[/^(relative|so sánh|so với nơi khác)$/iu, 'relative'],
	[/^(floor|giữ mức|không xuống dưới)$/iu, 'floor']
];

const lookUp = (table: [RegExp, string][], text: string) =>
	table.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? text.trim();

/** An operator as `data/targets.csv` writes it; a text that is none stays as it is, for the check to refuse. */
export const readOperator = (text: string): string => lookUp(operators, text);

/** A kind of target as `data/targets.csv` writes it; a text that is none stays as it is, for the check to refuse. */
export const readKind = (text: string): string => lookUp(kinds, text);

/** A day, month or year of a decision in ISO form; what could be several days stays as it is, for the check to refuse. */
export function readDecided(text: string): string {
	const trimmed = text.trim();
	const reading = trimmed === '' ? null : readPeriod(trimmed);
	return reading?.kind === 'period' ? reading.code : trimmed;
}
