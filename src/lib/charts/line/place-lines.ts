import { line as lineOf } from 'd3-shape';
import { nameOf } from '../../i18n/format';
import { isHollow } from '../core/notes';
import { colourOf, type Role } from '../core/role';
import type { Frame } from './frame';
import type { Figure, LineOfPlace } from './model';

export interface PlacedPoint {
	x: number;
	y: number;
	figure: Figure;
	/** Provisional, estimated or forecast. */
	hollow: boolean;
	/** Not published. */
	local: boolean;
	/** Joined to no other point. */
	alone: boolean;
}

export interface PlacedLine {
	region: string;
	name: string;
	role: Role;
	colour: string;
	/** Drawn in grey until it is brought forward. */
	recedes: boolean;
	/** Path data of all stretches. */
	d: string;
	points: PlacedPoint[];
	/** Of its points; smaller where they stand close. */
	radius: number;
}

const through = lineOf<PlacedPoint>(
	(p) => p.x,
	(p) => p.y
).digits(1);

/** The lines of places and their points, in pixels. */
export function placeLines(lines: readonly LineOfPlace[], frame: Frame): PlacedLine[] {
	const { time, value, size } = frame;
	const dense = time.step < 16;
	const radii = dense ? { focus: 2.5, other: 1.5 } : { focus: 3.5, other: 2 };
	return lines.map(({ region, role, runs, recedes }) => {
		const stretches = runs.map((run) =>
			run.map((figure) => ({
				x: time.at(figure.period),
				y: value.at(figure.value),
				figure,
				hollow: isHollow(figure),
				local: figure.local ?? false,
				alone: run.length === 1
			}))
		);
		return {
			region: region.code,
			name: nameOf(region, size.locale),
			role,
			colour: colourOf(region.code, role),
			recedes,
			d: stretches
				.filter((run) => run.length > 1)
				.map((run) => through(run))
				.join(''),
			points: stretches.flat(),
			radius: role === 'focus' ? radii.focus : radii.other
		};
	});
}
