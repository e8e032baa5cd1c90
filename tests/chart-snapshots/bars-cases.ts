import type { BarsInput } from '../../src/lib/charts/bars/model';
import * as c from './cases';

type Props = c.Shown<BarsInput>;

const plain = { indicator: c.growth, sources: c.sources, locale: 'vi' as const, period: '2024' };
const eight = [...c.provinces, c.country];
const values = [6.52, 11.01, 8.42, 10.2, 7.7, 6.03, 7.52, 7.09];
const asked: [number, number?][] = [[6.5, 7], [11.5, 12], [10], [9], [7.5, 8], [6], [8.5]];
const at = (list: (number | null)[], regions = eight) =>
	regions.map((region, i) => c.yearly(region, 2024, [list[i] ?? null]));
const own = c.provinces.map((region, i) => {
	const [low = 0, high] = asked[i] ?? [0];
	return c.path(region, [high === undefined ? ['2024', low] : ['2024', low, high]]);
});

export const barsCases: Record<string, Props> = {
	'8-places': {
		...plain,
		regions: eight,
		series: at(values),
		focus: 'hai-phong',
		paths: own
	},
	'common-target': {
		...plain,
		regions: [...eight, c.region],
		series: at(values),
		common: c.path(c.region, [['2024', 9]], 'Chỉ tiêu của vùng')
	},
	'one-point': { ...plain, regions: [c.haiPhong], series: at([11.01], [c.haiPhong]) },
	'all-missing': { ...plain, regions: c.provinces, series: [] },
	negative: {
		...plain,
		regions: c.provinces,
		series: at([6.52, 11.01, -3.4, 10.2, -0.5, -9.28, 0]),
		focus: 'bac-ninh',
		paths: own
	},
	'target-outside': {
		...plain,
		indicator: c.fdi,
		regions: c.provinces.slice(0, 4),
		series: at([1150, 980, 1900, 620], c.provinces.slice(0, 4)),
		common: c.path(c.region, [['2024', 4800, 5200]])
	},
	equal: { ...plain, regions: c.provinces, series: at([7, 7, 7, 7, 7, 7, 7]), focus: 'ha-noi' },
	'long-names': {
		...plain,
		regions: c.longNames,
		series: at([8.1, 12.4, 3.3], c.longNames),
		focus: 'long-a',
		paths: [c.path(c.longNames[0] ?? c.haNoi, [['2024', 9]])]
	},
	'provisional-missing': {
		...plain,
		regions: eight,
		series: [
			...at([6.52, null, 8.42, null], eight),
			{ ...c.yearly(c.haiPhong, 2024, []), points: [c.point('2024', 11.01, 'E')] }
		].filter(
			({ region, points }) => region !== 'hai-phong' || points.some(({ value }) => value !== null)
		)
	},
	local: {
		...plain,
		period: '2024',
		regions: [c.haNoi, c.haiPhong],
		series: [
			{ ...c.yearly(c.haNoi, 2024, []), points: [c.local(c.point('2024', 7.1))] },
			c.yearly(c.haiPhong, 2024, [11.01])
		]
	},
	quarterly: {
		...plain,
		period: '2024-Q3',
		regions: [c.haNoi, c.haiPhong],
		series: [c.haNoi, c.haiPhong].map((r, i) => ({
			...c.yearly(r, 2024, []),
			points: [c.point('2024-Q3', 6 + 4 * i, 'P')]
		}))
	},
	falling: {
		...plain,
		indicator: c.agricultureShare,
		regions: c.provinces,
		series: at([2, 3.4, 4.5, 8.9, 7.2, 2.6, 6.1]),
		common: c.path(c.region, [['2024', 5.5]])
	}
};

for (const name of ['8-places', 'provisional-missing']) {
	const props = barsCases[name];
	if (props) barsCases[`${name}-en`] = { ...props, locale: 'en' };
}
