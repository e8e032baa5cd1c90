import { polygonCentroid } from 'd3';
import type { RegionChange } from '../../src/lib/domain/members';
import type { Region } from '../../src/lib/domain/region';
import { areaOf, ringsOf, union, type Ring } from './rings';

/** A place on the map, in tenths of the unit of the source map. */
export interface Shape {
	/** Path data. */
	d: string;
	/** Left, top, right, bottom. */
	box: [number, number, number, number];
	/** Where its name stands. */
	centre: [number, number];
	/** First day of these boundaries, where the place was there before. */
	since?: string;
}

/** A map of provinces as npm's svg-maps give it. */
export interface SourceMap {
	locations: { id: string; path: string }[];
}

/**
 * The shapes of provinces: found by English name, or put together from those that became part of it as a whole. A
 * place with neither has no shape.
 */
export function shapesOf(
	regions: readonly Region[],
	changes: readonly RegionChange[],
	map: SourceMap
): Record<string, Shape> {
	const provinces = regions.filter(({ level }) => level === 'province');
	const own = new Map<string, Ring[]>();
	for (const { code, name_en } of provinces) {
		const id = name_en.toLowerCase().replace(/[^a-z]/g, '');
		const found = map.locations.find((location) => location.id === id);
		if (found) own.set(code, ringsOf(found.path));
	}
	const shapes: Record<string, Shape> = {};
	for (const { code } of provinces) {
		const into = changes.filter((change) => change.to_code === code);
		const whole = into.filter(({ share }) => share === 1);
		const parts = whole.map(({ from_code }) => own.get(from_code));
		const known = own.get(code);
		const since =
			known &&
			into
				.map(({ date }) => date)
				.sort()
				.at(-1);
		if (known) shapes[code] = { ...shapeOf(known), ...(since && { since }) };
		else if (parts.length > 0 && parts.every((part) => part !== undefined))
			shapes[code] = shapeOf(union(parts.flat()));
	}
	return shapes;
}

function shapeOf(rings: readonly Ring[]): Shape {
	const [xs, ys] = [0, 1].map((axis) => rings.flat().map((corner) => corner[axis] ?? 0));
	const mainland = [...rings].sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))[0] ?? [];
	const [x, y] = polygonCentroid(mainland);
	return {
		d: rings.map(pathOf).join(''),
		box: [
			Math.min(...(xs ?? [])),
			Math.min(...(ys ?? [])),
			Math.max(...(xs ?? [])),
			Math.max(...(ys ?? []))
		],
		centre: [Math.round(x), Math.round(y)]
	};
}

function pathOf(ring: Ring): string {
	const strokes = ring.map(([x, y], i) => {
		const [fromX, fromY] = ring[i - 1] ?? [0, 0];
		return `${x - fromX} ${y - fromY}`;
	});
	return `M${strokes[0] ?? ''}l${strokes.slice(1).join(' ')}z`;
}
