import type { State } from '../../domain/targets/state';

const names: Record<State, string> = {
	achieved: 'met',
	'on-track': 'on-track',
	'achieved-not-held': 'close',
	close: 'close',
	far: 'far',
	away: 'far',
	missed: 'far',
	'no-target': 'none',
	'not-yet-due': 'none',
	'no-data': 'none',
	'too-few-points': 'none',
	'not-comparable': 'none',
	stale: 'none'
};

/** The colour of a verdict, which the site's style sheet defines; never the only sign of it. */
export function statusColour(state: State): string {
	return `var(--status-${names[state]})`;
}
