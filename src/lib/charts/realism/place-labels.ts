import { range as steps } from 'd3-array';
import { nameOf } from '../../i18n/format';
import { chartPaces } from '../../i18n/messages/chart-paces';
import { freeLabel, type Box, type Label } from '../core/label';
import type { Size } from '../core/size';
import { fontSize, lineHeight, wrapText } from '../core/text';
import type { RealismModel } from './model';
import type { PlacedPace } from './place';
import { paceValue, spanText } from './say';

interface Drawn {
	dots: readonly PlacedPace[];
	required: { x: number; text: string };
	plot: Box;
}

/** The required pace above the plot; who was fastest, and the best of the focus, beside their dots. */
export function placeRealismLabels(
	model: RealismModel,
	{ dots, required, plot }: Drawn,
	taken: readonly Label[],
	{ width, locale }: Size
): Label[] {
	const words = chartPaces[locale];
	const bounds = { left: 0, top: 0, right: width, bottom: plot.bottom };
	const labels: Label[] = [];
	const asked = wrapText(
		words.requiredShort(paceValue(model, model.required, locale)),
		width * 0.7,
		fontSize.label,
		2
	);
	const half = (asked.length * fontSize.label * lineHeight) / 2;
	const text = {
		lines: asked,
		y: plot.top - 6 - half,
		size: fontSize.label,
		kind: 'target' as const
	};
	add(
		(['middle', 'end', 'start'] as const).map((anchor) => ({ ...text, x: required.x, anchor })),
		{ x: required.x, y: plot.top }
	);
	const marked = [model.own, model.best.pace];
	for (const pace of new Set(marked)) {
		const dot = dots.find((one) => one.pace.pace === pace);
		if (!dot || !pace) continue;
		const { region, role } = dot.pace;
		const lines = wrapText(
			`${nameOf(region, locale)} ${spanText(model, pace)}: ${paceValue(model, pace.value, locale)}`,
			width * 0.42,
			fontSize.tick,
			3
		);
		const style = { lines, size: fontSize.tick, kind: 'name' as const, focus: role === 'focus' };
		const up = (lines.length * fontSize.tick * lineHeight) / 2 + 8;
		const spots = steps(-60, 61, 12).flatMap((dx) =>
			steps(0, 70, 10).flatMap((away) =>
				[dot.y - up - away, dot.y + up + away].flatMap((y) =>
					(['middle', 'end', 'start'] as const).map((anchor) => ({
						...style,
						x: dot.x + dx,
						y,
						anchor
					}))
				)
			)
		);
		add(spots, dot);
	}
	return labels;

	function add(candidates: Label[], home: { x: number; y: number }): void {
		const ink = [
			...dots.flatMap(({ x, y }): [number, number][] => [
				[x, y],
				[x - 3, y],
				[x + 3, y]
			]),
			...steps(plot.top, plot.bottom, 12).map((y): [number, number] => [required.x, y])
		];
		const label = freeLabel(candidates, [...taken, ...labels], bounds, ink, home);
		if (label) labels.push(label);
	}
}
