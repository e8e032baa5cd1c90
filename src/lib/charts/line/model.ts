import type { Indicator } from '../../domain/indicator';
import type { Point, Series } from '../../domain/observation';
import { comparePeriods } from '../../domain/period';
import type { Region } from '../../domain/region';
import { logAllowed } from '../core/log-scale';
import type { Measure } from '../core/measure';
import { compareRoles, roleOf, type Role } from '../core/role';
import { hasValue, monthsCovered, runsOf, sequenceOf, type Sequence } from '../core/sequence';
import { askedIn, type TargetPath, type TargetPoint } from '../core/target-path';
import { changesIn, type Changes } from './changes';

/**
 * Where a place would get if it kept the pace it has had: the points after its last figure, and between which values it
 * would be at the lowest and the highest pace it has kept up over `span` years.
 */
export interface Projection {
	region: string;
	span?: number | null;
	points: ProjectedPoint[];
}

export interface ProjectedPoint {
	period: string;
	value: number;
	low?: number | null;
	high?: number | null;
}

export interface LineInput {
	indicator: Indicator;
	/** The places to show; a place without figures is named as such. */
	regions: Region[];
	/** Figures in the given measure, one series a place, periods of one group. */
	series: Series[];
	/** Code of the place looked at. */
	focus?: string | null;
	paths?: TargetPath[];
	projection?: Projection | null;
	/** What the values are; as published unless said otherwise. */
	measure?: Measure;
	/** A logarithmic axis; obeyed only where `logAllowed` says so. */
	logScale?: boolean;
}

export type Figure = Point & { value: number };

export interface LineOfPlace {
	region: Region;
	role: Role;
	/** Everything known, missing values too. */
	points: Point[];
	/** Stretches that may be drawn as one line. */
	runs: Figure[][];
	last: Figure | null;
	/** One of so many that it is drawn in grey until it is brought forward. */
	recedes: boolean;
	/** Has its name at its end; of those that recede only the highest, the lowest and the one that moved furthest. */
	named: boolean;
}

/** Provinces that can be told apart by colour and name; where there are more and none is looked at, they recede. */
const tellable = 5;

/** Places that a period needs for its highest and lowest to be spoken of. */
const enough = 2;

/** What a line chart shows, without pixels and words. */
export interface LineModel {
	indicator: Indicator;
	measure: Measure;
	sequence: Sequence;
	/** Months from January if the figures are for part of each year. */
	months: number | null;
	/** Places with figures, the most important first, then from the highest last value. */
	lines: LineOfPlace[];
	absent: Region[];
	periods: string[];
	/** The latest period in which at least two provinces have a figure. */
	shared: string | null;
	/** What provinces did up to then from the period before. */
	changes: Changes | null;
	paths: TargetPath[];
	projection: Projection | null;
	log: boolean;
	/** The latest figure of the focus that a path says something about. */
	gap: { figure: Figure; asked: TargetPoint; path: TargetPath } | null;
}

/** Throws if a series has no region in `regions`. */
export function lineModel(input: LineInput): LineModel {
	const { indicator, regions, series, focus = null, paths = [], projection = null } = input;
	const periods = [
		...new Set(series.flatMap(({ points }) => points.filter(hasValue).map((p) => p.period)))
	].sort(comparePeriods);
	const sequence = sequenceOf(periods);

	const places = regions.map((region): LineOfPlace => {
		const points = series.find((s) => s.region === region.code)?.points ?? [];
		const runs = runsOf(points, sequence);
		const role = roleOf(region, focus);
		const last = runs.at(-1)?.at(-1) ?? null;
		return { region, role, points, runs, last, recedes: false, named: true };
	});
	for (const { region } of series)
		if (!regions.some(({ code }) => code === region)) throw new Error(`No region ${region}`);

	const measure = input.measure ?? { kind: 'value' };
	const known = places
		.filter(({ last }) => last !== null)
		.sort((a, b) => compareRoles(a.role, b.role) || (b.last?.value ?? 0) - (a.last?.value ?? 0));
	const shared = sharedPeriod(known, periods);
	const changes = shared === null ? null : changesIn(known, shared, indicator, measure);
	const lines = thinned(known, shared, changes?.lead?.region.code);
	const kept = paths.filter(({ region }) => regions.some(({ code }) => code === region));
	const asked = kept.flatMap((path) => [...path.points, path.end]);
	const drawn = new Set(lines.map(({ region }) => region.code));
	return {
		indicator,
		measure,
		sequence,
		months: monthsCovered(periods),
		lines,
		absent: places.filter(({ last }) => last === null).map(({ region }) => region),
		periods,
		shared,
		changes,
		paths: lines.length > 0 ? kept : [],
		projection: projection && drawn.has(projection.region) ? projection : null,
		log:
			(input.logScale ?? false) &&
			logAllowed(indicator, series, measure) &&
			asked.every(({ value }) => value > 0),
		gap: gapOf(lines.find(({ role }) => role === 'focus') ?? null, kept)
	};
}

/** What is asked of a place in a period; of several targets the last given. */
export function askedOf(model: LineModel, region: string, period: string): TargetPoint | null {
	const own = model.paths.filter((path) => path.region === region);
	return own.reduce<TargetPoint | null>((found, path) => askedIn(path, period) ?? found, null);
}

/** A projected point with a range that is more than the point itself. */
export function isRanged(
	point: ProjectedPoint
): point is ProjectedPoint & { low: number; high: number } {
	const { low, high } = point;
	return typeof low === 'number' && typeof high === 'number' && low !== high;
}

function sharedPeriod(lines: readonly LineOfPlace[], periods: readonly string[]): string | null {
	const provinces = lines.filter(({ region }) => region.level === 'province');
	const known = (period: string) => provinces.filter((line) => valueIn(line, period) !== null);
	return periods.findLast((period) => known(period).length >= enough) ?? null;
}

/** Lines, with too many provinces receding behind country and region; named are the extremes and the mover. */
function thinned(lines: LineOfPlace[], shared: string | null, mover?: string): LineOfPlace[] {
	const peers = lines.filter(({ role }) => role === 'peer');
	if (peers.length <= tellable || lines.some(({ role }) => role === 'focus')) return lines;
	const known = peers
		.flatMap((line) => {
			const value = shared === null ? null : valueIn(line, shared);
			return value === null ? [] : [{ line, value }];
		})
		.sort((a, b) => b.value - a.value);
	const extremes = [known[0]?.line, known.at(-1)?.line];
	const named = (line: LineOfPlace) => extremes.includes(line) || line.region.code === mover;
	return lines.map((line) =>
		line.role === 'peer' ? { ...line, recedes: true, named: named(line) } : line
	);
}

function valueIn({ points }: LineOfPlace, period: string): number | null {
	return points.find((point) => point.period === period)?.value ?? null;
}

function gapOf(line: LineOfPlace | null, paths: TargetPath[]): LineModel['gap'] {
	if (!line) return null;
	const own = paths.filter(({ region }) => region === line.region.code);
	const candidates = line.runs.flat().flatMap((figure) =>
		own.flatMap((path) => {
			const asked = askedIn(path, figure.period);
			return asked ? [{ figure, asked, path }] : [];
		})
	);
	return candidates.at(-1) ?? null;
}
