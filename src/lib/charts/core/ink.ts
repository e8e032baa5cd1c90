import { range as integers } from 'd3-array';

/** Points about every eight pixels along stretches of what is drawn, for labels to keep away from. */
export function inkAlong(
	stretches: readonly (readonly { x: number; y: number }[])[]
): [number, number][] {
	return stretches.flatMap((spots) =>
		spots.flatMap((to, i): [number, number][] => {
			const from = spots[i - 1] ?? to;
			const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
			return integers(1, pieces + 1).map((n) => [
				from.x + ((to.x - from.x) * n) / pieces,
				from.y + ((to.y - from.y) * n) / pieces
			]);
		})
	);
}
