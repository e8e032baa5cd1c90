import { answerFor, type Answers, type Question, type SeenCell } from './answers';
import { periodRules, readPeriod, type PeriodRules } from './periods';
import { partKindOf } from './year-part';
import { cellOf, type Column, type DataRow, type Roles } from './plan';
import { carriesYear } from './year-carry';
import { yearFormOf } from './year-form';

const plainYear = (text: string) => /^(1[5-9]|20|21)\d\d(\.0)?$/.test(text);

/** Whether at least half of the filled cells of a column read as periods. */
function readable(rows: DataRow[], column: number): boolean {
	const cells = rows.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
	const found = cells.filter((cell) => readPeriod(cell) !== null).length;
	return found > 0 && found >= cells.length * 0.5;
}

const order = [
	'time_period',
	'time period',
	'ref_date',
	'obs_time',
	'time',
	'period',
	'date',
	'ngày',
	'month',
	'tháng',
	'quarter',
	'quý',
	'year',
	'năm'
];

/** The column that says when, by its name or by its cells. */
export function findPeriod(
	free: Column[],
	roles: Roles,
	rows: DataRow[],
	all: DataRow[]
): { column: Column; by: 'name' | 'content' } | null {
	const open = free.filter(({ column, suggests }) => !roles.has(column) && !suggests.stamp);
	const rank = ({ name }: Column) =>
		(order.indexOf(name.toLowerCase().replace(/: .*/, '')) + order.length + 1) % (order.length + 1);
	const named = open
		.filter(
			({ suggests, column, name }) =>
				suggests.period && (readable(rows, column) || yearFormOf(name, all, column) !== null)
		)
		.sort((a, b) => rank(a) - rank(b) || a.column - b.column)[0];
	if (named) return { column: named, by: 'name' };
	const figures = (without: number) =>
		free.some(
			({ column, shape }) => column !== without && (shape === 'number' || shape === 'year')
		);
	const floatYears = (column: number) =>
		rows.length > 1 && rows.every((row) => /^(1[5-9]|20|21)\d\d\.0$/.test(cellOf(row, column)));
	const found =
		open.find(({ shape, column }) => shape === 'period' && figures(column)) ??
		open.find(
			({ shape, suggests, column }) => shape === 'year' && !suggests.value && figures(column)
		) ??
		open.find(({ suggests, column }) => !suggests.value && floatYears(column) && figures(column)) ??
		open.find(({ column }) => carriesYear(all, column) && figures(column));
	return found ? { column: found, by: 'content' } : null;
}

/** Whether the years of a column stand alone, so that months or quarters may complete them. */
export const isYearly = (rows: DataRow[], column: number): boolean =>
	rows.every((row) => {
		const cell = cellOf(row, column);
		const reading = cell === '' || plainYear(cell) ? null : readPeriod(cell);
		return (
			cell === '' || plainYear(cell) || (reading?.kind === 'period' && plainYear(reading.code))
		);
	});

const inTitle =
	/(?:^|[\s,;:(])((?:(?:\d{1,2} tháng(?: đầu)?|(?:tháng|quý) (?:\d{1,2}|[IVX]{1,3}))\s?(?:năm |[/-])?\s?)?(?:năm )?(?:1[89]|20)\d{2})(?=[\s,;:).]|$)/iu;

/** Whose prices figures are at, with the year of those: no time of theirs. */
const atPrices =
	/\(?(?:theo |ở )?giá (?:so sánh|cố định)(?: năm)?(?: gốc)? \d{4}\)?|\(?(?:at )?constant \d{4} prices\)?/giu;

/** The one period that titles state, if they state one and no base year. */
export function periodOfTitle(titles: string[]): string | null {
	const text = titles.join(' ; ').replace(atPrices, ' ');
	if (/=\s*100|giá so sánh|năm gốc|constant|base/iu.test(text)) return null;
	const years = text.match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g) ?? [];
	if (new Set(years).size !== 1) return null;
	const found = inTitle.exec(text);
	const reading = found && readPeriod((found[1] ?? '').trim());
	return reading?.kind === 'period' ? reading.code : null;
}

/** Names of columns in languages in which T is the letter of a quarter. */
const trimesters = /^(per[ií]odos?|périodes?|periodi|trimestr\w+|libellé|idbank)$/iu;

/** How the ambiguous periods of a table are read: as its cells prove, as was answered, or else as is asked. */
export function settleRules(
	cells: SeenCell[],
	name: string,
	names: string[],
	answers: Answers
): { rules: PeriodRules; questions: Question[]; dateConflict: SeenCell[] } {
	const found = periodRules(cells);
	const rules: PeriodRules = { ...found.rules };
	const counted = names.some((each) => trimesters.test(each.trim())) ? 'quarter' : partKindOf(name);
	if (counted === 'quarter' || counted === 'month') rules['t-number'] ??= counted;
	const questions: Question[] = [];
	for (const [between, open] of found.open) {
		const topic = between === 'slash' ? 't-number' : between;
		const answer = answerFor(answers, topic, name);
		const allowed = {
			dates: ['day', 'month'],
			't-number': ['quarter', 'month'],
			'year-pair': ['month', 'fiscal']
		}[topic];
		if (rules[between] !== undefined && !answer) continue;
		if (answer && allowed.includes(answer)) Object.assign(rules, { [between]: answer });
		else
			questions.push({
				id: name && topic === 'dates' ? `dates:${name}` : topic,
				topic,
				column: name || null,
				cells: open.slice(0, 3),
				allowed
			});
	}
	const dateAnswer = answerFor(answers, 'dates', name);
	const answered = dateAnswer === 'day' || dateAnswer === 'month';
	if (answered) rules.dates = dateAnswer;
	return { rules, questions, dateConflict: answered ? [] : found.conflict };
}
