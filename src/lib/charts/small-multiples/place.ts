import type { Box, Label } from '../core/label';
import type { Tick } from '../core/number-axis';
import type { Size } from '../core/size';
import type { Stop } from '../core/stops';
import { placeLines, type PlacedLine } from '../line/place-lines';
import { placePaths, type PlacedPath } from '../line/place-paths';
import { stopsOf } from '../line/stops';
import { panelFrames } from './frame';
import type { SmallMultiplesModel } from './model';
import { placePanelLabels } from './place-labels';

export interface PlacedPanel {
	region: string;
	plot: Box;
	y: Tick[];
	line: PlacedLine | null;
	/** The place that every panel compares with, behind the others. */
	behind: PlacedLine | null;
	paths: PlacedPath[];
	labels: Label[];
}

/** Everything small multiples draw, in pixels. */
export interface SmallMultiplesPlaced {
	width: number;
	height: number;
	panels: PlacedPanel[];
	labels: Label[];
	stops: Stop[];
}

/** Places small multiples: a line chart a place, all on the same scales. */
export function placeSmallMultiples(model: SmallMultiplesModel, size: Size): SmallMultiplesPlaced {
	const frames = panelFrames(model, size);
	const { reference } = model;
	const stops: Stop[] = [];
	const panels = model.panels.flatMap((panel, i): PlacedPanel[] => {
		const frame = frames[i];
		if (!frame) return [];
		const [line = null] = placeLines(panel.line ? [panel.line] : [], frame);
		const [behind = null] = placeLines(reference ? [reference] : [], frame);
		const { paths } = placePaths(panel.model, frame);
		const next = 1 + Math.max(-1, ...stops.map((stop) => stop.line));
		const own = stopsOf(panel.model, line ? [line] : [], paths, null, size.locale);
		stops.push(...own.map((stop) => ({ ...stop, line: next + stop.line })));
		return [
			{
				region: panel.region.code,
				plot: frame.plot,
				y: frame.value.ticks,
				line,
				behind,
				paths,
				labels: placePanelLabels(panel, { line, behind, paths }, frame)
			}
		];
	});
	const labels = panels.flatMap((panel) => panel.labels);
	return { width: size.width, height: size.height, panels, labels, stops };
}
