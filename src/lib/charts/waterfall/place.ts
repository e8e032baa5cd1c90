import { max } from 'd3-array';
import { nameOf } from '../../i18n/format';
import { chartContribution } from '../../i18n/messages/chart-contribution';
import type { Box, Label } from '../core/label';
import { linear } from '../core/linear';
import { spread } from '../core/number-axis';
import { isNarrow, narrowNames, type Heights, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { fontSize, textWidth, wrapText } from '../core/text';
import type { Step, WaterfallModel } from './model';
import { signedText, stepText, totalText } from './say';

export interface PlacedStep {
	/** Null for the total. */
	step: Step | null;
	x: number;
	y: number;
	width: number;
	/** Takes away from the total. */
	down: boolean;
	text: string;
	/** To the next row, at the height of the sum so far. */
	connector: { x: number; y1: number; y2: number } | null;
}

/** Everything a waterfall draws, in pixels. */
export interface WaterfallPlaced {
	width: number;
	height: number;
	plot: Box;
	zero: number;
	rows: PlacedStep[];
	labels: Label[];
	stops: Stop[];
}

const row = 34;
export const thickness = 18;

export function waterfallHeights({ steps }: WaterfallModel): Heights {
	const height = (steps.length + 1) * row + 8;
	return { narrow: height, wide: height };
}

/** Places a waterfall: a row a place, the total last; names at the left, values in a column at the right. */
export function placeWaterfall(
	model: WaterfallModel,
	{ width, height, locale }: Size
): WaterfallPlaced {
	const { steps, total } = model;
	const names = steps.map(({ region }) =>
		wrapText(nameOf(region, locale), isNarrow(width) ? narrowNames : 190, fontSize.label, 2)
	);
	names.push([chartContribution[locale].total]);
	const values = [...steps.map(({ value }) => value), total].map((value) =>
		signedText(value, model.unit, locale)
	);
	const widest = (texts: string[]) => max(texts, (text) => textWidth(text, fontSize.label)) ?? 0;
	const plot = {
		left: widest(names.flat()) + 12,
		right: width - widest(values) - 14,
		top: 2,
		bottom: height - 6
	};
	const domain = spread([...steps.flatMap(({ from, to }) => [from, to]), total], true);
	const at = linear(domain, [plot.left, plot.right]);
	const top = (i: number) => plot.top + i * row + (row - thickness) / 2;
	const all = [...steps, { from: 0, to: total, step: null }];
	const rows = all.map((one, i): PlacedStep => {
		const step = 'region' in one ? one : null;
		const [from, to] = [at(one.from), at(one.to)];
		return {
			step,
			x: Math.min(from, to),
			y: top(i),
			width: Math.max(1, Math.abs(to - from)),
			down: one.to < one.from,
			text: step ? stepText(model, step, locale) : totalText(model, locale),
			connector: step && { x: to, y1: top(i) + thickness, y2: top(i + 1) }
		};
	});
	const labels = rows.flatMap(({ y }, i): Label[] => {
		const last = i === rows.length - 1;
		const focus = model.focus !== null && steps[i] === model.focus;
		const style = { y: y + thickness / 2, size: fontSize.label, focus };
		return [
			{ ...style, lines: names[i] ?? [], x: 0, anchor: 'start', kind: last ? 'heading' : 'name' },
			{ ...style, lines: [values[i] ?? ''], x: width, anchor: 'end', kind: 'value' }
		];
	});
	const stops = rows.map(({ step, x, y, width: across, down, text }): Stop => ({
		x: down ? x : x + across,
		y: y + thickness / 2,
		line: 0,
		region: step?.region.code,
		text,
		span: [0, width]
	}));
	return { width, height, plot, zero: at(0), rows, labels, stops };
}
