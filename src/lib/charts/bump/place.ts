import { line as lineOf } from 'd3-shape';
import { nameOf } from '../../i18n/format';
import { columnLabels } from '../core/column';
import { footLabels } from '../core/frame';
import type { Label } from '../core/label';
import { linear } from '../core/linear';
import { isHollow } from '../core/notes';
import { colourOf } from '../core/role';
import { isNarrow, narrowNames, type Heights, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { fontSize, textWidth, wrapText } from '../core/text';
import { timeAxis, type TimeTick } from '../core/time-axis';
import type { BumpLine, BumpModel, Standing } from './model';
import { standingText } from './say';

export interface PlacedStanding {
	x: number;
	y: number;
	standing: Standing;
	hollow: boolean;
}

export interface PlacedBump {
	line: BumpLine;
	name: string;
	colour: string;
	/** Path data of all stretches. */
	d: string;
	spots: PlacedStanding[];
	radius: number;
}

/** Everything a bump chart draws, in pixels. */
export interface BumpPlaced {
	width: number;
	height: number;
	ticks: TimeTick[];
	bottom: number;
	lines: PlacedBump[];
	labels: Label[];
	stops: Stop[];
}

const row = 30;
const through = lineOf<PlacedStanding>(
	({ x }) => x,
	({ y }) => y
).digits(1);

export function bumpHeights({ deepest }: BumpModel): Heights {
	const height = Math.max(deepest, 4) * row + 42;
	return { narrow: height, wide: height };
}

/** Places a bump chart: a row a rank, the first at the top; ranks at the left, names at the right. */
export function placeBump(model: BumpModel, size: Size): BumpPlaced {
	const { width, height, locale } = size;
	const names = model.lines.map(({ region }) =>
		wrapText(nameOf(region, locale), isNarrow(width) ? narrowNames : 200, fontSize.label, 2)
	);
	const widest = Math.max(0, ...names.flat().map((text) => textWidth(text, fontSize.label)));
	const [left, right] = [34, width - widest - 16];
	const bottom = height - 28;
	const time = timeAxis(model.periods, [], [left, right], locale);
	const at = linear(
		[1, Math.max(2, model.deepest)],
		[row / 2 + 4, row / 2 + 4 + row * (Math.max(2, model.deepest) - 1)]
	);
	const lines = model.lines.map((line, i): PlacedBump => {
		const runs = line.runs.map((run) =>
			run.map((standing) => ({
				x: time.at(standing.period),
				y: at(standing.rank),
				standing,
				hollow: isHollow(standing.figure)
			}))
		);
		return {
			line,
			name: names[i]?.join(' ') ?? '',
			colour: colourOf(line.region.code, line.role),
			d: runs
				.filter((run) => run.length > 1)
				.map((run) => through(run))
				.join(''),
			spots: runs.flat(),
			radius: time.step < 16 ? 2.5 : line.role === 'focus' ? 6 : 4.5
		};
	});
	const last = model.periods.at(-1);
	const named = lines.flatMap(({ line, spots }, i) => {
		const end = spots.at(-1);
		if (end?.standing.period !== last) return [];
		return [{ lines: names[i] ?? [], y: end?.y ?? 0, focus: line.role === 'focus' }];
	});
	const ranks = Array.from({ length: model.deepest }, (_, i): Label => ({
		lines: [String(i + 1)],
		x: left - 16,
		y: at(i + 1),
		anchor: 'end',
		size: fontSize.tick,
		kind: 'tick'
	}));
	const bounds = { left: 0, top: 0, right: width, bottom: height };
	return {
		width,
		height,
		ticks: time.ticks,
		bottom,
		lines,
		labels: [
			...ranks,
			...footLabels(time.ticks, bottom, bounds),
			...columnLabels(named, { x: right + 12, anchor: 'start' }, [0, bottom + 4])
		],
		stops: lines.flatMap(({ line, spots }, i) =>
			spots.map(({ x, y, standing }): Stop => ({
				x,
				y,
				line: i,
				region: line.region.code,
				text: standingText(model, line, standing, locale)
			}))
		)
	};
}
