import type { Indicator } from '../../src/lib/domain/indicator';
import type { Region } from '../../src/lib/domain/region';
import type { ScatterInput } from '../../src/lib/charts/scatter/model';
import * as c from './cases';

type Props = c.Shown<ScatterInput>;

const regions = [...c.provinces, c.country];
const axis = (indicator: Indicator, level: number, swing: number, places: Region[] = regions) => ({
	indicator,
	series: places.map((region, i) =>
		c.yearly(region, 2019, c.wave(6, level + i * swing * 0.4, swing, i * 0.7 + level), indicator)
	)
});
const plain = {
	sources: c.sources,
	locale: 'vi' as const,
	period: '2024',
	x: axis(c.fdi, 900, 350),
	y: axis(c.growth, 7, 2.2)
};

export const scatterCases: Record<string, Props> = {
	'8-places': { ...plain, regions, from: '2019', focus: 'hai-phong' },
	'8-places-no-focus': { ...plain, regions },
	negative: {
		...plain,
		regions: c.provinces,
		x: axis(c.growth, 0, 6),
		y: axis(c.agricultureShare, 1, 3),
		focus: 'ha-noi'
	},
	equal: {
		...plain,
		regions: c.provinces,
		x: { indicator: c.fdi, series: c.provinces.map((r) => c.yearly(r, 2024, [700], c.fdi)) },
		y: { indicator: c.growth, series: c.provinces.map((r) => c.yearly(r, 2024, [7])) }
	},
	'one-point': { ...plain, regions: [c.haiPhong] },
	'all-missing': { ...plain, regions: c.provinces, period: '2030' },
	'long-names': {
		...plain,
		regions: c.longNames,
		x: axis(c.fdi, 900, 350, c.longNames),
		y: axis(c.growth, 7, 2.2, c.longNames),
		from: '2022',
		focus: 'long-a'
	},
	local: {
		...plain,
		regions,
		x: {
			indicator: c.fdi,
			series: plain.x.series.map((series, i) => ({
				...series,
				points: series.points.map((point) =>
					i === 2 ? c.local(point) : { ...point, status: 'E' as const }
				)
			}))
		}
	}
};

for (const name of ['8-places', '8-places-no-focus']) {
	const props = scatterCases[name];
	if (props) scatterCases[`${name}-en`] = { ...props, locale: 'en' };
}
