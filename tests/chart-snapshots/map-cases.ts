import type { Region } from '../../src/lib/domain/region';
import type { MapInput } from '../../src/lib/charts/map/model';
import * as c from './cases';

type Props = c.Shown<MapInput>;

const plain = { indicator: c.growth, sources: c.sources, locale: 'vi' as const, period: '2024' };
const at = (values: (number | null)[], regions: Region[] = c.provinces) =>
	regions.map((region, i) => c.yearly(region, 2024, [values[i] ?? null]));
const growth = [6.52, 11.01, 8.42, 10.2, 7.7, 6.03, 7.52];

export const mapCases: Record<string, Props> = {
	'8-places': {
		...plain,
		regions: [...c.provinces, c.country],
		series: at(growth),
		focus: 'hai-phong'
	},
	'against-country': {
		...plain,
		regions: [...c.provinces, c.country],
		series: at([...growth, 7.09], [...c.provinces, c.country])
	},
	merged: {
		...plain,
		period: '2025',
		regions: c.merged,
		series: c.merged.map((region, i) => c.yearly(region, 2025, [growth[i] ?? null]))
	},
	missing: { ...plain, regions: c.provinces, series: at([6.52, null, 8.42, 10.2, null, 0, 7.52]) },
	negative: { ...plain, regions: c.provinces, series: at([6.5, 11, -3.4, 10, -0.5, -9.28, 0]) },
	'one-point': { ...plain, regions: [c.haiPhong], series: at([11.01], [c.haiPhong]) },
	'all-missing': { ...plain, regions: c.provinces, series: [] },
	equal: { ...plain, regions: c.provinces, series: at([7, 7, 7, 7, 7, 7, 7]) },
	early: {
		...plain,
		indicator: c.fdi,
		period: '2005',
		regions: [...c.provinces, ...c.longNames.slice(0, 1)],
		series: c.provinces.map((region, i) => c.yearly(region, 2005, [120 + 900 * i], c.fdi))
	},
	local: {
		...plain,
		regions: c.provinces,
		series: c.provinces.map((region, i) => ({
			...c.yearly(region, 2024, []),
			points: [i === 1 ? c.local(c.point('2024', 9, 'P')) : c.point('2024', 5 + i, 'E')]
		}))
	}
};

for (const name of ['8-places', 'missing']) {
	const props = mapCases[name];
	if (props) mapCases[`${name}-en`] = { ...props, locale: 'en' };
}
