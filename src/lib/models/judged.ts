import type { Indicator } from '../domain/indicator';
import type { Series } from '../domain/observation';
import type { Region } from '../domain/region';
import { judge } from '../domain/targets/judge';
import type { Judgement } from '../domain/targets/judgement';
import { sameTargets } from '../domain/targets/which';
import { indicators as allIndicators } from '../sql/indicators';
import type { Run } from '../sql/query';
import { regions as allRegions } from '../sql/regions';
import { targets as allTargets } from '../sql/targets';
import { indicatorOf, regionOf } from './read';
import { seriesOfIndicator } from './series';

/** A judgement with the other targets for the same thing, and the one that replaced it, if any. */
export interface Judged extends Judgement {
	others: string[];
	replacedBy: string | null;
}

export interface JudgeScope {
	indicator?: string;
	region?: string;
	target?: string;
}

export interface JudgedScope {
	indicators: Indicator[];
	regions: Region[];
	series: Series[];
	judged: Judged[];
}

/**
 * Judges the targets of a scope against the figures in force; a computed figure of the region counts where nobody
 * published one. `series` holds all figures of the indicators concerned, `indicators` and `regions` every row there is.
 */
export async function judgeTargets(
	run: Run,
	asOf: string,
	scope: JudgeScope = {}
): Promise<JudgedScope> {
	const [indicators, regions, targets] = [
		await run(allIndicators, {}),
		await run(allRegions, {}),
		await run(allTargets, {})
	];
	const wanted = targets.filter(
		(target) =>
			(scope.indicator === undefined || target.indicator === scope.indicator) &&
			(scope.region === undefined || target.region === scope.region) &&
			(scope.target === undefined || target.id === scope.target)
	);
	const series: Series[] = [];
	for (const id of new Set(wanted.map((target) => target.indicator))) {
		series.push(...(await seriesOfIndicator(run, id)));
	}
	const same = sameTargets(targets);
	const pointsOf = (indicator: string, region: string) =>
		series.find((line) => line.indicator === indicator && line.region === region)?.points ?? [];
	const judged = wanted.map((target) => ({
		...judge(target, {
			indicator: indicatorOf(indicators, target.indicator),
			region: regionOf(regions, target.region),
			points: pointsOf(target.indicator, target.region),
			comparator: pointsOf(target.indicator, target.comparator_region ?? ''),
			asOf
		}),
		...(same.get(target.id) ?? { others: [], replacedBy: null })
	}));
	return { indicators, regions, series, judged };
}

/** A judgement for a list: without its calculation and the other methods' numbers. */
export type ListedTarget = Omit<Judged, 'trace' | 'methods' | 'base'> & {
	disagree: boolean;
	/** The pace ratio that decided the state; null where something else did. */
	ratio: number | null;
};

export function listed({ trace, methods, base: _, ...rest }: Judged): ListedTarget {
	const byPace = trace.rules.at(-1)?.left === 'r';
	const ratio = byPace ? trace.steps.find(({ symbol }) => symbol === 'r')?.value : null;
	return { ...rest, disagree: methods.disagree, ratio: ratio ?? null };
}
