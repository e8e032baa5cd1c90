import type { Indicator } from '../../domain/indicator';
import type { Point, Series } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Facts, Standing } from '../core/finding';
import type { Locale } from '../../domain/locale';
import type { Measure } from '../core/measure';
import { roleOf, type Role } from '../core/role';
import { hasValue } from '../core/sequence';
import { askedIn, type TargetPath, type TargetPoint } from '../core/target-path';

export interface BarsInput {
	indicator: Indicator;
	/** The places to rank; a place without a figure is named as such. */
	regions: Region[];
	/** Figures in the given measure; only those of `period` are shown. */
	series: Series[];
	period: string;
	/** Code of the place looked at. */
	focus?: string | null;
	/** A mark on the bar of each place that has a target for the period. */
	paths?: TargetPath[];
	/** One target for all, drawn as a line across the bars. */
	common?: TargetPath | null;
	/** What the values are; as published unless said otherwise. */
	measure?: Measure;
}

export interface BarOfPlace {
	region: Region;
	role: Role;
	figure: Point & { value: number };
	/** What the place's own target asks for in the period. */
	target: (TargetPoint & { targetId: string }) | null;
}

/** What ranked bars show, without pixels and words. */
export interface BarsModel {
	indicator: Indicator;
	measure: Measure;
	period: string;
	/** Best first: from the highest, or from the lowest where less is better. */
	bars: BarOfPlace[];
	absent: Region[];
	common: (TargetPoint & { targetId: string; label: string; region: string }) | null;
}

export function barsModel(input: BarsInput): BarsModel {
	const { indicator, regions, series, period, focus = null, paths = [], common = null } = input;
	const bars: BarOfPlace[] = [];
	const absent: Region[] = [];
	for (const region of regions) {
		const points = series.find((s) => s.region === region.code)?.points ?? [];
		const figure = points.filter(hasValue).find((point) => point.period === period);
		if (!figure) {
			absent.push(region);
			continue;
		}
		const own = paths.filter((path) => path.region === region.code);
		const target = own.flatMap(({ targetId, ...path }) => {
			const asked = askedIn({ targetId, ...path }, period);
			return asked ? [{ ...asked, targetId }] : [];
		});
		bars.push({ region, role: roleOf(region, focus), figure, target: target.at(-1) ?? null });
	}
	const sign = indicator.direction === 'down' ? 1 : -1;
	bars.sort((a, b) => sign * (a.figure.value - b.figure.value));
	const asked = common && askedIn(common, period);
	return {
		indicator,
		measure: input.measure ?? { kind: 'value' },
		period,
		bars,
		absent,
		common:
			common && asked
				? { ...asked, targetId: common.targetId, label: common.label, region: common.region }
				: null
	};
}

/** All places with what is asked of them, their own target before the common one. */
export function factsOf(
	{ indicator, measure, period, bars, common }: BarsModel,
	locale: Locale
): Facts {
	const standings = bars.map(({ region, figure, target }): Standing => {
		const asked = target ?? (region.level === 'province' ? common : null);
		return { region, value: figure.value, asked };
	});
	return { indicator, measure, period, standings, locale };
}
