import { extent, nice, ticks } from 'd3-array';
import { periodEnd } from '../../domain/period';
import type { Region } from '../../domain/region';
import { barsModel, type BarOfPlace, type BarsInput, type BarsModel } from '../bars/model';
import { roleOf, type Role } from '../core/role';
import shapesFile from './shapes.json';

export type MapInput = Omit<BarsInput, 'paths' | 'common'>;

/** The outline of a place, in units of its own. */
export interface Shape {
	d: string;
	/** Left, top, right, bottom. */
	box: number[];
	/** Where its name stands. */
	centre: number[];
	/** First day of these boundaries, where the place was there before. */
	since?: string;
}

const shapes: Record<string, Shape | undefined> = shapesFile;

export interface MapPlace {
	region: Region;
	role: Role;
	shape: Shape;
	/** Null where there is no figure. */
	bar: BarOfPlace | null;
	/** Which of the classes its value is in. */
	class: number | null;
}

/** What a map shows, without pixels and words. */
export interface MapModel {
	/** The same places and figures as ranked bars have them. */
	bars: BarsModel;
	/** Places with a shape: best first, those without a figure last. */
	places: MapPlace[];
	/** The figure of the country, to hold the others against. */
	country: number | null;
	/** Provinces that have no shape. */
	unmapped: Region[];
	/** Places drawn within boundaries that are later than the period. */
	later: { region: Region; since: string }[];
	/** Round bounds of the classes; one fewer class than bounds. */
	bounds: number[];
}

export function mapModel(input: MapInput): MapModel {
	const provinces = input.regions.filter(({ level }) => level === 'province');
	const bars = barsModel({ ...input, regions: provinces });
	const bounds = boundsOf(bars.bars.map(({ figure }) => figure.value));
	const all = [
		...bars.bars.map((bar) => ({ region: bar.region, bar })),
		...bars.absent.map((region) => ({ region, bar: null }))
	];
	const end = periodEnd(input.period);
	const country = barsModel(input).bars.find(({ region }) => region.level === 'country');
	return {
		bars,
		country: country?.figure.value ?? null,
		places: all.flatMap(({ region, bar }): MapPlace[] => {
			const shape = shapes[region.code];
			if (!shape) return [];
			const role = roleOf(region, input.focus ?? null);
			return [{ region, role, shape, bar, class: bar && classOf(bar.figure.value, bounds) }];
		}),
		unmapped: provinces.filter(({ code }) => !shapes[code]),
		later: provinces.flatMap((region) => {
			const since = shapes[region.code]?.since;
			return since && since > end ? [{ region, since }] : [];
		}),
		bounds
	};
}

/** About four classes between round numbers, of equal width; a single one where all values are equal. */
function boundsOf(values: readonly number[]): number[] {
	const [low, high] = extent(values);
	if (low === undefined || high === undefined) return [];
	if (low === high) return [low, high];
	return ticks(...nice(low, high, 4), 4);
}

/** A class has its lower bound; the highest has both. */
function classOf(value: number, bounds: readonly number[]): number {
	const above = bounds.filter((bound) => bound <= value).length;
	return Math.max(0, Math.min(above - 1, bounds.length - 2));
}
