/** What one cell asks for: numbers as they are written, and the operator its words state. */
export interface Goal {
	low: string;
	high: string;
	operator: '>=' | '<=' | '';
	/** The words say "more than" or "less than", which is kept as a note. */
	strict: boolean;
}

const before: [RegExp, Goal['operator'], boolean][] = [
	[
		/^(≥|>=|=>|từ(?=.*trở lên)|tối thiểu|ít nhất|không dưới|không thấp hơn|at least|no less than)\s*/iu,
		'>=',
		false
	],
	[
		/^(≤|<=|=<|từ(?=.*trở xuống)|tối đa|không quá|không vượt quá|không trên|at most|no more than)\s*/iu,
		'<=',
		false
	],
	[/^(>|trên|hơn|cao hơn|more than|over|above)\s*/iu, '>=', true],
	[/^(<|dưới|thấp hơn|ít hơn|less than|under|below)\s*/iu, '<=', true]
];
const after: [RegExp, Goal['operator']][] = [
	[/\s*(trở lên|or more|and above|or higher)$/iu, '>='],
	[/\s*(trở xuống|or less|and below|or lower)$/iu, '<=']
];
const band = /^(?:từ\s+|from\s+)?([\d.,\s]*\d\s*%?)\s*(?:[-–—−÷]|đến|tới|to)\s*(\d[\d.,\s]*%?)$/iu;

/** Reads the words around the numbers of a goal: `≥ 10`, `8–8,5 %`, `từ 10 trở lên`, `không quá 5`. */
export function readGoal(text: string): Goal {
	let rest = text.replace(/[\u00a0\u202f]/g, ' ').trim();
	let operator: Goal['operator'] = '';
	let strict = false;
	const lead = before.find(([pattern]) => pattern.test(rest));
	if (lead) {
		[, operator, strict] = lead;
		rest = rest.replace(lead[0], '');
	}
	const tail = after.find(([pattern]) => pattern.test(rest));
	if (tail) {
		operator = tail[1];
		rest = rest.replace(tail[0], '');
	}
	const ends = band.exec(rest);
	return { low: (ends?.[1] ?? rest).trim(), high: (ends?.[2] ?? '').trim(), operator, strict };
}
