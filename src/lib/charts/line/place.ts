import { footLabels, sideLabels } from '../core/frame';
import { inkAlong } from '../core/ink';
import type { Box, Label } from '../core/label';
import type { Tick } from '../core/number-axis';
import type { Size } from '../core/size';
import type { Stop } from '../core/stops';
import { frameOf } from './frame';
import type { LineModel } from './model';
import { placeLines, type PlacedLine } from './place-lines';
import { placeNames, type Leader, type Spare } from './place-names';
import { placeNotes } from './place-notes';
import { placePaths, type PlacedPath } from './place-paths';
import type { PlacedProjection } from './place-projection';
import { stopsOf } from './stops';

/** Where a series breaks off and starts anew. */
export interface PlacedBreak {
	x: number;
	y: number;
	region: string;
}

/** Everything a line chart draws, in pixels. */
export interface LinePlaced {
	width: number;
	height: number;
	plot: Box;
	y: Tick[];
	lines: PlacedLine[];
	paths: PlacedPath[];
	/** Path data of the area between the focus and its target. */
	gap: string | null;
	projection: PlacedProjection | null;
	breaks: PlacedBreak[];
	leaders: Leader[];
	/** Names of lines that have none until they are brought forward. */
	spare: Spare[];
	labels: Label[];
	stops: Stop[];
}

export const lineHeights = { narrow: 300, wide: 380 };

/** Places a line chart; the model must have at least one line. */
export function placeLine(model: LineModel, size: Size): LinePlaced {
	const frame = frameOf(model, size);
	const { plot, time, value } = frame;
	const { width, height } = size;
	const lines = placeLines(model.lines, frame);
	const breaks = breaksOf(lines);
	const { paths, gap, projection } = placePaths(model, frame);

	const bounds = { left: 0, top: 0, right: width, bottom: height };
	const axes = [...sideLabels(value, plot), ...footLabels(time.ticks, plot.bottom, bounds)];
	const ahead = [
		...paths.flatMap(({ edges }) => edges),
		...(projection ? [projection.points] : [])
	];
	/** Covering the line that is looked at counts twice. */
	const weighed = [...lines, ...lines.filter(({ role }) => role === 'focus')];
	const ink = inkAlong([
		...ahead,
		...(projection?.edges ?? []),
		...weighed.map(({ points }) => points)
	]);
	const names = placeNames(model, lines, frame, axes, { ahead: inkAlong(ahead), all: ink });
	const given = [...axes, ...names.labels];
	return {
		width,
		height,
		plot,
		y: value.ticks,
		lines,
		paths,
		gap,
		projection,
		breaks,
		leaders: names.leaders,
		spare: names.spare,
		labels: placeNotes(model, { breaks, paths, projection }, frame, given, ink),
		stops: stopsOf(model, lines, paths, projection, size.locale)
	};
}

/** Half-way between a figure marked as a break and the one before it. */
function breaksOf(lines: readonly PlacedLine[]): PlacedBreak[] {
	return lines.flatMap(({ region, points }) =>
		points.flatMap((point, i) => {
			const before = points[i - 1];
			if (!before || point.figure.status !== 'B') return [];
			return [{ x: (before.x + point.x) / 2, y: (before.y + point.y) / 2, region }];
		})
	);
}
