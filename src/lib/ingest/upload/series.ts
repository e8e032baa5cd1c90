import type { Observation } from '../../domain/observation';
import { periodOf } from '../../domain/period';
import type { FigureTable } from '../read/figure-table';
import { Texts } from '../read/long-table';
import type { Distinct } from './distinct';

/** Figures of one indicator and place for the same months of different years, in order of time. */
export interface SeriesOf {
	values: Float64Array;
	/** The row of the upload that each figure is; negative for a published one. */
	rows: Int32Array;
}

/** More than any year. */
const years = 10_000;

/**
 * The series of an upload among published figures.
 * @param takes whether the figures of an indicator are wanted
 * @param around published figures, which come first among those of the same year
 */
export function* seriesOf(
	figures: FigureTable,
	{ of, rows }: Distinct,
	around: readonly Observation[],
	takes: (indicator: string) => boolean
): Generator<SeriesOf> {
	const { indicators, regions, periods, values } = figures;
	const series = new Texts();
	/** A number by which figures are in order of their series and years; -1 for one that is not wanted. */
	function keyOf(indicator: string, region: string, period: string): number {
		if (!takes(indicator)) return -1;
		const { kind, part, year } = periodOf(period);
		return series.code(`${indicator} ${region} ${kind} ${part}`) * years + year;
	}
	const own = Float64Array.from(rows, (row) =>
		keyOf(indicators.at(row), regions.at(row), periods.at(row))
	);
	const published = around
		.filter(({ value }) => (value ?? 0) > 0)
		.map(({ indicator, region, period, value }) => ({
			key: keyOf(indicator, region, period),
			value: value ?? 0
		}))
		.filter(({ key }) => key >= 0);
	const keys = Float64Array.from(new Set([...own, ...published.map(({ key }) => key)]))
		.sort()
		.filter((key) => key >= 0);
	const placeOf = new Map(Array.from(keys, (key, place) => [key, place]));
	const places = Int32Array.from(own, (key) => placeOf.get(key) ?? -1);
	const numbers = values.numbers();
	const placeIn = (row: number) =>
		(numbers[row] as number) > 0 ? (places[of[row] as number] as number) : -1;
	/** Where the next figure of each place goes; first, how many there are of the one before. */
	const next = new Int32Array(keys.length + 1);
	const count = (place: number) => void (next[place + 1] = (next[place + 1] as number) + 1);
	for (const { key } of published) count(placeOf.get(key) ?? 0);
	for (let row = 0; row < numbers.length; row++) {
		const place = placeIn(row);
		if (place >= 0) count(place);
	}
	for (let place = 0; place < keys.length; place++)
		next[place + 1] = (next[place + 1] as number) + (next[place] as number);
	const starts = next.slice();
	const sorted = new Float64Array(starts[keys.length] as number);
	const origins = new Int32Array(sorted.length).fill(-1);
	const take = (place: number) => {
		const at = next[place] as number;
		next[place] = at + 1;
		return at;
	};
	for (const { key, value } of published) sorted[take(placeOf.get(key) ?? 0)] = value;
	for (let row = 0; row < numbers.length; row++) {
		const place = placeIn(row);
		if (place < 0) continue;
		const at = take(place);
		sorted[at] = numbers[row] as number;
		origins[at] = row;
	}
	const groupAt = (place: number) => Math.floor((keys[place] as number) / years);
	for (let from = 0, to = 0; from < keys.length; from = to) {
		while (to < keys.length && groupAt(to) === groupAt(from)) to++;
		const [start, end] = [starts[from] as number, starts[to] as number];
		yield { values: sorted.subarray(start, end), rows: origins.subarray(start, end) };
	}
}
