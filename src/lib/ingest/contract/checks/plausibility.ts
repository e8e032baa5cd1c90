import { median } from 'd3-array';
import type { Indicator } from '../../../domain/indicator';
import type { Observation } from '../../../domain/observation';
import { periodOf } from '../../../domain/period';
import type { Finding } from '../../finding';
import type { Content } from '../content';
import { warningAt, type Located } from '../located';

/** So many times larger or smaller than its neighbours is more often a slip of unit than a fact … */
const factor = 20;
/** … unless the neighbours themselves lie that far apart: so many times their median distance, as foreign investment does. */
const spread = 4;
/** Figures before and after that are its neighbours, and how many are enough to say anything. */
const reach = 3;
const enough = 3;

/** Figures of one indicator and place for the same months of different years, in order of time. */
function series(observations: Located<Observation>[]): Located<Observation>[][] {
	const groups = new Map<string, Located<Observation>[]>();
	for (const at of observations) {
		const { kind, part } = periodOf(at.row.period);
		const key = JSON.stringify([at.row.indicator, at.row.region, kind, part]);
		const group = groups.get(key);
		if (group) group.push(at);
		else groups.set(key, [at]);
	}
	return [...groups.values()].map((group) =>
		group.sort((a, b) => periodOf(a.row.period).year - periodOf(b.row.period).year)
	);
}

/** How many times a value is larger (or, if negative, smaller) than is usual near it, as a logarithm; null where that says nothing. */
function oddness(value: number, near: number[]): { usual: number; distance: number } | null {
	const usual = median(near);
	if (near.length < enough || usual === undefined) return null;
	const distance = Math.log(value / usual);
	const typical = median(near, (other) => Math.abs(Math.log(other / usual))) ?? 0;
	return Math.abs(distance) > Math.max(Math.log(factor), spread * typical)
		? { usual, distance }
		: null;
}

/** Whether the sizes of an indicator's figures can be compared: not where they may be of either sign, such as growth. */
export function hasSizes(indicator: Indicator | undefined): boolean {
	const { kind, natural_min } = indicator ?? {};
	return kind !== 'rate' || (natural_min ?? -1) >= 0;
}

/** A figure that is not of the size of its neighbours, by its place in the series. */
export interface Odd {
	index: number;
	params: { ratio: number; usual: number; larger: number };
}

/** The figures of one series, all above nothing and in order of time, that are not of the size of their neighbours. */
export function oddIn(values: Float64Array | readonly number[]): Odd[] {
	const found: Odd[] = [];
	let [least, greatest] = [Infinity, 0];
	for (const value of values) {
		if (value < least) least = value;
		if (value > greatest) greatest = value;
	}
	if (greatest < least * (factor - 1)) return found;
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		const [from, to] = [Math.max(0, index - reach), Math.min(values.length, index + 1 + reach)];
		let [low, high] = [Infinity, 0];
		for (let at = from; at < to; at++) {
			const other = values[at] as number;
			if (at === index) continue;
			if (other < low) low = other;
			if (other > high) high = other;
		}
		// Between the least and the greatest lies what is usual, so most figures need no closer look.
		if (value * (factor - 1) > high && value < low * (factor - 1)) continue;
		const near: number[] = [];
		for (let at = from; at < to; at++) if (at !== index) near.push(values[at] as number);
		const odd = oddness(value, near);
		if (!odd) continue;
		const ratio = Math.exp(Math.abs(odd.distance));
		found.push({ index, params: { ratio, usual: odd.usual, larger: odd.distance > 0 ? 1 : 0 } });
	}
	return found;
}

/** A figure is of the size of its neighbours. Not asked of numbers that may be of either sign, such as growth. */
export function checkPlausibility({ observations, indicatorOf }: Content): Finding[] {
	const judged = observations.filter(
		({ row }) => (row.value ?? 0) > 0 && hasSizes(indicatorOf(row.indicator))
	);
	return series(judged).flatMap((group) =>
		oddIn(group.map(({ row }) => row.value ?? 0)).flatMap(({ index, params }) => {
			const at = group[index];
			return at ? [warningAt(at, 'contract-implausible', 'value', params)] : [];
		})
	);
}
