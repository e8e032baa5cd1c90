import type { Label } from '../core/label';
import { drawnWidths, type Heights, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { legendHeight, placeLegend, type Swatch } from './legend';
import type { MapModel, MapPlace } from './model';
import { placeMapLabels } from './place-labels';
import { mapText } from './say';
import { shadesOf, type Shade } from './shades';

export interface PlacedShape {
	place: MapPlace;
	/** Null without a figure: hatched. */
	shade: Shade | null;
	text: string;
}

/** From units of the shapes to pixels. */
export interface Transform {
	scale: number;
	x: number;
	y: number;
}

/** Everything a map draws, in pixels but for the shapes. */
export interface MapPlaced {
	width: number;
	height: number;
	transform: Transform;
	shapes: PlacedShape[];
	legend: Swatch[];
	labels: Label[];
	stops: Stop[];
}

/** As high as the shapes are at the usual widths, with the legend above. */
export function mapHeights(model: MapModel): Heights {
	const { width, height } = extentOf(model);
	const at = (pixels: number, most: number) =>
		Math.round(Math.min(most, (pixels * height) / width)) + legendHeight;
	return { narrow: at(drawnWidths.narrow, 420), wide: at(drawnWidths.wide, 480) };
}

/** Places a map: as large as fits below the legend, in the middle. */
export function placeMap(model: MapModel, size: Size): MapPlaced {
	const { width, height, locale } = size;
	const extent = extentOf(model);
	const room = { width: width - 4, height: height - legendHeight - 4 };
	const scale = Math.min(room.width / extent.width, room.height / extent.height);
	const transform = {
		scale,
		x: (width - extent.width * scale) / 2 - extent.left * scale,
		y: legendHeight + 2 + (room.height - extent.height * scale) / 2 - extent.top * scale
	};
	const shades = shadesOf(model);
	const { swatches, labels } = placeLegend(model, shades, size);
	return {
		width,
		height,
		transform,
		shapes: model.places.map((place) => ({
			place,
			shade: place.class === null ? null : (shades[place.class] ?? null),
			text: mapText(model, place, locale)
		})),
		legend: swatches,
		labels: [...labels, ...placeMapLabels(model, transform, size, labels)],
		stops: model.places.map((place) => {
			const [x = 0, y = 0] = place.shape.centre;
			return {
				x: transform.x + x * scale,
				y: transform.y + y * scale,
				line: 0,
				region: place.region.code,
				text: mapText(model, place, locale)
			};
		})
	};
}

function extentOf({ places }: MapModel) {
	const sides = (side: number) => places.map(({ shape }) => shape.box[side] ?? 0);
	const [left, top] = [Math.min(...sides(0)), Math.min(...sides(1))];
	const [right, bottom] = [Math.max(...sides(2)), Math.max(...sides(3))];
	return { left, top, width: right - left || 1, height: bottom - top || 1 };
}
