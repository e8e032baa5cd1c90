import type { Region } from '../../src/lib/domain/region';
import type { StripInput } from '../../src/lib/charts/strip/model';
import * as c from './cases';

type Props = c.Shown<StripInput>;

const plain = { indicator: c.growth, sources: c.sources, locale: 'vi' as const, period: '2024' };
const at = (values: (number | null)[], regions: Region[] = [...c.provinces, c.country]) =>
	regions.map((region, i) => c.yearly(region, 2024, [values[i] ?? null]));
const growth = [6.52, 11.01, 8.42, 10.2, 7.7, 6.03, 7.52, 7.09];
const regions = [...c.provinces, c.country];

export const stripCases: Record<string, Props> = {
	'8-places': {
		...plain,
		regions,
		series: at(growth),
		focus: 'hai-phong',
		paths: [c.path(c.haiPhong, [['2024', 13.5]])]
	},
	'8-places-no-focus': { ...plain, regions, series: at(growth) },
	equal: { ...plain, regions, series: at([7, 7, 7, 7, 7, 7, 7, 7]), focus: 'ha-noi' },
	negative: { ...plain, regions, series: at([6.5, 11, -3.4, 10, -0.5, -9.28, 0, 7.09]) },
	'one-point': { ...plain, regions: [c.haiPhong], series: at([11.01], [c.haiPhong]) },
	'all-missing': { ...plain, regions, series: [] },
	'long-names': {
		...plain,
		regions: c.longNames,
		series: c.longNames.map((region, i) => c.yearly(region, 2024, [8 + i])),
		focus: 'long-a'
	},
	'34-places': {
		...plain,
		regions: c.many,
		series: c.many.map((region, i) => c.yearly(region, 2024, [c.wave(34, 7, 2, 3)[i] ?? null])),
		focus: 'place-7'
	},
	local: {
		...plain,
		regions,
		series: regions.map((region, i) => ({
			...c.yearly(region, 2024, []),
			points: [i === 1 ? c.local(c.point('2024', 9)) : c.point('2024', 5 + i, i === 3 ? 'E' : 'A')]
		})),
		focus: 'hai-phong'
	}
};

for (const name of ['8-places', 'local']) {
	const props = stripCases[name];
	if (props) stripCases[`${name}-en`] = { ...props, locale: 'en' };
}
