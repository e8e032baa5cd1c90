import { axisWidth } from '../core/frame';
import { numberAxis, spread, wantsZero } from '../core/number-axis';
import { isNarrow, type Heights, type Size } from '../core/size';
import { timeAxis } from '../core/time-axis';
import type { Frame } from '../line/frame';
import type { SmallMultiplesModel } from './model';

const columns = { narrow: 2, wide: 4 };
const panelHeight = 128;
/** Room for the name above a panel and for the periods below it. */
const head = 40;
const foot = 30;
const gutter = 18;

export function smallMultiplesHeights({ panels }: SmallMultiplesModel): Heights {
	const height = (count: number) =>
		Math.max(1, Math.ceil(panels.length / count)) * (head + panelHeight + foot);
	return { narrow: height(columns.narrow), wide: height(columns.wide) };
}

export interface PanelFrame extends Frame {
	/** The first panel of its row, which has the labels of the vertical axis. */
	first: boolean;
	/** Top of the panel with its name. */
	top: number;
}

/** The scales of each panel: the same for all, only moved. */
export function panelFrames(model: SmallMultiplesModel, size: Size): PanelFrame[] {
	const { width, locale } = size;
	const { all, panels } = model;
	const asked = all.paths.flatMap((path) => [...path.points, path.end]);
	const values = [
		...all.lines.flatMap(({ runs }) => runs.flat().map(({ value }) => value)),
		...asked.flatMap(({ value, high }) => [value, high ?? value])
	];
	const domain = spread(values, all.measure.kind !== 'index' && wantsZero(values));
	const later = asked.map(({ period }) => period);
	const most = isNarrow(width) ? columns.narrow : columns.wide;
	const count = Math.min(most, Math.max(2, panels.length));
	const margin = axisWidth(numberAxis(domain, [panelHeight, 0], 3, locale));
	const across = (width - margin - gutter * (count - 1) - 8) / count;
	return panels.map((_, i) => {
		const left = margin + (i % count) * (across + gutter);
		const top = Math.floor(i / count) * (head + panelHeight + foot);
		const plot = { left, right: left + across, top: top + head, bottom: top + head + panelHeight };
		return {
			size,
			plot,
			top,
			first: i % count === 0,
			value: numberAxis(domain, [plot.bottom, plot.top], 3, locale),
			time: timeAxis(all.periods, later, [left + 6, plot.right - 6], locale)
		};
	});
}
