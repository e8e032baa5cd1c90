import { extent, nice, tickStep, ticks as roundTicks } from 'd3-array';
import type { Locale } from '../../domain/locale';
import { formatNumber } from '../../i18n/format';
import { linear } from './linear';

export interface Tick {
	at: number;
	label: string;
	value: number;
}

export interface NumberAxis {
	at: (value: number) => number;
	ticks: Tick[];
	/** The domain, from low to high. */
	domain: [number, number];
}

/** Lowest and highest of the values, with room where they are equal; [0, 1] for none. `zero` adds the zero. */
export function spread(values: readonly number[], zero: boolean): [number, number] {
	const [low, high] = extent(zero ? [...values, 0] : values);
	if (low === undefined || high === undefined) return [0, 1];
	if (high - low > Math.abs(high) * 1e-9) return [low, high];
	const room = Math.abs(low) * 0.1 || 1;
	return [low - room, high + room];
}

/** Zero belongs on the axis of a line where leaving it out would exaggerate: all on one side, and far apart. */
export function wantsZero(values: readonly number[]): boolean {
	const [low, high] = extent(values);
	if (low === undefined || high === undefined || low < 0) return high !== undefined && high > 0;
	return low < high * 0.6;
}

/** A linear axis over `range` (pixels) with about `count` round ticks, labelled with as many decimals as they need. */
export function numberAxis(
	domain: [number, number],
	range: [number, number],
	count: number,
	locale: Locale
): NumberAxis {
	const [low, high] = nice(...domain, count);
	const scale = linear([low, high], range);
	const step = tickStep(low, high, count);
	const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	const ticks = roundTicks(low, high, count).map((value) => ({
		value,
		at: scale(value),
		label: formatNumber(value, locale, { decimals })
	}));
	return { at: scale, ticks, domain: [low, high] };
}
