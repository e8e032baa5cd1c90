import { range as integers } from 'd3-array';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { freeLabel, type Label } from '../core/label';
import { unitOf } from '../core/measure';
import { projectedText } from './say-ahead';
import { startSentence } from '../../i18n/sentence';
import { againstTarget, askedText, namedGoal } from '../core/say';
import { isNarrow } from '../core/size';
import { fontSize, lineHeight, wrapText } from '../core/text';
import type { LineModel } from './model';
import type { Frame } from './frame';
import type { PlacedBreak } from './place';
import type { PlacedPath } from './place-paths';
import type { PlacedProjection } from './place-projection';

interface Drawn {
	breaks: PlacedBreak[];
	paths: PlacedPath[];
	projection: PlacedProjection | null;
}
interface Spot {
	x: number;
	y: number;
}

/** All labels of the chart: those given, then targets, projection, gap and breaks where they find room. */
export function placeNotes(
	model: LineModel,
	drawn: Drawn,
	frame: Frame,
	given: Label[],
	ink: [number, number][]
): Label[] {
	const { size, plot } = frame;
	const { locale } = size;
	const words = charts[locale];
	const unit = unitOf(model.indicator, model.measure);
	const labels = [...given];
	const bounds = { left: plot.left, top: 0, right: size.width, bottom: plot.bottom };
	const room = isNarrow(size.width) ? 150 : 200;

	for (const path of labelledPaths(drawn.paths)) {
		const spots = [path.end, ...path.points.toReversed(), ...everywhere()];
		const { label, end } = pathText(model, path, frame);
		const whole = wrap(namedGoal(label, end, locale));
		const parts = [...wrapText(label, room, fontSize.tick, 2), ...wrap(end)];
		add([whole.at(-1)?.endsWith('…') ? parts : whole], { kind: 'target' }, spots);
	}
	if (model.gap) {
		const { figure, asked } = model.gap;
		const text = againstTarget(figure.value, asked, model.indicator.direction, unit, locale);
		const x = frame.time.at(figure.period);
		const y = (frame.value.at(figure.value) + frame.value.at(asked.value)) / 2;
		const isLast = model.lines.some(({ last }) => last === figure);
		const named = isLast
			? startSentence(text)
			: words.at(formatPeriod(figure.period, locale), text);
		// The title says it, too: rather nowhere than far from the gap.
		add([wrap(named)], { kind: 'gap', focus: true }, [{ x, y }, ...nearby({ x, y })], 5);
	}
	if (drawn.projection) {
		const { x, y, points } = drawn.projection;
		const text = projectedText(model, points.at(-1)?.point ?? drawn.projection, locale);
		const spots = [{ x, y }, ...everywhere()];
		const tall = wrapText(text, room * 0.6, fontSize.tick, 5);
		const cut = tall.some((line) => line.endsWith('…'));
		add(cut ? [wrap(text)] : [wrap(text), tall], { kind: 'projection' }, spots);
	}
	const focus = model.lines.find(({ role }) => role === 'focus')?.region.code;
	/** Where no place is looked at, breaks of several places at once are named once. */
	const breaks = drawn.breaks.filter(({ x, region }, i) =>
		focus ? region === focus : drawn.breaks.findIndex((other) => other.x === x) === i
	);
	for (const spot of breaks) add([[words.seriesBreak]], { kind: 'break' }, [spot, ...nearby(spot)]);
	return labels;

	function wrap(text: string): string[] {
		return wrapText(text, room, fontSize.tick);
	}

	/** Puts a text, in one of its forms, above, below or beside one of the spots, as near as possible to the first. */
	function add(
		forms: string[][],
		style: Pick<Label, 'kind' | 'focus'>,
		spots: Spot[],
		most?: number
	): void {
		const [home = { x: plot.left, y: plot.top }] = spots;
		const size = fontSize.tick;
		const candidates = forms.flatMap((lines) => {
			const up = (lines.length * size * lineHeight) / 2 + 7;
			return spots.flatMap(({ x, y }): Label[] =>
				(['end', 'middle', 'start'] as const).flatMap((anchor) =>
					[y - up, y + up].map((middle) => ({ ...style, lines, x, y: middle, anchor, size }))
				)
			);
		});
		const label = freeLabel(candidates, labels, bounds, ink, home, most);
		if (label) labels.push(label);
	}

	function everywhere(): Spot[] {
		return integers(plot.left + 4, plot.right + 1, 24).flatMap((x) =>
			integers(plot.top + 10, plot.bottom, 16).map((y) => ({ x, y }))
		);
	}

	function nearby({ x, y }: Spot): Spot[] {
		return integers(-96, 97, 16).flatMap((dx) =>
			integers(-80, 81, 10).map((dy) => ({ x: x + dx, y: y + dy }))
		);
	}
}

/**
 * A path is named at its end; of several targets for one period each, the latest of a place. Those have the fewest
 * places to stand and come first.
 */
function labelledPaths(paths: PlacedPath[]): PlacedPath[] {
	const singles = paths.filter(
		({ single, path, end }) =>
			single &&
			!paths.some(
				(other) => other.single && other.path.region === path.region && other.end.x > end.x
			)
	);
	return [...singles, ...paths.filter(({ single }) => !single)];
}

/** What a path is called, and what it asks for in the end. */
function pathText(
	model: LineModel,
	{ path }: PlacedPath,
	{ size: { locale } }: Frame
): { label: string; end: string } {
	const own = model.lines.find(({ region }) => region.code === path.region);
	const several = new Set(model.paths.map(({ region }) => region)).size > 1;
	const label = path.label || charts[locale].target;
	const asked = askedText(path.end, unitOf(model.indicator, model.measure), locale);
	return {
		label:
			own && several && own.role !== 'focus' ? `${label} (${nameOf(own.region, locale)})` : label,
		end: charts[locale].at(formatPeriod(path.end.period, locale), asked)
	};
}
