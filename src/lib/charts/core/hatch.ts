import { range } from 'd3-array';

/** Path data of diagonal strokes across a rectangle, `step` pixels apart. */
export function hatch(
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	step = 6
): string {
	return range(step / 2, width + height, step)
		.map((at) => {
			const [left, right] = [Math.max(0, at - height), Math.min(width, at)];
			const [low, high] = [y + at - left, y + at - right];
			return `M${(x + left).toFixed(1)} ${low.toFixed(1)}L${(x + right).toFixed(1)} ${high.toFixed(1)}`;
		})
		.join('');
}
