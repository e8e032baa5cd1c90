import type { Observation } from '../../domain/observation';
import { periodOf } from '../../domain/period';
import type { FigureTable } from '../read/figure-table';
import { Texts } from '../read/long-table';
import { PairMemo } from '../read/lookup';

/** Figures of one indicator and place for the same months of different years, in order of time. */
export interface SeriesOf {
	values: Float64Array;
	/** The row of the upload that each figure is; negative for a published one. */
	rows: Int32Array;
}

/** The order in which rows come by a small number of each, those with the same number as they were. */
function orderBy(numbers: ArrayLike<number>, order: Int32Array): Int32Array {
	let largest = 0;
	for (const row of order) largest = Math.max(largest, numbers[row] as number);
	const starts = new Int32Array(largest + 2);
	const next = (number: number) => {
		const at = starts[number] as number;
		starts[number] = at + 1;
		return at;
	};
	for (const row of order) next((numbers[row] as number) + 1);
	for (let at = 1; at < starts.length; at++)
		starts[at] = (starts[at] as number) + (starts[at - 1] as number);
	const sorted = new Int32Array(order.length);
	for (const row of order) sorted[next(numbers[row] as number)] = row;
	return sorted;
}

/**
 * The series of an upload among published figures, in one pass each over the years and over the series.
 * @param takes whether the figures of an indicator are wanted
 * @param around published figures, which come first among those of the same year
 */
export function* seriesOf(
	figures: FigureTable,
	around: readonly Observation[],
	takes: (indicator: string) => boolean
): Generator<SeriesOf> {
	const kinds = new Texts();
	const series = new Texts();
	const { indicators, regions, periods } = figures;
	const indicatorTexts = indicators.texts.list;
	const wanted = indicatorTexts.map(takes);
	const timeOf = (code: string) => {
		const { kind, part, year } = periodOf(code);
		return { kind: kinds.code(`${kind} ${part}`), year };
	};
	const times = periods.texts.list.map(timeOf);
	const placed = new PairMemo(
		(indicator: number, region: number) =>
			new PairMemo((kind: number) =>
				series.code(`${indicatorTexts[indicator]} ${regions.texts.at(region)} ${kinds.at(kind)}`)
			)
	);
	const most = around.length + figures.length;
	const [groups, years, rows] = [
		new Int32Array(most),
		new Int32Array(most),
		new Int32Array(most)
	] as const;
	const values = new Float64Array(most);
	let length = 0;
	function add(group: number, year: number, value: number, row: number): void {
		groups[length] = group;
		years[length] = year;
		values[length] = value;
		rows[length++] = row;
	}
	for (const { indicator, region, period, value } of around) {
		if (!((value ?? 0) > 0) || !takes(indicator)) continue;
		const { kind, year } = timeOf(period);
		add(series.code(`${indicator} ${region} ${kinds.at(kind)}`), year, value ?? 0, -1);
	}
	for (let row = 0; row < figures.length; row++) {
		const indicator = indicators.codes.at(row);
		const value = figures.values.number(row);
		const time = times[periods.codes.at(row)];
		if (!(value > 0) || !wanted[indicator] || !time) continue;
		const group = placed.get(indicator, regions.codes.at(row)).get(time.kind, 0);
		add(group, time.year, value, row);
	}
	const all = new Int32Array(length);
	for (let at = 0; at < length; at++) all[at] = at;
	const sorted = orderBy(groups, orderBy(years, all));
	for (let from = 0, to = 0; from < sorted.length; from = to) {
		const group = groups[sorted[from] as number];
		while (to < sorted.length && groups[sorted[to] as number] === group) to++;
		const part = { values: new Float64Array(to - from), rows: new Int32Array(to - from) };
		for (let at = from; at < to; at++) {
			part.values[at - from] = values[sorted[at] as number] as number;
			part.rows[at - from] = rows[sorted[at] as number] as number;
		}
		yield part;
	}
}
