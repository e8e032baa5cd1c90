import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { freeLabel, type Box, type Label } from '../core/label';
import type { Size } from '../core/size';
import { fontSize, lineHeight, wrapText } from '../core/text';
import type { ScatterModel } from './model';
import type { PlacedPlace } from './place';
import { axisText } from './say';

/** The names of the axes, on two lines where one has not room for the unit as well, and the pixels they take. */
export function axisNames(model: ScatterModel, { width, locale }: Omit<Size, 'height'>) {
	const named = (text: string) => {
		const lines = wrapText(text, width - 8, fontSize.tick, 2);
		return { lines, height: 20 + (lines.length - 1) * fontSize.tick * lineHeight };
	};
	return {
		x: named(`${axisText(model.x, locale)} →`),
		y: named(`↑ ${axisText(model.y, locale)}`)
	};
}

/** What the axes measure: the vertical one above the plot, the other below it, both to their ends. */
export function axisTitles(model: ScatterModel, size: Size): Label[] {
	const { width, height } = size;
	const { x, y } = axisNames(model, size);
	const style = { size: fontSize.tick, kind: 'heading' as const };
	return [
		{
			...style,
			lines: y.lines,
			x: 0,
			y: y.height / 2,
			anchor: 'start'
		},
		{
			...style,
			lines: x.lines,
			x: width,
			y: height - x.height / 2,
			anchor: 'end'
		}
	];
}

/** The names of places beside where they stand; the ends of the focus's trail have their periods. */
export function placeScatterNames(
	places: readonly PlacedPlace[],
	taken: readonly Label[],
	plot: Box,
	ink: [number, number][],
	locale: Locale
): Label[] {
	const labels: Label[] = [];
	const bounds = { ...plot, top: plot.top - 8, right: plot.right + 12 };
	for (const { place, pairs, radius } of places.toReversed()) {
		const last = pairs.at(-1);
		const [first] = pairs;
		if (!last || !first) continue;
		const focus = place.role === 'focus';
		const lines = wrapText(nameOf(place.region, locale), 150, fontSize.label, 2);
		add({ lines, size: fontSize.label, kind: 'name', focus }, last, radius);
		if (focus && first !== last)
			add(
				{ lines: [formatPeriod(first.pair.period, locale)], size: fontSize.tick, kind: 'tick' },
				first,
				3
			);
	}
	return labels;

	function add(
		style: Pick<Label, 'lines' | 'size' | 'kind' | 'focus'>,
		{ x, y }: { x: number; y: number },
		radius: number
	): void {
		const half = (style.lines.length * style.size * 1.3) / 2;
		const candidates = [4, 14, 26].flatMap((away): Label[] => {
			const [side, up] = [radius + away, radius + away + half - 2];
			return [
				{ ...style, x: x + side, y, anchor: 'start' },
				{ ...style, x: x - side, y, anchor: 'end' },
				{ ...style, x, y: y - up, anchor: 'middle' },
				{ ...style, x, y: y + up, anchor: 'middle' },
				{ ...style, x: x + radius, y: y - up, anchor: 'start' },
				{ ...style, x: x - radius, y: y + up, anchor: 'end' }
			];
		});
		const label = freeLabel(candidates, [...taken, ...labels], bounds, ink, { x, y });
		if (label) labels.push(label);
	}
}
