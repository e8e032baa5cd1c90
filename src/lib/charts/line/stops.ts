import type { Locale } from '../../domain/locale';
import type { Stop } from '../core/stops';
import type { LineModel } from './model';
import type { PlacedLine } from './place-lines';
import type { PlacedPath } from './place-paths';
import type { PlacedProjection } from './place-projection';
import { projectedText } from './say-ahead';
import { pathStopText, pointText } from './say';

/** Where the reader can stop: every figure, then what each target asks for, then what lies ahead. */
export function stopsOf(
	model: LineModel,
	lines: PlacedLine[],
	paths: PlacedPath[],
	projection: PlacedProjection | null,
	locale: Locale
): Stop[] {
	return [
		...lines.flatMap(({ points, region }, line) =>
			points.map(({ x, y, figure }) => ({
				x,
				y,
				line,
				region,
				text: pointText(model, region, figure, locale)
			}))
		),
		...paths.flatMap(({ path, points }, i) =>
			points.map(({ x, y, asked }) => ({
				x,
				y,
				line: lines.length + i,
				text: pathStopText(model, path, asked, locale)
			}))
		),
		...(projection?.points ?? []).map(({ x, y, point }) => ({
			x,
			y,
			line: lines.length + paths.length,
			text: projectedText(model, point, locale)
		}))
	];
}
