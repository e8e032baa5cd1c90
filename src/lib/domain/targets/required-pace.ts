import { compoundGrowth } from '../growth';
import type { Indicator } from '../indicator';
import type { Point } from '../observation';
import type { Way } from '../pace';
import { yearly, yearOf, type Known } from './figures';
import type { Judgement } from './judgement';
import { isGeometric } from './path';
import type { Target } from './target';

/** The pace that a target asks for each year, in a form that can be looked up among observed paces. */
export interface RequiredPace {
	way: Way;
	years: number;
	/** Percent a year for `compound` and `average-rate`, otherwise the indicator's unit a year. */
	value: number;
	operator: '>=' | '<=';
}

/**
 * What each remaining year has to bring. A target for one year asks for its own number where the indicator is a rate in
 * percent, otherwise for the change from the last whole year before it. Null where nothing remains to be done, where a
 * figure is missing, and for kinds that ask for no pace.
 */
export function requiredPace(
	judgement: Pick<Judgement, 'target' | 'state' | 'verdict' | 'pace'>,
	indicator: Indicator,
	points: readonly Point[]
): RequiredPace | null {
	const { target, pace, state, verdict } = judgement;
	const { operator } = target;
	if (operator === 'between') return null;
	switch (target.kind) {
		case 'annual':
			return forYear({ ...target, operator }, indicator, points);
		case 'growth_avg':
			if (pace) return whole({ way: 'average-rate', ...pace, value: pace.required, operator });
			return state === 'not-yet-due' && target.start_period !== null
				? {
						way: 'average-rate',
						years: yearOf(target.end_period) - yearOf(target.start_period) + 1,
						value: target.value,
						operator
					}
				: null;
		case 'cumulative':
			return pace && whole({ way: 'mean', ...pace, value: pace.required, operator });
		case 'level':
		case 'share': {
			if (pace) {
				const way = pace.unit === 'percent-a-year' ? 'compound' : 'change';
				return whole({ way, ...pace, value: pace.required, operator });
			}
			const latest = before(points, Number(target.end_period.slice(0, 4)));
			return verdict === 'not-judged' && state === 'too-few-points' && latest
				? fromFigure({ ...target, operator }, indicator, latest)
				: null;
		}
		case 'range':
		case 'relative':
		case 'floor':
			return null;
	}
}

type Rising = Target & { operator: '>=' | '<=' };

function whole({ way, years, value, operator }: RequiredPace): RequiredPace | null {
	return Number.isInteger(years) && years > 0 ? { way, years, value, operator } : null;
}

function forYear(
	target: Rising,
	indicator: Indicator,
	points: readonly Point[]
): RequiredPace | null {
	if (indicator.kind === 'rate' && indicator.unit === 'percent') {
		return { way: 'mean', years: 1, value: target.value, operator: target.operator };
	}
	const latest = before(points, yearOf(target.end_period));
	return latest ? fromFigure(target, indicator, latest) : null;
}

function before(points: readonly Point[], year: number): Known | undefined {
	return yearly(points).findLast(({ period }) => yearOf(period) < year);
}

function fromFigure(target: Rising, indicator: Indicator, latest: Known): RequiredPace | null {
	const years = yearOf(target.end_period) - yearOf(latest.period);
	const geometric = isGeometric(target, indicator, latest);
	const value = geometric
		? compoundGrowth(latest.value, target.value, years)
		: (target.value - latest.value) / years;
	return value === null
		? null
		: whole({ way: geometric ? 'compound' : 'change', years, value, operator: target.operator });
}
