import type { Box, Label } from '../core/label';
import { isHollow } from '../core/notes';
import { colourOf } from '../core/role';
import type { Size } from '../core/size';
import type { Stop } from '../core/stops';
import { highOf, type TargetPoint } from '../core/target-path';
import { barsFrame, row, thickness } from './frame';
import type { BarOfPlace, BarsModel } from './model';
import { placeLabels } from './place-labels';
import { barText } from './say';

export interface PlacedBar {
	bar: BarOfPlace;
	x: number;
	y: number;
	width: number;
	height: number;
	colour: string;
	pale: boolean;
	text: string;
	/** The place's own target: where it is, and to where a band reaches. */
	mark: { x: number; high: number | null; top: number; bottom: number } | null;
}

/** Everything ranked bars draw, in pixels. */
export interface BarsPlaced {
	width: number;
	height: number;
	plot: Box;
	zero: number;
	bars: PlacedBar[];
	/** The target for all: where it is, and to where a band reaches. */
	common: { x: number; high: number | null } | null;
	labels: Label[];
	stops: Stop[];
}

/** Places ranked bars; they start at zero. */
export function placeBars(model: BarsModel, size: Size): BarsPlaced {
	const { width, height, locale } = size;
	const frame = barsFrame(model, size);
	const { plot, at } = frame;
	const zero = at(0);
	const spot = (asked: TargetPoint) => {
		const high = highOf(asked);
		return { x: at(asked.value), high: high === null ? null : at(high) };
	};
	const bars = model.bars.map((bar, i): PlacedBar => {
		const end = at(bar.figure.value);
		const y = plot.top + i * row + (row - thickness) / 2;
		return {
			bar,
			x: Math.min(zero, end),
			y,
			width: Math.abs(end - zero),
			height: thickness,
			colour: colourOf(bar.region.code, bar.role),
			pale: isHollow(bar.figure),
			text: barText(model, bar, locale),
			mark: bar.target && { ...spot(bar.target), top: y - 5, bottom: y + thickness + 5 }
		};
	});
	return {
		width,
		height,
		plot,
		zero,
		bars,
		common: model.common && spot(model.common),
		labels: placeLabels(model, frame, size),
		stops: bars.map(({ bar, y, text }, line) => ({
			x: at(bar.figure.value),
			y: y + thickness / 2,
			line,
			region: bar.region.code,
			text,
			span: [0, width]
		}))
	};
}
