import { charts } from '../../i18n/messages/charts';
import type { Label } from './label';
import type { Size } from './size';
import { fontSize, wrapText } from './text';

/** A plain sentence in place of an empty plot. */
export function placeEmpty({ width, height, locale }: Size) {
	const note: Label = {
		lines: wrapText(charts[locale].emptyPlot, width - 40, fontSize.label, 4),
		x: width / 2,
		y: height / 2,
		anchor: 'middle',
		size: fontSize.label,
		kind: 'note'
	};
	return { width, height, labels: [note], stops: [] };
}
