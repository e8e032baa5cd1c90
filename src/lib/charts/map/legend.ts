import { charts } from '../../i18n/messages/charts';
import type { Label } from '../core/label';
import { numberText, unitOf } from '../core/measure';
import type { Size } from '../core/size';
import { fontSize, textWidth } from '../core/text';
import type { MapModel } from './model';
import type { Shade } from './shades';

/** A sample of a fill; null is the hatching of places without data. */
export interface Swatch {
	x: number;
	y: number;
	shade: Shade | null;
}

export const swatch = { width: 18, height: 12 };
/** Two rows, for the narrowest charts. */
export const legendHeight = 44;
const row = 20;

/** The classes from low to high and, where a place has none, what no data looks like; in one row, or two. */
export function placeLegend(
	model: MapModel,
	shades: readonly Shade[],
	{ width, locale }: Size
): { swatches: Swatch[]; labels: Label[] } {
	const entries = [
		...shades.map((shade, i) => ({ shade, text: classText(model, i, locale) })),
		...(model.places.some(({ bar }) => !bar) ? [{ shade: null, text: charts[locale].noData }] : [])
	];
	const swatches: Swatch[] = [];
	const labels: Label[] = [];
	let [x, y] = [1, 4];
	for (const { shade, text } of entries) {
		const room = swatch.width + 6 + textWidth(text, fontSize.tick);
		if (x > 1 && x + room > width) [x, y] = [1, y + row];
		swatches.push({ shade, x, y });
		labels.push({
			lines: [text],
			x: x + swatch.width + 6,
			y: y + swatch.height / 2,
			anchor: 'start',
			size: fontSize.tick,
			kind: 'tick'
		});
		x += room + 14;
	}
	return { swatches, labels };
}

function classText({ bounds, bars }: MapModel, i: number, locale: Size['locale']): string {
	const unit = unitOf(bars.indicator, bars.measure);
	const step = (bounds[1] ?? 0) - (bounds[0] ?? 0);
	const decimals = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : unit.decimals;
	const [low, high] = [bounds[i] ?? 0, bounds[i + 1] ?? 0].map((bound) =>
		numberText(bound, { ...unit, decimals }, locale)
	);
	return low === high ? (low ?? '') : `${low} – ${high}`;
}
