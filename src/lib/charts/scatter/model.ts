import type { Indicator } from '../../domain/indicator';
import type { Point, Series } from '../../domain/observation';
import { comparePeriods } from '../../domain/period';
import type { Region } from '../../domain/region';
import type { Measure } from '../core/measure';
import { compareRoles, roleOf, type Role } from '../core/role';
import { hasValue } from '../core/sequence';

/** One axis: an indicator with its figures. */
export interface Dimension {
	indicator: Indicator;
	series: Series[];
	/** What the values are; as published unless said otherwise. */
	measure?: Measure;
}

export interface ScatterInput {
	x: Dimension;
	y: Dimension;
	regions: Region[];
	period: string;
	/** Every place has a trail from this period on; only the one period without. */
	from?: string | null;
	/** Code of the place looked at. */
	focus?: string | null;
}

type Figure = Point & { value: number };

/** A place in one period: a figure on each axis. */
export interface Pair {
	period: string;
	x: Figure;
	y: Figure;
}

export interface ScatterPlace {
	region: Region;
	role: Role;
	/** In order; the last is the one that is compared. */
	trail: Pair[];
	last: Pair;
}

/** What a scatter plot shows, without pixels and words. */
export interface ScatterModel {
	x: Required<Dimension>;
	y: Required<Dimension>;
	period: string;
	from: string | null;
	/** The most important last, so that it is drawn above the others. */
	places: ScatterPlace[];
	/** Places that lack one of the two figures in the period. */
	absent: Region[];
	/** Pearson's coefficient over the provinces; null for fewer than five or where one does not vary. */
	correlation: number | null;
}

export function scatterModel(input: ScatterInput): ScatterModel {
	const { regions, period, from = null, focus = null } = input;
	const [x, y] = [input.x, input.y].map((axis): Required<Dimension> => ({
		measure: { kind: 'value' },
		...axis
	})) as [Required<Dimension>, Required<Dimension>];
	const places: ScatterPlace[] = [];
	const absent: Region[] = [];
	for (const region of regions) {
		const trail = pairsOf(x, y, region.code).filter(
			(pair) =>
				comparePeriods(pair.period, period) <= 0 &&
				(pair.period === period || (from !== null && comparePeriods(pair.period, from) >= 0))
		);
		const last = trail.at(-1);
		if (last?.period === period) places.push({ region, role: roleOf(region, focus), trail, last });
		else absent.push(region);
	}
	places.sort((a, b) => compareRoles(b.role, a.role));
	const provinces = places.filter(({ region }) => region.level === 'province');
	return { x, y, period, from, places, absent, correlation: correlationOf(provinces) };
}

function pairsOf(x: Dimension, y: Dimension, region: string): Pair[] {
	const figures = ({ series }: Dimension) =>
		series.find((one) => one.region === region)?.points.filter(hasValue) ?? [];
	const others = new Map(figures(y).map((figure) => [figure.period, figure]));
	return figures(x).flatMap((figure): Pair[] => {
		const other = others.get(figure.period);
		return other ? [{ period: figure.period, x: figure, y: other }] : [];
	});
}

/** Fewer places than this say nothing about a relation. */
const fewest = 5;

function correlationOf(places: readonly ScatterPlace[]): number | null {
	if (places.length < fewest) return null;
	const mean = (of: (place: ScatterPlace) => number) =>
		places.reduce((sum, place) => sum + of(place), 0) / places.length;
	const [middleX, middleY] = [mean(({ last }) => last.x.value), mean(({ last }) => last.y.value)];
	const together = mean(({ last }) => (last.x.value - middleX) * (last.y.value - middleY));
	const spreadX = mean(({ last }) => (last.x.value - middleX) ** 2);
	const spreadY = mean(({ last }) => (last.y.value - middleY) ** 2);
	return spreadX > 0 && spreadY > 0 ? together / Math.sqrt(spreadX * spreadY) : null;
}
