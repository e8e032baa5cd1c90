import { lineHeight, textWidth } from './text';

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Text on a chart: one or more lines, centred vertically on `y`. */
export interface Label {
	lines: string[];
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	size: number;
	kind: 'tick' | 'name' | 'value' | 'target' | 'gap' | 'break' | 'projection' | 'note' | 'heading';
	/** Drawn strong and in the accent. */
	focus?: boolean;
}

export function boxOf({ lines, x, y, anchor, size }: Label): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size)));
	const height = lines.length * size * lineHeight;
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Boxes that only touch do not overlap, whatever the last digit says. */
const touching = 0.01;

export function overlaps(a: Box, b: Box): boolean {
	const [across, down] = [
		Math.min(a.right, b.right) - Math.max(a.left, b.left),
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
	];
	return across > touching && down > touching;
}

/** Room around a label, so that two of them do not read as one. */
function padded({ left, top, right, bottom }: Box): Box {
	return { left: left - 6, top: top - 1, right: right + 6, bottom: bottom + 1 };
}

function inside(box: Box, bounds: Box): boolean {
	return (
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom
	);
}

/** How many pixels of distance weigh as much as one covered point. */
const farAway = 24;

/**
 * The candidate that stays within bounds, hits no label already taken, covers few points of what is drawn and lies
 * near to `home`; the earlier one on a tie; null if none is free, or none for less than `most` covered points (or
 * their weight in distance).
 */
export function freeLabel(
	candidates: Label[],
	taken: Label[],
	bounds: Box,
	drawn: [number, number][],
	home: { x: number; y: number },
	most = Infinity
): Label | null {
	const boxes = taken.map(boxOf).map(padded);
	let best: Label | null = null;
	let least = most;
	for (const candidate of candidates) {
		const box = boxOf(candidate);
		if (!inside(box, bounds)) continue;
		const dx = Math.max(box.left - home.x, 0, home.x - box.right);
		const dy = Math.max(box.top - home.y, 0, home.y - box.bottom);
		const distance = Math.hypot(dx, dy) / farAway;
		if (distance >= least || boxes.some((other) => overlaps(box, other))) continue;
		const covered = drawn.filter(
			([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom
		).length;
		if (distance + covered < least) [best, least] = [candidate, distance + covered];
	}
	return best;
}
