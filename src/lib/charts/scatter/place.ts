import { line as lineOf } from 'd3-shape';
import { axisWidth, footLabels, sideLabels } from '../core/frame';
import { inkAlong } from '../core/ink';
import type { Box, Label } from '../core/label';
import { isHollow } from '../core/notes';
import { numberAxis, spread, type Tick } from '../core/number-axis';
import { colourOf } from '../core/role';
import { isNarrow, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { axisNames, axisTitles, placeScatterNames } from './place-labels';
import type { Pair, ScatterModel, ScatterPlace } from './model';
import { pairText } from './say';

export interface PlacedPair {
	x: number;
	y: number;
	pair: Pair;
	hollow: boolean;
	local: boolean;
}

export interface PlacedPlace {
	place: ScatterPlace;
	colour: string;
	/** Path data of the way here; '' for none. */
	trail: string;
	/** The last one is the place itself. */
	pairs: PlacedPair[];
	radius: number;
}

/** Everything a scatter plot draws, in pixels. */
export interface ScatterPlaced {
	width: number;
	height: number;
	plot: Box;
	x: Tick[];
	y: Tick[];
	places: PlacedPlace[];
	labels: Label[];
	stops: Stop[];
}

export const scatterHeights = { narrow: 360, wide: 460 };

const through = lineOf<{ x: number; y: number }>(
	(p) => p.x,
	(p) => p.y
).digits(1);

export function placeScatter(model: ScatterModel, size: Size): ScatterPlaced {
	const { width, height, locale } = size;
	const pairs = model.places.flatMap(({ trail }) => trail);
	const names = axisNames(model, size);
	const [top, bottom] = [names.y.height + 6, height - 28 - names.x.height];
	const across = spread(
		pairs.map(({ x }) => x.value),
		false
	);
	const upward = numberAxis(
		spread(
			pairs.map(({ y }) => y.value),
			false
		),
		[bottom - 8, top + 8],
		5,
		locale
	);
	const left = axisWidth(upward) + 2;
	const right = width - 14;
	const axis = numberAxis(across, [left + 10, right - 10], isNarrow(width) ? 4 : 7, locale);
	const plot = { left, right, top, bottom };
	const places = model.places.map((place): PlacedPlace => {
		const spots = place.trail.map((pair) => ({
			x: axis.at(pair.x.value),
			y: upward.at(pair.y.value),
			pair,
			hollow: isHollow(pair.x) || isHollow(pair.y),
			local: (pair.x.local ?? false) || (pair.y.local ?? false)
		}));
		return {
			place,
			colour: colourOf(place.region.code, place.role),
			trail: spots.length > 1 ? (through(spots) ?? '') : '',
			pairs: spots,
			radius: place.role === 'focus' ? 6.5 : 5
		};
	});
	const bounds = { left: 0, top: 0, right: width, bottom: height };
	const axes = [
		...sideLabels(upward, plot),
		...footLabels(axis.ticks, bottom, bounds),
		...axisTitles(model, size)
	];
	const ink = inkAlong(places.map((place) => place.pairs));
	return {
		width,
		height,
		plot,
		x: axis.ticks,
		y: upward.ticks,
		places,
		labels: [...axes, ...placeScatterNames(places, axes, plot, ink, locale)],
		stops: places.toReversed().flatMap(({ place, pairs: spots }, line) =>
			spots.map(({ x, y, pair }): Stop => ({
				x,
				y,
				line,
				region: place.region.code,
				text: pairText(model, place, pair, locale)
			}))
		)
	};
}
