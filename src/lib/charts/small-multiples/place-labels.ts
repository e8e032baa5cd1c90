import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { footLabels, sideLabels } from '../core/frame';
import { inkAlong } from '../core/ink';
import { freeLabel, type Label } from '../core/label';
import { numberText, unitOf } from '../core/measure';
import { askedText } from '../core/say';
import { fontSize, lineHeight, wrapText } from '../core/text';
import type { PlacedLine } from '../line/place-lines';
import type { PlacedPath } from '../line/place-paths';
import type { PanelFrame } from './frame';
import type { Panel } from './model';

interface Drawn {
	line: PlacedLine | null;
	behind: PlacedLine | null;
	paths: PlacedPath[];
}

/** Name, axes, last value and target of one panel; what finds no room is left out. */
export function placePanelLabels(panel: Panel, drawn: Drawn, frame: PanelFrame): Label[] {
	const { plot, size, time, value, top, first } = frame;
	const { locale } = size;
	const { model, line } = panel;
	const unit = unitOf(model.indicator, model.measure);
	const { line: placed, behind, paths } = drawn;
	const across = plot.right - plot.left;
	const ends = [time.ticks[0], time.ticks.length > 1 ? time.ticks.at(-1) : undefined];
	const labels: Label[] = [
		{
			lines: wrapText(nameOf(panel.region, locale), across, fontSize.label, 2),
			x: plot.left,
			y: top + 18,
			anchor: 'start',
			size: fontSize.label,
			kind: 'heading',
			focus: line?.role === 'focus'
		},
		...(first ? sideLabels(value, plot) : []),
		...footLabels(
			ends.filter((tick) => tick !== undefined),
			plot.bottom,
			{ ...plot, left: plot.left - 4, right: plot.right + 4 }
		)
	];
	if (!line?.last || !placed) {
		const lines = wrapText(charts[locale].noData, across, fontSize.tick, 2);
		const middle = { x: plot.left + across / 2, y: (plot.top + plot.bottom) / 2 };
		return [...labels, { ...middle, lines, anchor: 'middle', size: fontSize.tick, kind: 'note' }];
	}
	const ink = inkAlong([
		placed.points,
		...(behind ? [behind.points] : []),
		...paths.flatMap(({ edges }) => edges)
	]);
	const end = placed.points.at(-1);
	if (end) near(numberText(line.last.value, unit, locale), 'value', end);
	const path = paths.at(-1);
	if (path) {
		const { period } = path.path.end;
		const asked = askedText(path.path.end, { ...unit, unit: 'index' }, locale);
		near(charts[locale].at(formatPeriod(period, locale), asked), 'target', path.end);
	}
	return labels;

	/** Above or below a spot, or a little to the side. */
	function near(text: string, kind: Label['kind'], home: { x: number; y: number }): void {
		const away = (fontSize.tick * lineHeight) / 2 + 6;
		const candidates = [0, -12, -24, -36, 12].flatMap((dx) =>
			[-away, away, -2 * away, 2 * away, -3 * away, 3 * away].flatMap((dy) =>
				(['end', 'middle', 'start'] as const).map((anchor): Label => ({
					lines: [text],
					x: home.x + dx,
					y: home.y + dy,
					anchor,
					size: fontSize.tick,
					kind
				}))
			)
		);
		const bounds = { ...plot, left: plot.left - 2, right: plot.right + 6, top: plot.top - 6 };
		const label = freeLabel(candidates, labels, bounds, ink, home);
		if (label) labels.push(label);
	}
}
