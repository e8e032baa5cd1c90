import type { Region } from '../../domain/region';
import { lineModel, type LineInput, type LineModel, type LineOfPlace } from '../line/model';

export interface SmallMultiplesInput extends Omit<LineInput, 'projection'> {
	/** Code of a place (the country) drawn in every panel for comparison, without a panel of its own. */
	reference?: string | null;
}

export interface Panel {
	region: Region;
	/** What this panel alone shows: its place, its targets. */
	model: LineModel;
	line: LineOfPlace | null;
}

/** What small multiples show: a line chart of all, and each place apart. */
export interface SmallMultiplesModel {
	all: LineModel;
	panels: Panel[];
	reference: LineOfPlace | null;
}

/** Panels stand in the order of `regions`; a place without figures keeps its panel, which says so. */
export function smallMultiplesModel({
	reference = null,
	...input
}: SmallMultiplesInput): SmallMultiplesModel {
	const all = lineModel(input);
	const panels = input.regions.flatMap((region): Panel[] => {
		if (region.code === reference) return [];
		const line = all.lines.find((other) => other.region.code === region.code) ?? null;
		const paths = all.paths.filter((path) => path.region === region.code);
		return [{ region, line, model: { ...all, lines: line ? [line] : [], paths, gap: null } }];
	});
	return {
		all,
		panels,
		reference: all.lines.find(({ region }) => region.code === reference) ?? null
	};
}
