import { nameOf } from '../../i18n/format';
import { dodge, type Span } from '../core/dodge';
import { freeLabel, type Label } from '../core/label';
import { numberText, unitOf, valueText } from '../core/measure';
import { isNarrow, type Size } from '../core/size';
import { fontSize, lineHeight, textWidth, wrapText } from '../core/text';
import type { LineModel, LineOfPlace } from './model';
import type { Frame } from './frame';
import type { PlacedLine } from './place-lines';

/** Joins the end of a line to its name. */
export interface Leader {
	region: string;
	colour: string;
	d: string;
}

/** Pixels from the end of a line to its name. */
const reach = 16;

interface Name {
	line: LineOfPlace;
	lines: string[];
}

/** Pixels right of the last figure that the names of the lines take. */
export function nameWidth(model: LineModel, size: Size): number {
	return reach + 2 + widest(namesOf(model, size));
}

/**
 * The names of the lines, moved apart at the end of those that last longest, and away from what runs
 * ahead of the figures; a line that ends earlier is named at its own end. Where not all fit, the least important stay unnamed.
 */
export function placeNames(
	model: LineModel,
	placed: PlacedLine[],
	frame: Frame,
	axes: Label[],
	ink: { ahead: [number, number][]; all: [number, number][] }
): { labels: Label[]; leaders: Leader[]; spare: Spare[] } {
	const { plot, size } = frame;
	const all = namesOf(model, size).map((name, i) => {
		const line = placed[i];
		return { ...name, colour: line?.colour ?? '', end: line?.points.at(-1) ?? { x: 0, y: 0 } };
	});
	const names = all.filter(({ line }) => line.named);
	const edge = Math.max(...names.map(({ end }) => end.x));
	const isLate = ({ end }: { end: { x: number } }) =>
		edge - end.x <= (plot.right - plot.left) * 0.12;
	const left = edge + reach;
	const crossing = ink.ahead
		.filter(([x]) => x > left && x < left + widest(names))
		.map(([, y]) => y);

	let column = names.filter(isLate);
	let centres = dodge([...column.map(spanOf), ...crossed(crossing)], 0, size.height - 24);
	centres ??= dodge(column.map(spanOf), 0, size.height - 24);
	if (!centres) column = column.map((name) => ({ ...name, lines: name.lines.slice(0, 1) }));
	while (!centres && !(centres = dodge(column.map(spanOf), 0, size.height - 24))) column.pop();

	const labels: Label[] = [];
	const leaders: Leader[] = [];
	column.forEach((name, i) => {
		const y = centres[i] ?? name.end.y;
		labels.push({ ...styleOf(name), x: left, y, anchor: 'start' });
		const from = `${(name.end.x + 5).toFixed(1)} ${name.end.y.toFixed(1)}`;
		const d = `M${from}L${(left - 4).toFixed(1)} ${y.toFixed(1)}`;
		leaders.push({ region: name.line.region.code, colour: name.colour, d });
	});
	for (const name of names.filter((other) => !isLate(other))) {
		const spots = around(styleOf(name), name.end);
		const label = freeLabel(spots, [...axes, ...labels], plot, ink.all, name.end);
		if (label) labels.push(label);
	}
	const spare = all
		.filter((name) => !name.line.named)
		.map((name) => ({ region: name.line.region.code, label: besideEnd(name, left, plot) }));
	return { labels, leaders, spare };
}

/** The name of a line that has none until it is brought forward. */
export interface Spare {
	region: string;
	label: Label;
}

function besideEnd(
	name: Name & { end: { x: number; y: number } },
	left: number,
	{ right }: { right: number }
): Label {
	const late = left - name.end.x <= right * 0.12 + reach;
	return late
		? { ...styleOf(name), x: left, y: name.end.y, anchor: 'start' }
		: { ...styleOf(name), x: name.end.x, y: name.end.y - 18, anchor: 'middle' };
}

function spanOf({ lines, end }: Name & { end: { y: number } }): Span {
	return { at: end.y, size: lines.length * fontSize.label * lineHeight };
}

/** Where something else runs through the names, as spans that do not give way; steep lines are crossed anyway. */
function crossed(ys: number[]): Span[] {
	const [low, high] = [Math.min(...ys), Math.max(...ys)];
	if (ys.length === 0) return [];
	if (high - low <= 24) return [{ at: (low + high) / 2, size: high - low + 6, weight: 1e6 }];
	const middle = (low + high) / 2;
	const [above, below] = [ys.filter((y) => y < middle), ys.filter((y) => y >= middle)];
	const steep = [above, below].some((part) => Math.max(...part) - Math.min(...part) > 24);
	return steep ? [] : [...crossed(above), ...crossed(below)];
}

function around(
	label: Omit<Label, 'x' | 'y' | 'anchor'>,
	{ x, y }: { x: number; y: number }
): Label[] {
	const away = (label.lines.length * label.size * lineHeight) / 2 + 6;
	return [
		{ ...label, x: x + 8, y, anchor: 'start' },
		{ ...label, x, y: y - away, anchor: 'middle' },
		{ ...label, x, y: y + away, anchor: 'middle' },
		{ ...label, x: x - 8, y: y - away, anchor: 'end' },
		{ ...label, x: x + 8, y: y + away, anchor: 'start' }
	];
}

function styleOf({ line, lines }: Name): Omit<Label, 'x' | 'y' | 'anchor'> {
	return { lines, size: fontSize.label, kind: 'name', focus: line.role === 'focus' };
}

function widest(names: Name[]): number {
	const texts = names.flatMap(({ lines }) => lines);
	return Math.max(0, ...texts.map((text) => textWidth(text, fontSize.label)));
}

/** Names with last values, in as many lines as the chart has room for; on narrow charts only the focus has its value. */
function namesOf(model: LineModel, { locale, width }: Size): Name[] {
	const unit = unitOf(model.indicator, model.measure);
	const narrow = isNarrow(width);
	const room = narrow ? Math.min(108, width * 0.36) : 170;
	const maxLines = model.lines.length > 4 ? 2 : 3;
	return model.lines.map((line) => {
		const name = nameOf(line.region, locale);
		const value = line.last?.value ?? 0;
		const text =
			narrow || line.role === 'focus' ? name : `${name} ${numberText(value, unit, locale)}`;
		const whole = wrapText(text, room, fontSize.label, maxLines);
		// Rather the whole name without its value than part of both.
		const lines = whole.at(-1)?.endsWith('…')
			? wrapText(name, room, fontSize.label, maxLines)
			: whole;
		if (line.role === 'focus') lines.push(valueText(value, unit, locale));
		return { line, lines };
	});
}
