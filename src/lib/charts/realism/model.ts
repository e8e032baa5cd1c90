import type { Indicator } from '../../domain/indicator';
import type { Point } from '../../domain/observation';
import type { ObservedPace, Realism, Way } from '../../domain/pace';
import type { Region } from '../../domain/region';
import { roleOf, type Role } from '../core/role';

export interface RealismInput {
	indicator: Indicator;
	/** The places that paces were observed in. */
	regions: Region[];
	/** Every pace that any of them kept up over as many years. */
	realism: Realism;
	/** The pace that the target asks for, in the unit of the paces. */
	required: number;
	/** Over how many years. */
	years: number;
	/** What the paces are: percent a year, the unit of the indicator a year, or a yearly mean. */
	way: Way;
	/** Whether a higher pace is what is asked for. */
	rising?: boolean;
	/** Code of the place whose target it is. */
	focus?: string | null;
	targetId?: string | null;
	/** The figures behind the paces, for notes and sources. */
	points?: Point[];
}

export interface PaceOfPlace {
	pace: ObservedPace;
	region: Region;
	role: Role;
	/** At least as fast as required. */
	reached: boolean;
}

/** What a strip of paces shows, without pixels and words. */
export interface RealismModel {
	indicator: Indicator;
	required: number;
	years: number;
	way: Way;
	focus: Region | null;
	targetId: string | null;
	/** Those of the focus first, then from the lowest. */
	paces: PaceOfPlace[];
	reached: number;
	places: number;
	placesReached: number;
	best: { pace: ObservedPace; region: Region };
	/** The best that the focus itself has kept up. */
	own: ObservedPace | null;
}

/** Throws if a pace is of a place that is not in `regions`. */
export function realismModel(input: RealismInput): RealismModel {
	const { regions, realism, focus = null, rising = true } = input;
	const find = (code: string) => {
		const region = regions.find((known) => known.code === code);
		if (!region) throw new Error(`No region ${code}`);
		return region;
	};
	const reached = new Set(realism.reached);
	const paces = realism.paces.map((pace): PaceOfPlace => {
		const region = find(pace.region);
		return { pace, region, role: roleOf(region, focus), reached: reached.has(pace) };
	});
	const own = paces.filter(({ role }) => role === 'focus').map(({ pace }) => pace);
	return {
		indicator: input.indicator,
		required: input.required,
		years: input.years,
		way: input.way,
		focus: regions.find(({ code }) => code === focus) ?? null,
		targetId: input.targetId ?? null,
		paces: paces.toSorted((a, b) => Number(b.role === 'focus') - Number(a.role === 'focus')),
		reached: realism.reached.length,
		places: realism.places,
		placesReached: realism.placesReached,
		best: { pace: realism.best, region: find(realism.best.region) },
		own: (rising ? own.at(-1) : own[0]) ?? null
	};
}
