import type { Frame } from './frame';
import { isRanged, type LineModel, type ProjectedPoint } from './model';
import { between, through } from './strokes';

export interface PlacedProjection {
	d: string;
	/** Path data of what lies between the lowest and the highest pace; null where neither is known. */
	range: string | null;
	/** Both edges of that, for labels to keep away from. */
	edges: { x: number; y: number }[][];
	/** One after the last figure each. */
	points: { x: number; y: number; point: ProjectedPoint }[];
	/** Its end. */
	x: number;
	y: number;
	period: string;
	value: number;
	region: string;
}

/** Where the present pace leads, and the range around it, in pixels; null without a projection. */
export function placeProjection(
	{ projection, lines }: LineModel,
	{ time, value }: Frame
): PlacedProjection | null {
	const last = lines.find(({ region }) => region.code === projection?.region)?.last;
	const end = projection?.points.at(-1);
	if (!projection || !last || !end) return null;
	const points = projection.points.map((point) => ({
		x: time.at(point.period),
		y: value.at(point.value),
		point
	}));
	const start = { x: time.at(last.period), y: value.at(last.value) };
	const { x, y } = points.at(-1) ?? start;
	const [lowest, highest] = value.domain;
	const within = (one: number) => value.at(Math.max(lowest, Math.min(one, highest)));
	const edges = points.map(({ x: across, point }) => ({
		x: across,
		low: within(point.low ?? point.value),
		high: within(point.high ?? point.value)
	}));
	const ranged = projection.points.some(isRanged);
	return {
		d: through([start, ...points]) ?? '',
		edges: ranged
			? [
					edges.map(({ x: at, low }) => ({ x: at, y: low })),
					edges.map(({ x: at, high }) => ({ x: at, y: high }))
				]
			: [],
		range: ranged ? between([{ x: start.x, low: start.y, high: start.y }, ...edges]) : null,
		points,
		x,
		y,
		period: end.period,
		value: end.value,
		region: projection.region
	};
}
