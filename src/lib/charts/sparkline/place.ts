import { formatPeriod } from '../../i18n/format';
import { footLabels } from '../core/frame';
import type { Label } from '../core/label';
import { numberAxis, spread } from '../core/number-axis';
import type { Size } from '../core/size';
import type { Stop } from '../core/stops';
import { fontSize, textWidth } from '../core/text';
import { timeAxis } from '../core/time-axis';
import type { LineModel } from '../line/model';
import { placeLines, type PlacedLine } from '../line/place-lines';
import { placePaths, type PlacedPath } from '../line/place-paths';
import { stopsOf } from '../line/stops';

export const sparklineHeights = { narrow: 72, wide: 72 };

/** Everything a sparkline draws, in pixels. */
export interface SparklinePlaced {
	width: number;
	height: number;
	line: PlacedLine | null;
	path: PlacedPath | null;
	/** Height of the zero line, where values of both signs are shown. */
	zero: number | null;
	labels: Label[];
	stops: Stop[];
}

/** Places a sparkline: no axes, only the first and the last period by name. */
export function placeSparkline(model: LineModel, size: Size): SparklinePlaced {
	const { width, height, locale } = size;
	const asked = model.paths.flatMap((path) => [...path.points, path.end]);
	const values = [
		...model.lines.flatMap(({ runs }) => runs.flat().map((figure) => figure.value)),
		...asked.flatMap(({ value, high }) => [value, high ?? value])
	];
	const plot = { left: 8, top: 8, right: width - 14, bottom: height - 26 };
	const later = asked.map(({ period }) => period);
	const value = numberAxis(spread(values, false), [plot.bottom, plot.top], 2, locale);
	const time = timeAxis(model.periods, later, [plot.left, plot.right], locale);
	const frame = { size, plot, value, time };
	const lines = placeLines(model.lines, frame);
	const { paths } = placePaths(model, frame);
	const [low, high] = value.domain;
	return {
		width,
		height,
		line: lines[0] ?? null,
		path: paths[0] ?? null,
		zero: low < 0 && high > 0 ? value.at(0) : null,
		labels: endLabels(),
		stops: stopsOf(model, lines, paths, null, locale)
	};

	/** The first and the last period and the end of the target; the last period alone where they do not fit. */
	function endLabels(): Label[] {
		const last = model.periods.at(-1);
		const goal = paths[0]?.path.end.period;
		return (
			labelsOf(model.periods[0], last, goal) ??
			labelsOf(model.periods[0], last) ??
			labelsOf(last) ??
			[]
		);
	}

	function labelsOf(...periods: (string | undefined)[]): Label[] | null {
		const known = [...new Set(periods.filter((period) => period !== undefined))];
		const ticks = known.map((period) => ({
			at: time.at(period),
			label: formatPeriod(period, locale)
		}));
		const bounds = { left: 0, top: 0, right: width, bottom: height };
		const labels = footLabels(ticks, plot.bottom, bounds);
		const room = ticks.reduce((sum, { label }) => sum + textWidth(label, fontSize.tick) + 12, 0);
		return room < width && labels.length === ticks.length ? labels : null;
	}
}
