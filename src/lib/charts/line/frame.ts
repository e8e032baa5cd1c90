import { extent } from 'd3-array';
import { axisWidth } from '../core/frame';
import type { Box } from '../core/label';
import { numberAxis, spread, wantsZero, type NumberAxis } from '../core/number-axis';
import { isNarrow, type Size } from '../core/size';
import { timeAxis, type TimeAxis } from '../core/time-axis';
import { logAxis } from '../core/log-scale';
import type { LineModel, ProjectedPoint } from './model';
import { nameWidth } from './place-names';

/** The scales of a line chart and the box between its axes. */
export interface Frame {
	size: Size;
	plot: Box;
	time: TimeAxis;
	value: NumberAxis;
}

/** Fits the scales to the figures, targets and projection, and leaves room for the names. */
export function frameOf(model: LineModel, size: Size): Frame {
	const { locale, width, height } = size;
	const figures = model.lines.flatMap(({ runs }) => runs.flat().map((figure) => figure.value));
	const asked = model.paths.flatMap((path) => [...path.points, path.end]);
	const ahead = model.projection?.points ?? [];
	const known = [
		...figures,
		...asked.flatMap(({ value, high }) => [value, high ?? value]),
		...ahead.map((point) => point.value)
	];
	const all = [...known, ...rangeWithin(ahead, known)];
	const zero = model.measure.kind !== 'index' && wantsZero(all);
	const [top, bottom] = [14, height - 28];
	const value = model.log
		? logAxis(
				all.filter((one) => one > 0),
				[bottom, top],
				locale
			)
		: numberAxis(spread(all, zero), [bottom, top], isNarrow(width) ? 4 : 5, locale);

	const later = [...asked, ...ahead].map(({ period }) => period);
	const left = axisWidth(value) + 2;
	const lastFigure = timeAxis(model.periods, later, [0, 1], locale).at(model.periods.at(-1) ?? '');
	const start = left + 6;
	const room = width - start - nameWidth(model, size);
	const right = Math.min(width - 20, start + room / Math.max(lastFigure, 0.01));
	const time = timeAxis(model.periods, later, [start, right], locale);
	return { size, plot: { left, top, right, bottom }, time, value };
}

/** The ends of a projected range, kept from dwarfing what is known: at most half as much again above and below. */
function rangeWithin(ahead: readonly ProjectedPoint[], known: readonly number[]): number[] {
	const [low = 0, high = 0] = extent(known);
	const room = (high - low) / 2;
	const clamp = (value: number) => Math.max(low - room, Math.min(value, high + room));
	return ahead.flatMap((point) => [
		clamp(point.low ?? point.value),
		clamp(point.high ?? point.value)
	]);
}
