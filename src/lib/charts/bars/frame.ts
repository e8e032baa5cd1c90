import { max } from 'd3-array';
import { nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import type { Box } from '../core/label';
import { numberText, unitOf } from '../core/measure';
import { spread } from '../core/number-axis';
import { linear } from '../core/linear';
import { askedText } from '../core/say';
import { isNarrow, narrowNames, type Heights, type Size } from '../core/size';
import { fontSize, textWidth, wrapText } from '../core/text';
import type { BarsModel } from './model';

/** Pixels from one bar to the next, and how many of them the bar takes. */
export const row = 36;
export const thickness = 18;
const header = 28;

/** Pixels for all rows: the same however wide the chart is. */
export function barsHeights(model: BarsModel): Heights {
	const rows = model.bars.length || model.absent.length || 1;
	const height = rows * row + (hasTargets(model) ? header : 4) + 6;
	return { narrow: height, wide: height };
}

export function hasTargets({ bars, common }: BarsModel): boolean {
	return common !== null || bars.some(({ target }) => target);
}

/** The scale of ranked bars, the box they run in, and the texts that decided its size. */
export interface BarsFrame {
	plot: Box;
	at: (value: number) => number;
	names: string[][];
	values: string[];
	/** What the places' own targets ask for; '' for none. */
	asked: string[];
	/** Pixels of the column that holds them, at the right. */
	targetRoom: number;
}

/** Bars start at zero; names stand to the left, values beyond the bars or, beside targets, in a column. */
export function barsFrame(model: BarsModel, { width, height, locale }: Size): BarsFrame {
	const { bars, indicator, measure, common } = model;
	const unit = unitOf(indicator, measure);
	const names = bars.map(({ region }) =>
		wrapText(nameOf(region, locale), isNarrow(width) ? narrowNames : 190, fontSize.label, 2)
	);
	const values = bars.map(({ figure }) => numberText(figure.value, unit, locale));
	const asked = bars.map(({ target }) =>
		target ? askedText(target, { ...unit, unit: 'index' }, locale) : ''
	);
	const own = bars.flatMap(({ target }) => [target?.value ?? 0, target?.high ?? 0]);
	const figures = bars.map(({ figure }) => figure.value);
	const [low, high] = spread([...figures, ...own, common?.value ?? 0, common?.high ?? 0], true);

	const headed = hasTargets(model);
	const valueRoom = widest(values, fontSize.label) + 10;
	const heading = charts[locale].targetColumn;
	const targetRoom = asked.some(Boolean) ? widest([...asked, heading], fontSize.tick) + 14 : 0;
	const plot = {
		left: widest(names.flat(), fontSize.label) + 12 + (low < 0 && !headed ? valueRoom : 0),
		right: width - targetRoom - (high > 0 || headed ? valueRoom : 12),
		top: height - 6 - bars.length * row,
		bottom: height - 6
	};
	const at = linear([low, high], [plot.left, plot.right]);
	return { plot, at, names, values, asked, targetRoom };
}

function widest(texts: string[], pixels: number): number {
	return max(texts, (text) => textWidth(text, pixels)) ?? 0;
}
