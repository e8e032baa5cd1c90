import type { Indicator } from '../indicator';
import type { Point } from '../observation';
import type { Region } from '../region';
import type { Cuts } from './cuts';
import type { OtherMethods } from './methods';
import type { State, Verdict } from './state';
import type { Target } from './target';
import type { Calculation, Reason, Trace } from './trace';

/** What a target is judged against. `points` are the place's figures in force, of any kind of period. */
export interface Circumstances {
	indicator: Indicator;
	region: Region;
	points: readonly Point[];
	/** Figures of the target's `comparator_region`, for kind `relative`. */
	comparator?: readonly Point[];
	/** ISO date: the day on which the question is asked. */
	asOf: string;
	/** Other cuts than the site's, where a reader asks what if. */
	cuts?: Cuts;
}

/** How fast it has gone and how fast each remaining year has to be. */
export interface Pace {
	unit: 'percent-a-year' | 'a-year';
	soFar: number | null;
	required: number;
	years: number;
}

/** What one kind of target finds; `judge` adds what is common to all. */
export interface Finding {
	calculation: Calculation;
	state: State;
	otherwise?: State;
	reason?: Reason;
	periods?: string[];
	latest?: Point | null;
	/** What was expected by the latest figure, in the indicator's unit. */
	expected?: number | null;
	/** What the latest figure, or the sum or mean that is judged, comes to, in the unit of the target's value. */
	reached?: number | null;
	pace?: Pace | null;
	/** The base of a path, for the other methods and for drawing it. */
	base?: { period: string; value: number } | null;
	/** Judged on part of a year. */
	partial?: boolean;
}

export interface Judgement {
	target: Target;
	state: State;
	verdict: Verdict;
	reason: Reason | null;
	periods: string[];
	latest: Point | null;
	expected: number | null;
	reached: number | null;
	/** Distance to the target in the unit of its value: positive is short of it, zero or less is reached. */
	gap: number | null;
	pace: Pace | null;
	base: { period: string; value: number } | null;
	/** Above the upper end of a band. */
	exceeded: boolean;
	/** Judged on a provisional or estimated figure, or on part of a year. */
	provisional: boolean;
	partial: boolean;
	/** Without the latest figure the state would be another. */
	unstable: boolean;
	/** The published rounding of the latest figure alone could change the state. */
	nearCut: boolean;
	methods: OtherMethods;
	/** The last day of the place within these boundaries, if that comes before the target's end. */
	closed: string | null;
	trace: Trace;
}
