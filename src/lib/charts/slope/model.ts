import type { Indicator } from '../../domain/indicator';
import type { Point, Series } from '../../domain/observation';
import { comparePeriods } from '../../domain/period';
import type { Region } from '../../domain/region';
import type { Measure } from '../core/measure';
import { compareRoles, roleOf, type Role } from '../core/role';
import { hasValue } from '../core/sequence';

export interface SlopeInput {
	indicator: Indicator;
	regions: Region[];
	/** Figures in the given measure. */
	series: Series[];
	/** The two periods compared. */
	from: string;
	to: string;
	/** Code of the place looked at. */
	focus?: string | null;
	/** What the values are; as published unless said otherwise. */
	measure?: Measure;
}

type Figure = Point & { value: number };

export interface SlopeLine {
	region: Region;
	role: Role;
	from: Figure;
	to: Figure;
	/** The method changed in between: the two figures are not joined. */
	broken: boolean;
	/** Everything known from the first period to the second. */
	points: Point[];
}

/** What a slope chart shows, without pixels and words. */
export interface SlopeModel {
	indicator: Indicator;
	measure: Measure;
	from: string;
	to: string;
	/** The most important first. */
	lines: SlopeLine[];
	/** Places that lack one of the two figures. */
	absent: Region[];
}

export function slopeModel(input: SlopeInput): SlopeModel {
	const { indicator, regions, series, from, to, focus = null } = input;
	const lines: SlopeLine[] = [];
	const absent: Region[] = [];
	for (const region of regions) {
		const all = series.find((one) => one.region === region.code)?.points ?? [];
		const figure = (period: string) => all.filter(hasValue).find((p) => p.period === period);
		const [first, last] = [figure(from), figure(to)];
		if (!first || !last) {
			absent.push(region);
			continue;
		}
		const points = all.filter(
			({ period }) => comparePeriods(period, from) >= 0 && comparePeriods(period, to) <= 0
		);
		const broken = points.some(({ status, period }) => status === 'B' && period !== from);
		lines.push({ region, role: roleOf(region, focus), from: first, to: last, broken, points });
	}
	lines.sort((a, b) => compareRoles(a.role, b.role) || b.to.value - a.to.value);
	return { indicator, measure: input.measure ?? { kind: 'value' }, from, to, lines, absent };
}
