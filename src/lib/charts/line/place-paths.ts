import { isNarrow } from '../core/size';
import { askedIn, highOf, type TargetPath, type TargetPoint } from '../core/target-path';
import { colourOf } from '../core/role';
import type { Figure, LineModel } from './model';
import type { Frame } from './frame';
import { placeProjection, type PlacedProjection } from './place-projection';
import { pathStopText } from './say';
import { between, through, type Edge } from './strokes';

export interface PlacedPath {
	path: TargetPath;
	colour: string;
	/** Path data of the line; a short dash for a target of one period. */
	d: string;
	/** Path data of the area between both ends of a band. */
	band: string | null;
	points: { x: number; y: number; asked: TargetPoint }[];
	/** Both edges of what is drawn, for labels to keep away from. */
	edges: { x: number; y: number }[][];
	end: { x: number; y: number };
	/** Asks for one period only. */
	single: boolean;
	/** What it asks for, in words. */
	label: string;
}

/** Target paths, the gap between the focus and its path, and the projection, in pixels. */
export function placePaths(
	model: LineModel,
	frame: Frame
): { paths: PlacedPath[]; gap: string | null; projection: PlacedProjection | null } {
	return {
		paths: model.paths.map((path) => placePath(model, path, frame)),
		gap: placeGap(model, frame),
		projection: placeProjection(model, frame)
	};
}

function placePath(model: LineModel, path: TargetPath, frame: Frame): PlacedPath {
	const { time, value, size } = frame;
	const asked = [...path.points];
	if (!askedIn({ ...path, end: { period: '', value: 0 } }, path.end.period)) asked.push(path.end);
	const points = asked.map((point) => ({
		x: time.at(point.period),
		y: value.at(point.value),
		asked: point
	}));
	const edges = points.map(({ x, y, asked: point }) => ({
		x,
		low: y,
		high: value.at(highOf(point) ?? point.value)
	}));
	const single = points.length === 1;
	const spreadOut = single ? widen(edges, frame) : edges;
	const role = model.lines.find(({ region }) => region.code === path.region)?.role ?? 'region';
	return {
		path,
		colour: role === 'focus' || role === 'region' ? 'var(--ink-2)' : colourOf(path.region, role),
		d: through(spreadOut.map(({ x, low }) => ({ x, y: low }))) ?? '',
		band: edges.some(({ low, high }) => low !== high) ? between(spreadOut) : null,
		points,
		edges: [
			spreadOut.map(({ x, low }) => ({ x, y: low })),
			spreadOut.map(({ x, high }) => ({ x, y: high }))
		],
		end: { x: time.at(path.end.period), y: value.at(path.end.value) },
		single,
		label: pathStopText(model, path, path.end, size.locale)
	};
}

/** A single period becomes a dash as wide as the distance to its neighbours allows. */
function widen(edges: Edge[], { time, size }: Frame): Edge[] {
	const half = Math.min(time.step * 0.4, isNarrow(size.width) ? 9 : 14);
	return edges.flatMap((edge) => [
		{ ...edge, x: edge.x - half },
		{ ...edge, x: edge.x + half }
	]);
}

function placeGap(model: LineModel, frame: Frame): string | null {
	const { gap } = model;
	const line = model.lines.find(({ role }) => role === 'focus');
	if (!gap || !line) return null;
	const areas = line.runs.flatMap((run) => {
		const edges = run.flatMap((figure) => edgeOf(figure, gap.path, frame));
		if (edges.length === 0) return [];
		return [between(edges.length === 1 ? widen(edges, frame) : edges)];
	});
	return areas.join('') || null;
}

function edgeOf(figure: Figure, path: TargetPath, { time, value }: Frame): Edge[] {
	const asked = askedIn(path, figure.period);
	if (!asked) return [];
	return [{ x: time.at(figure.period), low: value.at(figure.value), high: value.at(asked.value) }];
}
