import { boxOf, overlaps, type Box, type Label } from './label';
import type { NumberAxis } from './number-axis';
import { fontSize, textWidth } from './text';
import type { TimeTick } from './time-axis';

/** The gap between axis labels and the plot. */
export const axisGap = 8;

/** From the bottom of a plot to the middle of the labels below it: clear of the lowest label beside it. */
export const footGap = 17;

/** Pixels that the labels of a vertical axis take. */
export function axisWidth({ ticks }: NumberAxis): number {
	return (
		Math.ceil(Math.max(0, ...ticks.map(({ label }) => textWidth(label, fontSize.tick)))) + axisGap
	);
}

/** Labels to the left of a plot, one a tick. */
export function sideLabels({ ticks }: NumberAxis, plot: Box): Label[] {
	return ticks.map(({ at, label }) => ({
		lines: [label],
		x: plot.left - axisGap,
		y: at,
		anchor: 'end',
		size: fontSize.tick,
		kind: 'tick'
	}));
}

/** Labels below the `bottom` of a plot, kept within `bounds`; one that would touch the one before is left out. */
export function footLabels(ticks: readonly TimeTick[], bottom: number, bounds: Box): Label[] {
	const kept: Label[] = [];
	for (const { at, label } of ticks) {
		const half = textWidth(label, fontSize.tick) / 2;
		const x = Math.max(bounds.left + half, Math.min(at, bounds.right - half));
		const next: Label = {
			lines: [label],
			x,
			y: bottom + footGap,
			anchor: 'middle',
			size: fontSize.tick,
			kind: 'tick'
		};
		const last = kept.at(-1);
		if (!last || !overlaps(boxOf(last), boxOf(next))) kept.push(next);
	}
	return kept;
}
