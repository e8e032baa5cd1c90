/** A part of a whole in two periods. */
export interface Part {
	region: string;
	before: number;
	after: number;
}

export interface Contribution {
	region: string;
	value: number;
}

/** Contributions that add up to `total` to the last of `decimals`. */
export interface Contributions {
	parts: Contribution[];
	total: number;
	decimals: number;
}

/**
 * What each part adds to the change of the whole, in the unit of the parts; the whole before and after are rounded as
 * they are shown, and the parts add up to the difference of the two.
 */
export function changeContributions(parts: readonly Part[], decimals: number): Contributions {
	const total =
		units(
			sum(parts, ({ after }) => after),
			decimals
		) -
		units(
			sum(parts, ({ before }) => before),
			decimals
		);
	return shareOut(
		parts.map(({ region, before, after }) => ({ region, value: after - before })),
		decimals,
		total
	);
}

/**
 * What each part adds to the growth of the whole, in percentage points: its change against the whole before. The usual
 * contribution to percent change (International Monetary Fund, Quarterly National Accounts Manual 2017, chapter 8). Null
 * where the whole before is not positive.
 */
export function growthContributions(
	parts: readonly Part[],
	decimals: number
): Contributions | null {
	const base = sum(parts, ({ before }) => before);
	if (!(base > 0)) return null;
	return shareOut(
		parts.map(({ region, before, after }) => ({ region, value: ((after - before) / base) * 100 })),
		decimals
	);
}

/**
 * What each part adds to the distance between the whole and what is asked of it, if every part were asked to grow at the
 * same rate from `before`: positive is short. Null where the whole before is not positive.
 */
export function gapContributions(
	parts: readonly Part[],
	asked: number,
	decimals: number
): Contributions | null {
	const base = sum(parts, ({ before }) => before);
	if (!(base > 0)) return null;
	const total =
		units(asked, decimals) -
		units(
			sum(parts, ({ after }) => after),
			decimals
		);
	return shareOut(
		parts.map(({ region, before, after }) => ({ region, value: (before / base) * asked - after })),
		decimals,
		total
	);
}

/**
 * Rounds parts so that they add up to their total as it is shown: each is rounded down, and the last units go to those
 * with the largest remainders (Hamilton's method). `total` is in units of the last decimal; without it, the sum of the
 * parts rounded.
 */
export function shareOut(
	parts: readonly Contribution[],
	decimals: number,
	total: number = units(
		parts.reduce((all, { value }) => all + value, 0),
		decimals
	)
): Contributions {
	const scale = 10 ** decimals;
	const scaled = parts.map(({ value }) => settle(value * scale));
	const whole = scaled.map(Math.floor);
	let left = total - whole.reduce((all, value) => all + value, 0);
	const order = scaled
		.map((value, i) => ({ i, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest || a.i - b.i);
	for (let at = 0; left !== 0 && order.length > 0; at++) {
		const step = Math.sign(left);
		const place = order[(step > 0 ? at : order.length - 1 - (at % order.length)) % order.length];
		if (place) whole[place.i] = (whole[place.i] ?? 0) + step;
		left -= step;
	}
	return {
		parts: parts.map(({ region }, i) => ({ region, value: (whole[i] ?? 0) / scale })),
		total: total / scale,
		decimals
	};
}

/** A number in units of its last decimal. */
function units(value: number, decimals: number): number {
	return Math.round(settle(value * 10 ** decimals));
}

/** Takes away the dust that floating point leaves behind the sixth decimal. */
function settle(value: number): number {
	return Number(value.toFixed(6));
}

function sum(parts: readonly Part[], of: (part: Part) => number): number {
	return parts.reduce((all, part) => all + of(part), 0);
}
