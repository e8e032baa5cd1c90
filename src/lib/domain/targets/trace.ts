import { cuts, paceStates, type Cuts } from './cuts';
import type { Origin } from './figures';
import type { State } from './state';
import type { TargetKind } from './target';

/** What an input is; the words are in `i18n/messages/judgements.ts`. */
export type InputName =
	| 'value'
	| 'earlier-value'
	| 'target'
	| 'base'
	| 'rate'
	| 'comparator-rate'
	| 'part'
	| 'time'
	| 'base-time'
	| 'target-time'
	| 'years-done'
	| 'years-all'
	| 'share-of-year';

export type TraceUnit = 'indicator' | 'ratio' | 'time' | 'count' | 'percent';

/** A number that went in: a figure with its file and line, a target's, or a count. */
export interface TraceInput {
	symbol: string;
	name: InputName;
	value: number;
	unit: TraceUnit;
	period: string | null;
	file: string | null;
	line: number | null;
	/** A sum over provinces that nobody published as such. */
	computed: boolean;
}

/** A step: `formula` is plain arithmetic on the symbols before it (+ − · / ^, ln, round(x, decimals)). */
export interface TraceStep {
	symbol: string;
	formula: string;
	value: number;
	unit: TraceUnit;
}

/** A comparison; the first that holds decides. */
export interface TraceRule {
	left: string;
	operator: '>=' | '<=' | '<';
	right: number;
	holds: boolean;
	state: State;
}

/** Why a state was given without arithmetic, or what limits it; the words are in `i18n/messages/judgements.ts`. */
export type Reason =
	| 'period-ahead'
	| 'no-figure'
	| 'no-figure-for-end'
	| 'part-of-year-only'
	| 'missing-years'
	| 'one-point'
	| 'no-base'
	| 'break'
	| 'dissolved'
	| 'too-old'
	| 'comparator-missing'
	| 'comparator-not-positive'
	| 'target-not-positive'
	| 'no-method';

/**
 * The whole calculation behind a state: steps from inputs, then the rules in order; if none holds, `otherwise`. When
 * `reason` stands with no rules, the state follows from what is known, not from arithmetic.
 */
export interface Trace {
	target: string;
	kind: TargetKind;
	inputs: TraceInput[];
	steps: TraceStep[];
	rules: TraceRule[];
	otherwise: State | null;
	state: State;
	reason: Reason | null;
	/** Periods that a reason speaks of (the missing years). */
	periods: string[];
}

/** Writes a calculation down while it is made, so that what is shown is what was computed. */
export class Calculation {
	readonly inputs: TraceInput[] = [];
	readonly steps: TraceStep[] = [];
	readonly rules: TraceRule[] = [];

	figure(symbol: string, name: InputName, { value, period, file, line, computed }: Origin): number {
		this.inputs.push({
			symbol,
			name,
			value,
			unit: 'indicator',
			period,
			file,
			line,
			computed: computed !== null
		});
		return value;
	}

	input(
		symbol: string,
		name: InputName,
		value: number,
		unit: TraceUnit,
		at: Partial<TraceInput> = {}
	): number {
		this.inputs.push({
			symbol,
			name,
			value,
			unit,
			period: null,
			file: null,
			line: null,
			computed: false,
			...at
		});
		return value;
	}

	step(symbol: string, formula: string, value: number, unit: TraceUnit): number {
		if (!Number.isFinite(value)) throw new Error(`${symbol} = ${formula} is ${value}`);
		this.steps.push({ symbol, formula, value, unit });
		return value;
	}

	/** A step rounded to what is shown, so that whoever compares the printed number comes to the same result. */
	rounded(
		symbol: string,
		formula: string,
		value: number,
		unit: TraceUnit,
		decimals = ratioDecimals
	): number {
		return this.step(symbol, `round(${formula}, ${decimals})`, round(value, decimals), unit);
	}

	/** Notes a comparison; true if it holds, which makes `state` the result. */
	rule(
		left: string,
		value: number,
		operator: TraceRule['operator'],
		right: number,
		state: State
	): boolean {
		const holds =
			operator === '>=' ? value >= right : operator === '<=' ? value <= right : value < right;
		this.rules.push({ left, operator, right, holds, state });
		return holds;
	}

	/** The state by pace ratio. */
	byPace(symbol: string, r: number, moved: Cuts = cuts): State {
		for (const [state, cut] of paceStates(moved))
			if (this.rule(symbol, r, '>=', cut, state)) return state;
		return 'away';
	}
}

/** Rounds to so many decimals, as the traces do, so that floating-point dust never decides. */
export function round(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}

/** Decimals of a pace ratio as it is shown and compared. */
export const ratioDecimals = 4;
