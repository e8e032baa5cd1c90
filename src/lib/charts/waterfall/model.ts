import type { Contributions } from '../../domain/contribution';
import type { Indicator } from '../../domain/indicator';
import type { Point } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Unit } from '../core/measure';

export interface WaterfallInput {
	indicator: Indicator;
	/** The places that contribute. */
	regions: Region[];
	/** What each adds, and the total they add up to. */
	contributions: Contributions;
	/**
	 * What they add to: the change in the unit of the indicator, its growth in percentage points, or what is short of the
	 * target (positive is short).
	 */
	of: 'change' | 'growth' | 'gap';
	period: string;
	/** The period compared with. */
	since?: string | null;
	/** The region that the places make up. */
	whole?: Region | null;
	/** Code of the place looked at. */
	focus?: string | null;
	/** The figures behind the contributions, for notes and sources. */
	points?: Point[];
}

/** One place: its bar runs from where the place before it ended. */
export interface Step {
	region: Region;
	value: number;
	from: number;
	to: number;
}

/** What a waterfall shows, without pixels and words. */
export interface WaterfallModel {
	indicator: Indicator;
	of: WaterfallInput['of'];
	period: string;
	since: string | null;
	whole: Region | null;
	/** Its part is looked at, the others recede; null where it has none. */
	focus: Step | null;
	/** From what adds most to what takes most away. */
	steps: Step[];
	total: number;
	unit: Unit;
	/** Places without a contribution. */
	absent: Region[];
}

/** Throws where the parts do not add up to the total: such a waterfall would be wrong. */
export function waterfallModel(input: WaterfallInput): WaterfallModel {
	const { indicator, regions, contributions, of } = input;
	const { parts, total, decimals } = contributions;
	const scale = 10 ** decimals;
	let sum = 0;
	const steps = [...parts]
		.sort((a, b) => b.value - a.value)
		.map(({ region: code, value }): Step => {
			const region = regions.find((known) => known.code === code);
			if (!region) throw new Error(`No region ${code}`);
			const from = sum / scale;
			sum += Math.round(value * scale);
			return { region, value, from, to: sum / scale };
		});
	if (parts.length > 0 && sum !== Math.round(total * scale))
		throw new Error(`Contributions add up to ${sum / scale}, not to ${total}`);
	return {
		indicator,
		of,
		period: input.period,
		since: input.since ?? null,
		whole: input.whole ?? null,
		focus: steps.find(({ region }) => region.code === input.focus) ?? null,
		steps,
		total,
		unit: of === 'growth' ? { unit: 'percent', scale: 0, decimals } : { ...indicator, decimals },
		absent: regions.filter(({ code }) => !parts.some(({ region }) => region === code))
	};
}
