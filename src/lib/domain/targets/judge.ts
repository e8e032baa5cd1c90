import { periodEnd, periodTime } from '../period';
import { verdictOf } from './cuts';
import { hasEnded, isKnown, yearly, because } from './figures';
import type { Circumstances, Finding, Judgement } from './judgement';
import { annual } from './kinds/annual';
import { cumulative } from './kinds/cumulative';
import { floor } from './kinds/floor';
import { growthAverage } from './kinds/growth-avg';
import { level } from './kinds/level';
import { range } from './kinds/range';
import { relative } from './kinds/relative';
import { otherMethods } from './methods';
import type { State } from './state';
import type { Target, TargetKind } from './target';
import type { Trace } from './trace';

const kinds: Record<TargetKind, (target: Target, circumstances: Circumstances) => Finding> = {
	annual,
	growth_avg: growthAverage,
	level,
	share: level,
	cumulative,
	range,
	relative,
	floor
};

/**
 * What can be said of a target from the figures in force on a day. A place that was dissolved before the target's end is
 * judged by what was known up to its last day, and `closed` says so.
 */
export function judge(target: Target, circumstances: Circumstances): Judgement {
	const { region } = circumstances;
	const closed =
		region.valid_to !== null && region.valid_to < periodEnd(target.end_period)
			? region.valid_to
			: null;
	const day = closed !== null && closed < circumstances.asOf ? closed : circumstances.asOf;
	const seen = {
		...circumstances,
		asOf: day,
		points: circumstances.points.filter(({ period }) => periodEnd(period) <= (closed ?? '9999'))
	};
	const finding = find(target, seen, closed);
	const { latest = null, base = null, reached = null } = finding;
	const since = base ? periodTime(base.period) : 0;
	const path = yearly(seen.points).filter(
		({ period }) =>
			periodTime(period) > since && periodTime(period) <= periodTime(target.end_period)
	);
	return {
		target,
		state: finding.state,
		verdict: verdictOf(finding.state),
		reason: finding.reason ?? null,
		periods: finding.periods ?? [],
		latest,
		expected: finding.expected ?? null,
		reached,
		gap: reached === null ? null : gapOf(target, reached),
		pace: finding.pace ?? null,
		base: base && { period: base.period, value: base.value },
		exceeded:
			finding.state === 'achieved' &&
			reached !== null &&
			target.operator === '>=' &&
			target.value_high !== null &&
			reached > target.value_high,
		provisional:
			latest !== null &&
			(finding.partial === true || latest.status === 'P' || latest.status === 'E'),
		partial: finding.partial ?? false,
		unstable: isUnstable(target, seen, closed, finding),
		nearCut: isNearCut(target, seen, closed, finding),
		methods: otherMethods(finding.state, {
			target,
			indicator: circumstances.indicator,
			base,
			points: path,
			ended: hasEnded(target, seen)
		}),
		closed,
		trace: traceOf(target, finding)
	};
}

function find(target: Target, circumstances: Circumstances, closed: string | null): Finding {
	const finding = kinds[target.kind](target, circumstances);
	if (closed !== null && verdictOf(finding.state) === 'not-judged' && target.kind === 'annual') {
		return because('not-comparable', 'dissolved', { latest: finding.latest });
	}
	return finding;
}

/** Positive is short of the target. */
function gapOf(target: Target, reached: number): number {
	if (target.operator === '<=') return reached - target.value;
	if (target.operator === 'between') {
		return Math.max(target.value - reached, reached - (target.value_high ?? target.value), 0);
	}
	return target.value - reached;
}

/**
 * Whether the state of a running target would be another, and not merely unknown, without the latest yearly figure. The
 * question is put a year earlier, so that the missing year does not make the rest look old.
 */
function isUnstable(
	target: Target,
	circumstances: Circumstances,
	closed: string | null,
	{ state, latest }: Finding
): boolean {
	if (!latest || target.kind === 'annual' || hasEnded(target, circumstances)) return false;
	const asOf = `${Number(circumstances.asOf.slice(0, 4)) - 1}${circumstances.asOf.slice(4)}`;
	const points = circumstances.points.filter((point) => point !== latest);
	return differs(state, find(target, { ...circumstances, points, asOf }, closed).state);
}

/** Whether moving the latest figure by half of its last published digit changes the state. */
function isNearCut(
	target: Target,
	circumstances: Circumstances,
	closed: string | null,
	finding: Finding
): boolean {
	const { latest } = finding;
	if (!latest || !isKnown(latest) || finding.calculation.rules.length === 0) return false;
	if (target.kind === 'annual' && !finding.partial) return false;
	const half = 0.5 * 10 ** -decimalsOf(latest.value);
	return [-half, half].some((shift) => {
		const moved = { ...latest, value: latest.value + shift };
		const points = circumstances.points.map((point) => (point === latest ? moved : point));
		return differs(finding.state, find(target, { ...circumstances, points }, closed).state);
	});
}

function differs(a: State, b: State): boolean {
	return a !== b && verdictOf(a) !== 'not-judged' && verdictOf(b) !== 'not-judged';
}

/** Decimals as published: 7.02 has two; a whole number none. */
export function decimalsOf(value: number): number {
	return (String(value).split('.')[1] ?? '').length;
}

function traceOf(
	target: Target,
	{ calculation, state, otherwise, reason, periods }: Finding
): Trace {
	const { inputs, steps, rules } = calculation;
	return {
		target: target.id,
		kind: target.kind,
		inputs,
		steps,
		rules,
		otherwise: rules.length > 0 ? (otherwise ?? null) : null,
		state,
		reason: reason ?? null,
		periods: periods ?? []
	};
}
