import { area, line as lineOf } from 'd3-shape';

/** An upright stretch between two heights. */
export interface Edge {
	x: number;
	low: number;
	high: number;
}

/** Path data of an area. */
export const between = area<Edge>()
	.x(({ x }) => x)
	.y0(({ low }) => low)
	.y1(({ high }) => high)
	.digits(1);
/** Path data of a line. */
export const through = lineOf<{ x: number; y: number }>(
	(p) => p.x,
	(p) => p.y
).digits(1);
