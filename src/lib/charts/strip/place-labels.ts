import { range as steps } from 'd3-array';
import { nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { boxOf, freeLabel, type Box, type Label } from '../core/label';
import { numberText, unitOf, valueText } from '../core/measure';
import { askedText } from '../core/say';
import type { Size } from '../core/size';
import { fontSize, lineHeight, wrapText } from '../core/text';
import type { StripModel } from './model';
import type { PlacedDot, PlacedReference } from './place';

interface Drawn {
	dots: readonly PlacedDot[];
	references: readonly PlacedReference[];
	plot: Box;
}

/** Above: what the dots are held against. Around the dots: their names, the most important first, while there is room. */
export function placeStripLabels(
	model: StripModel,
	{ dots, references, plot }: Drawn,
	taken: readonly Label[],
	{ width, height, locale }: Size
): Label[] {
	const unit = unitOf(model.indicator, model.measure);
	const labels: Label[] = [];
	const bounds = { left: 0, top: 0, right: width, bottom: height };
	const asked = model.bars.find(({ role }) => role === 'focus')?.target;
	for (const { bar, x } of references) {
		const text = bar
			? `${nameOf(bar.region, locale)} ${numberText(bar.figure.value, unit, locale)}`
			: asked && charts[locale].at(charts[locale].target, askedText(asked, unit, locale));
		if (!text) continue;
		const style = {
			lines: wrapText(text, width * 0.9, fontSize.tick, 1),
			size: fontSize.tick,
			kind: 'target' as const
		};
		add(
			[28, 10].flatMap((y) => anchored(x, y).map((spot) => ({ ...style, ...spot }))),
			{ x, y: 28 }
		);
	}
	const extremes = dots.length > 14 ? [...dots].sort((a, b) => a.x - b.x) : [];
	const named = extremes.length > 0 ? [dots[0], extremes[0], extremes.at(-1)] : dots;
	for (const dot of named) {
		if (!dot) continue;
		const { bar, x, y, radius } = dot;
		const focus = bar.role === 'focus';
		const text = nameOf(bar.region, locale);
		const whole = focus ? `${text} ${valueText(bar.figure.value, unit, locale)}` : text;
		const lines = wrapText(whole, width * 0.44, fontSize.label, 3);
		const style = { lines, size: fontSize.label, kind: 'name' as const, focus };
		const half = (lines.length * fontSize.label * lineHeight) / 2;
		const spots = [4, 18, 32, 46].flatMap((away) => [
			...[y - radius - away - half, y + radius + away + half].flatMap((at) => anchored(x, at)),
			{ x: x + radius + away, y, anchor: 'start' as const },
			{ x: x - radius - away, y, anchor: 'end' as const }
		]);
		add(
			spots.map((spot) => ({ ...style, ...spot })),
			{ x, y }
		);
	}
	return labels;

	function add(candidates: Label[], home: { x: number; y: number }): void {
		const ink = [
			...dots.flatMap(({ x, y, radius }) =>
				steps(-1, 1.1, 0.4).flatMap((dx) =>
					steps(-1, 1.1, 0.4).map((dy): [number, number] => [x + dx * radius, y + dy * radius])
				)
			),
			...references.flatMap(({ x }): [number, number][] =>
				[0.2, 0.5, 0.8].map((part) => [x, plot.top + part * (plot.bottom - plot.top)])
			)
		];
		const label = freeLabel(candidates, [...taken, ...labels], bounds, ink, home);
		if (label && !dots.some((dot) => covers(boxOf(label), dot))) labels.push(label);
	}
}

/** Whether a label hides the middle of a dot. */
function covers({ left, top, right, bottom }: Box, { x, y }: PlacedDot): boolean {
	return x > left && x < right && y > top && y < bottom;
}

function anchored(x: number, y: number): Pick<Label, 'x' | 'y' | 'anchor'>[] {
	return [
		{ x, y, anchor: 'middle' },
		{ x: x + 8, y, anchor: 'end' },
		{ x: x - 8, y, anchor: 'start' }
	];
}
