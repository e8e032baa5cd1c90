import { quarterOfMonths } from './period-forms';
import { readPeriod, type PeriodReading } from './periods';
import { cellOf, type DataRow } from './plan';
import { partOf, type PartKind, type YearPart } from './year-part';

/** What bare numbers below a time count: the same part of a year as that time. */
function countedBelow(code: string): PartKind | null {
	if (/-Q[1-4]$/.test(code)) return 'quarter';
	return /^\d{4}-\d{2}$/.test(code) ? 'month' : null;
}

function partBelow(text: string, counts: PartKind | null): YearPart | null {
	const quarter = quarterOfMonths(text.replace(/\s+/g, ' ').trim());
	return partOf(quarter === null ? text : `Q${quarter}`, counts);
}

/** What a part is one of, and its number among them: `-Q3` is the third of `-Q`. */
const placeOf = (suffix: string) => ({
	among: suffix.replace(/\d+(?=M?$)/, ''),
	number: Number(/\d+(?=M?$)/.exec(suffix)?.[0])
});

/**
 * For a column that names the year only where it begins (`2022/ 1- 3.`, `4- 6.`, …, `2023/ 1- 3.`): completes each text that
 * names a part of a year by the year of the last text that had one. Texts with a year come back as they are; null for one that
 * is no time, or that does not go on in one direction from there, so that a year may be missing before it.
 */
export function createYearCarry(): (text: string) => string | null {
	let year = 'none';
	let counts: PartKind | null = null;
	/** So many whole years stand right above: below several of them, a part may be of the last or of the next. */
	let whole = 0;
	/** The last quarter, month and half below that text, and whether they run forwards (1) or back (-1). */
	let last = new Map<string, { number: number; way: number }>();

	/** Texts repeat from row to row and are read once each. */
	const known = new Map<string, PeriodReading | null>();
	function readOnce(text: string): PeriodReading | null {
		let reading = known.get(text);
		if (reading === undefined) known.set(text, (reading = readPeriod(text)));
		return reading;
	}

	function follows(suffix: string): boolean {
		const { among, number } = placeOf(suffix);
		const before = last.get(among);
		const way = before ? Math.sign(number - before.number) : 0;
		if (before && (way === 0 || (before.way !== 0 && way !== before.way))) return false;
		last.set(among, { number, way });
		return true;
	}

	return (text) => {
		if (text === '') return text;
		const reading = readOnce(text);
		if (reading?.kind === 'period' && /^\d{4}(?!\/)/.test(reading.code)) {
			const suffix = reading.code.slice(4);
			if (suffix !== '' || !reading.code.startsWith(year)) last = new Map();
			if (suffix !== '') follows(suffix);
			year = reading.code.slice(0, 4);
			counts = countedBelow(reading.code) ?? counts;
			whole = suffix === '' ? whole + 1 : 0;
			return text;
		}
		const part = year === 'none' || whole > 1 ? null : partBelow(text, counts);
		if (!part || part.suffix === '' || !follows(part.suffix)) return null;
		whole = 0;
		return year + part.suffix;
	};
}

/** Whether a column names the year only where it begins, all the way down. */
export function carriesYear(rows: readonly DataRow[], column: number): boolean {
	const complete = createYearCarry();
	let completed = 0;
	for (const row of rows) {
		const text = cellOf(row, column);
		const whole = complete(text);
		if (whole === null) return false;
		if (whole !== text) completed++;
	}
	return completed > 0;
}
