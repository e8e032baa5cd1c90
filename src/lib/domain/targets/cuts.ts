import type { State, Verdict } from './state';

/**
 * Where the pace ratio r = progress / expected progress changes its name; the only place these numbers stand. They are the
 * bands of Statistics Canada's progress measure, as Open SDG has it (`docs/progress-methodology.md` of open-sdg/open-sdg),
 * there applied to a ratio of growth rates.
 */
export const cuts = { onTrack: 0.95, close: 0.6 } as const;

/** The two cuts that a reader may move; at no pace at all (r = 0) "far behind" ends and "moving away" begins. */
export interface Cuts {
	onTrack: number;
	close: number;
}

/** The states by pace, the first whose lower end r reaches; below all of them the value moves away. */
export function paceStates({ onTrack, close }: Cuts = cuts): readonly (readonly [State, number])[] {
	return [
		['on-track', onTrack],
		['close', close],
		['far', 0]
	];
}

/** The state of a pace ratio. */
export function stateByPace(r: number, moved: Cuts = cuts): State {
	return paceStates(moved).find(([, cut]) => r >= cut)?.[0] ?? 'away';
}

export function verdictOf(state: State): Verdict {
	switch (state) {
		case 'achieved':
			return 'met';
		case 'on-track':
			return 'on-track';
		case 'achieved-not-held':
		case 'missed':
		case 'close':
		case 'far':
		case 'away':
			return 'behind';
		default:
			return 'not-judged';
	}
}
