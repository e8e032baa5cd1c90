import { footLabels } from '../core/frame';
import type { Box, Label } from '../core/label';
import { isHollow } from '../core/notes';
import { numberAxis, spread, type Tick } from '../core/number-axis';
import { colourOf } from '../core/role';
import { isNarrow, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { barText } from '../bars/say';
import type { BarOfPlace } from '../bars/model';
import type { StripModel } from './model';
import { placeStripLabels } from './place-labels';
import { swarm } from './swarm';

export interface PlacedDot {
	bar: BarOfPlace;
	x: number;
	y: number;
	radius: number;
	colour: string;
	hollow: boolean;
}

/** A place that is not one of many but what they are held against: country, region, or the target of the focus. */
export interface PlacedReference {
	bar: BarOfPlace | null;
	x: number;
	/** What is asked of the focus. */
	target: { targetId: string; region: string; value: number } | null;
}

/** Everything a strip draws, in pixels. */
export interface StripPlaced {
	width: number;
	height: number;
	plot: Box;
	x: Tick[];
	dots: PlacedDot[];
	references: PlacedReference[];
	labels: Label[];
	stops: Stop[];
}

export const stripHeights = { narrow: 190, wide: 170 };
/** Two rows of labels stand above the plot. */
const header = 38;

/** Places a strip: every province a dot at its value, dots that would touch moved up or down. */
export function placeStrip(model: StripModel, size: Size): StripPlaced {
	const { width, height, locale } = size;
	const plot = { left: 12, right: width - 12, top: header, bottom: height - 28 };
	const focus = model.bars.find(({ role }) => role === 'focus');
	const asked = focus?.target ?? null;
	const values = model.bars.map(({ figure }) => figure.value);
	const domain = spread([...values, ...(asked ? [asked.value] : [])], false);
	const axis = numberAxis(domain, [plot.left, plot.right], isNarrow(width) ? 4 : 7, locale);

	const provinces = model.bars
		.filter(({ region }) => region.level === 'province')
		.toSorted((a, b) => Number(b === focus) - Number(a === focus));
	const spots = provinces.map((bar) => ({ at: axis.at(bar.figure.value), radius: radiusOf(bar) }));
	const offs = swarm(spots, 2);
	const middle = (plot.top + plot.bottom) / 2;
	const dots = provinces.map((bar, i): PlacedDot => ({
		bar,
		x: spots[i]?.at ?? 0,
		y: middle + (offs[i] ?? 0),
		radius: radiusOf(bar),
		colour: colourOf(bar.region.code, bar.role),
		hollow: isHollow(bar.figure)
	}));
	const references = [
		...model.bars
			.filter(({ region }) => region.level !== 'province')
			.map((bar): PlacedReference => ({ bar, x: axis.at(bar.figure.value), target: null })),
		...(asked && focus
			? [{ bar: null, x: axis.at(asked.value), target: { ...asked, region: focus.region.code } }]
			: [])
	];
	const bounds = { left: 0, top: 0, right: width, bottom: height };
	const foot = footLabels(axis.ticks, plot.bottom, bounds);
	const labels = [...foot, ...placeStripLabels(model, { dots, references, plot }, foot, size)];
	return {
		width,
		height,
		plot,
		x: axis.ticks,
		dots,
		references,
		labels,
		stops: [
			...dots.toSorted((a, b) => a.x - b.x).map(stopOf),
			...references.flatMap(({ bar, x }) => (bar ? [stopOf({ bar, x, y: middle })] : []))
		]
	};

	function stopOf({ bar, x, y }: { bar: BarOfPlace; x: number; y: number }): Stop {
		return { x, y, line: 0, region: bar.region.code, text: barText(model, bar, locale) };
	}
}

function radiusOf({ role }: BarOfPlace): number {
	return role === 'focus' ? 7 : 5.5;
}
