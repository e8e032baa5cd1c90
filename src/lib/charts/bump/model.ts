import type { Indicator } from '../../domain/indicator';
import type { Point, Series } from '../../domain/observation';
import { comparePeriods } from '../../domain/period';
import { ranksIn } from '../../domain/ranks';
import type { Region } from '../../domain/region';
import { compareRoles, roleOf, type Role } from '../core/role';
import { hasValue } from '../core/sequence';

export interface BumpInput {
	indicator: Indicator;
	/** The places to rank among themselves; country and regions are left out. */
	regions: Region[];
	series: Series[];
	/** The periods to show; without, all in which at least three places have a figure. */
	periods?: string[];
	/** Code of the place looked at. */
	focus?: string | null;
}

/** Where a place stands in one period. */
export interface Standing {
	period: string;
	rank: number;
	/** How many places have a figure. */
	of: number;
	figure: Point & { value: number };
}

export interface BumpLine {
	region: Region;
	role: Role;
	standings: Standing[];
	/** Stretches of neighbouring periods. */
	runs: Standing[][];
}

/** What a bump chart shows, without pixels and words. */
export interface BumpModel {
	indicator: Indicator;
	periods: string[];
	/** The most important first, then by last rank. */
	lines: BumpLine[];
	absent: Region[];
	/** The lowest rank there is. */
	deepest: number;
}

const fewest = 3;

export function bumpModel(input: BumpInput): BumpModel {
	const { indicator, focus = null } = input;
	const provinces = input.regions.filter(({ level }) => level === 'province');
	const series = input.series.filter(({ region }) => provinces.some(({ code }) => code === region));
	const periods = periodsOf(series, input.periods ?? null);
	const ranks = periods.map((period) => ranksIn(series, period, indicator.direction));
	const lines = provinces.map((region): BumpLine => {
		const points = series.find((one) => one.region === region.code)?.points.filter(hasValue) ?? [];
		const runs: Standing[][] = [];
		periods.forEach((period, i) => {
			const own = ranks[i]?.find((rank) => rank.region === region.code);
			const figure = points.find((point) => point.period === period);
			if (!own || !figure) return;
			const standing = { period, rank: own.rank, of: own.of, figure };
			const run = runs.at(-1);
			if (run && run.at(-1)?.period === periods[i - 1]) run.push(standing);
			else runs.push([standing]);
		});
		return { region, role: roleOf(region, focus), runs, standings: runs.flat() };
	});
	const shown = lines.filter(({ standings }) => standings.length > 0);
	shown.sort((a, b) => compareRoles(a.role, b.role) || lastRank(a) - lastRank(b));
	return {
		indicator,
		periods,
		lines: shown,
		absent: lines.filter(({ standings }) => standings.length === 0).map(({ region }) => region),
		deepest: Math.max(1, ...ranks.flat().map(({ rank }) => rank))
	};
}

function lastRank({ standings }: BumpLine): number {
	return standings.at(-1)?.rank ?? Infinity;
}

function periodsOf(series: readonly Series[], given: string[] | null): string[] {
	const counts = new Map<string, number>();
	for (const { period } of series.flatMap(({ points }) => points.filter(hasValue)))
		counts.set(period, (counts.get(period) ?? 0) + 1);
	const known = [...counts].filter(([, count]) => count >= fewest).map(([period]) => period);
	return (given ?? known).filter((period) => counts.has(period)).sort(comparePeriods);
}
