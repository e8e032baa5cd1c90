import type { Remaining } from '../arrival';
import { chain } from '../growth';
import type { Indicator } from '../indicator';
import type { Point } from '../observation';
import { unbroken, yearly, yearOf, yearsBetween } from './figures';
import type { Judgement } from './judgement';
import { isGeometric } from './path';

/**
 * What a running target still asks for. For average growth it is the ratio between the size that the whole span asks for
 * and the size reached; for a sum what is missing of it. Null for kinds that are not reached step by step, and where the
 * target is reached, over, or cannot be judged.
 */
export function remainingOf(
	{ target, state, verdict }: Pick<Judgement, 'target' | 'state' | 'verdict'>,
	indicator: Indicator,
	points: readonly Point[]
): Remaining | null {
	const over = verdict === 'met' || state === 'missed' || state === 'not-comparable';
	if (over || state === 'stale' || target.operator === 'between') return null;
	const known = yearly(points).filter(({ period }) => yearOf(period) < yearOf(target.end_period));
	const latest = known.at(-1);
	if (!latest) return null;
	const since = yearOf(latest.period);
	const first = target.start_period === null ? null : yearOf(target.start_period);
	switch (target.kind) {
		case 'level':
		case 'share': {
			const geometric = isGeometric(target, indicator, latest);
			return geometric
				? { way: 'compound', since, distance: Math.log(target.value / latest.value) }
				: { way: 'change', since, distance: target.value - latest.value };
		}
		case 'growth_avg':
		case 'cumulative': {
			if (first === null || since < first - 1) return null;
			const years = yearsBetween(String(first), target.end_period);
			const { run, missing } = unbroken(known, years);
			if (missing.length > 0) return null;
			const values = run.map(({ value }) => value);
			if (target.kind === 'cumulative') {
				const sum = values.reduce((total, value) => total + value, 0);
				return { way: 'mean', since, distance: target.value - sum };
			}
			const done = chain(values);
			if (done === null || target.value <= -100) return null;
			const asked = years.length * Math.log1p(target.value / 100);
			return { way: 'average-rate', since, distance: asked - Math.log(done) };
		}
		case 'annual':
		case 'range':
		case 'relative':
		case 'floor':
			return null;
	}
}
