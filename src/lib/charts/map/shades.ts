import type { MapModel } from './model';

/** How a class is filled: the stronger, the farther from zero, or from the lowest where all are on one side. */
export interface Shade {
	opacity: number;
	/** Below zero, where others are above. */
	below: boolean;
}

const [weakest, strongest] = [0.14, 0.92];

export function shadesOf({ bounds }: Pick<MapModel, 'bounds'>): Shade[] {
	const middles = bounds.slice(1).map((high, i) => ((bounds[i] ?? high) + high) / 2);
	const [first = 0, last = 0] = [middles[0], middles.at(-1)];
	const split = first < 0 && last > 0;
	const farthest = Math.max(Math.abs(first), Math.abs(last)) || 1;
	return middles.map((middle, i) => {
		const share = split
			? Math.abs(middle) / farthest
			: middles.length > 1
				? i / (middles.length - 1)
				: 0.5;
		return { opacity: weakest + share * (strongest - weakest), below: split && middle < 0 };
	});
}
