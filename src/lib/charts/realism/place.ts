import { footLabels } from '../core/frame';
import type { Box, Label } from '../core/label';
import { numberAxis, spread, type Tick } from '../core/number-axis';
import { colourOf } from '../core/role';
import { isNarrow, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { swarm } from '../strip/swarm';
import type { PaceOfPlace, RealismModel } from './model';
import { placeRealismLabels } from './place-labels';
import { paceText, requiredText } from './say';

export interface PlacedPace {
	pace: PaceOfPlace;
	x: number;
	y: number;
	radius: number;
	colour: string;
}

/** Everything a strip of paces draws, in pixels. */
export interface RealismPlaced {
	width: number;
	height: number;
	plot: Box;
	x: Tick[];
	dots: PlacedPace[];
	/** Where the required pace stands, and what it says. */
	required: { x: number; text: string };
	labels: Label[];
	stops: Stop[];
}

export const realismHeights = { narrow: 230, wide: 210 };
const header = 42;

/** Places a strip of paces: a dot a window of years, smaller where there are many; the required pace a line across. */
export function placeRealism(model: RealismModel, size: Size): RealismPlaced {
	const { width, height, locale } = size;
	const plot = { left: 12, right: width - 12, top: header, bottom: height - 28 };
	const values = [...model.paces.map(({ pace }) => pace.value), model.required];
	const axis = numberAxis(
		spread(values, false),
		[plot.left, plot.right],
		isNarrow(width) ? 4 : 7,
		locale
	);
	const middle = (plot.top + plot.bottom) / 2;
	const room = (plot.bottom - plot.top) / 2;
	const { radius, offs } = fitting(
		model.paces.map(({ pace }) => axis.at(pace.value)),
		room
	);
	const dots = model.paces.map((pace, i): PlacedPace => ({
		pace,
		x: axis.at(pace.pace.value),
		y: middle + Math.max(radius - room, Math.min(offs[i] ?? 0, room - radius)),
		radius,
		colour:
			model.focus && pace.role !== 'focus' ? 'var(--rule-2)' : colourOf(pace.region.code, pace.role)
	}));
	const required = { x: axis.at(model.required), text: requiredText(model, locale) };
	const foot = footLabels(axis.ticks, plot.bottom, {
		left: 0,
		top: 0,
		right: width,
		bottom: height
	});
	return {
		width,
		height,
		plot,
		x: axis.ticks,
		dots,
		required,
		labels: [...foot, ...placeRealismLabels(model, { dots, required, plot }, foot, size)],
		stops: [
			...dots
				.toSorted((a, b) => a.x - b.x)
				.map(({ pace, x, y }): Stop => ({
					x,
					y,
					line: 0,
					region: pace.region.code,
					text: paceText(model, pace, locale)
				})),
			{ x: required.x, y: middle, line: 1, text: required.text }
		]
	};
}

/** The largest dots whose swarm stays inside the room to both sides; the smallest where none does. */
function fitting(xs: readonly number[], room: number): { radius: number; offs: number[] } {
	const sizes = [5, 4.5, 4, 3.5, 3, 2.5];
	const swarms = sizes.map((radius) => ({
		radius,
		offs: swarm(
			xs.map((at) => ({ at, radius })),
			1
		)
	}));
	const fits = swarms.find(({ offs, radius }) =>
		offs.every((off) => Math.abs(off) + radius <= room)
	);
	return fits ?? swarms.at(-1) ?? { radius: 3, offs: [] };
}
