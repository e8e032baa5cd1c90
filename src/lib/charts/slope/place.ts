import { formatPeriod, nameOf } from '../../i18n/format';
import { columnLabels } from '../core/column';
import type { Label } from '../core/label';
import { linear } from '../core/linear';
import { numberText, unitOf, valueText } from '../core/measure';
import { isHollow } from '../core/notes';
import { spread } from '../core/number-axis';
import { colourOf } from '../core/role';
import { isNarrow, type Heights, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { fontSize, textWidth, wrapText } from '../core/text';
import type { SlopeLine, SlopeModel } from './model';
import { slopeText } from './say';

export interface PlacedSlope {
	line: SlopeLine;
	name: string;
	colour: string;
	ends: { x: number; y: number; figure: SlopeLine['from']; hollow: boolean }[];
}

/** Everything a slope chart draws, in pixels. */
export interface SlopePlaced {
	width: number;
	height: number;
	/** Where the two periods stand, and from where to where. */
	columns: { x: number; top: number; bottom: number }[];
	lines: PlacedSlope[];
	labels: Label[];
	stops: Stop[];
}

const header = 28;

export function slopeHeights({ lines }: SlopeModel): Heights {
	const height = Math.max(240, lines.length * 30 + header + 20);
	return { narrow: height, wide: height };
}

/** Places a slope chart: values at both sides, names at the right (on wide charts at the left too). */
export function placeSlope(model: SlopeModel, size: Size): SlopePlaced {
	const { width, height, locale } = size;
	const unit = unitOf(model.indicator, model.measure);
	const narrow = isNarrow(width);
	const texts = model.lines.map(({ region, from, to, role }) => {
		const name = nameOf(region, locale);
		const value =
			role === 'focus' ? valueText(to.value, unit, locale) : numberText(to.value, unit, locale);
		const start = numberText(from.value, unit, locale);
		return {
			left: narrow ? [start] : wrapText(`${name} ${start}`, 190, fontSize.label, 2),
			right: wrapText(`${value} ${name}`, narrow ? 130 : 220, fontSize.label, 2)
		};
	});
	const widest = (lines: string[]) =>
		Math.max(0, ...lines.map((line) => textWidth(line, fontSize.label)));
	const [left, right] = [
		widest(texts.flatMap((text) => text.left)) + 14,
		width - widest(texts.flatMap((text) => text.right)) - 14
	];
	const [top, bottom] = [header + 12, height - 14];
	const values = model.lines.flatMap(({ from, to }) => [from.value, to.value]);
	const at = linear(spread(values, false), [bottom, top]);
	const lines = model.lines.map((line): PlacedSlope => ({
		line,
		name: nameOf(line.region, locale),
		colour: colourOf(line.region.code, line.role),
		ends: [
			{ x: left, y: at(line.from.value), figure: line.from, hollow: isHollow(line.from) },
			{ x: right, y: at(line.to.value), figure: line.to, hollow: isHollow(line.to) }
		]
	}));
	const side = (end: 0 | 1) =>
		lines.map(({ line, ends }, i) => ({
			lines: texts[i]?.[end === 0 ? 'left' : 'right'] ?? [],
			y: ends[end]?.y ?? 0,
			focus: line.role === 'focus'
		}));
	const room: [number, number] = [header, height];
	const periods = [model.from, model.to].map((period, i): Label => ({
		lines: [formatPeriod(period, locale)],
		x: i === 0 ? left : right,
		y: 12,
		anchor: i === 0 ? 'end' : 'start',
		size: fontSize.label,
		kind: 'heading'
	}));
	return {
		width,
		height,
		columns: [left, right].map((x) => ({ x, top: header, bottom: height - 4 })),
		lines,
		labels: [
			...periods,
			...columnLabels(side(0), { x: left - 9, anchor: 'end' }, room),
			...columnLabels(side(1), { x: right + 9, anchor: 'start' }, room)
		],
		stops: lines.flatMap(({ line, ends }, i) =>
			ends.map(({ x, y, figure }): Stop => ({
				x,
				y,
				line: i,
				region: line.region.code,
				text: slopeText(model, line, figure, locale)
			}))
		)
	};
}
