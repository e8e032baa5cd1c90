/** What can be said of a target, in the order in which the rules are tried: the first that applies. */
export const states = [
	'no-target',
	'not-yet-due',
	'no-data',
	'too-few-points',
	'not-comparable',
	'stale',
	'achieved',
	'achieved-not-held',
	'missed',
	'on-track',
	'close',
	'far',
	'away'
] as const;

export type State = (typeof states)[number];

/** What a reader counts: the states grouped into four verdicts. */
export type Verdict = 'met' | 'on-track' | 'behind' | 'not-judged';
