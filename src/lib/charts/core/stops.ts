import { least } from 'd3-array';

/** A place on a chart where the reader can stop: `line` groups stops that the arrow keys run along. */
export interface Stop {
	x: number;
	y: number;
	line: number;
	text: string;
	/** Code of the place it belongs to, for other charts to bring forward. */
	region?: string;
	/** From where to where pointing sideways still means this stop (a row); the point itself without. */
	span?: [number, number];
}

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * The next stop for a key: left and right along a line, up and down to the nearest stop of the neighbouring line,
 * Home and End to the ends of the line; from a line of one stop every arrow leads to its neighbours. The first stop if
 * there is none yet; null if the key means nothing here.
 */
export function step(stops: readonly Stop[], current: Stop | null, key: string): Stop | null {
	if (!keys.includes(key)) return null;
	if (!current) return stops[0] ?? null;
	const line = stops.filter((stop) => stop.line === current.line);
	const at = line.findIndex(({ x, y }) => x === current.x && y === current.y);
	const forward = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
	if (key === 'Home') return line[0] ?? current;
	if (key === 'End') return line.at(-1) ?? current;
	if (line.length > 1 && (key === 'ArrowLeft' || key === 'ArrowRight'))
		return line[at + forward] ?? current;
	const lines = [...new Set(stops.map((stop) => stop.line))];
	const next = lines[lines.indexOf(current.line) + forward];
	const others = stops.filter((stop) => stop.line === next);
	return least(others, ({ x }) => Math.abs(x - current.x)) ?? current;
}

/** The stop nearest to a position, within `reach` pixels; distances to the side count fully, up and down by half. */
export function nearest(
	stops: readonly Stop[],
	x: number,
	y: number,
	reach = Infinity
): Stop | null {
	const away = (stop: Stop) => {
		const [from, to] = stop.span ?? [stop.x, stop.x];
		return Math.hypot(Math.max(from - x, 0, x - to), (stop.y - y) / 2);
	};
	const stop = least(stops, away);
	return stop && away(stop) <= reach ? stop : null;
}
