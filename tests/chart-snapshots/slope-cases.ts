import type { SlopeInput } from '../../src/lib/charts/slope/model';
import * as c from './cases';
import { lineCases } from './line-cases';

type Props = c.Shown<SlopeInput>;

const eight = lineCases['8-places'];
const plain = {
	indicator: c.growth,
	sources: c.sources,
	locale: 'vi' as const,
	regions: [...c.provinces, c.country],
	series: eight?.series ?? [],
	from: '2021',
	to: '2024'
};

export const slopeCases: Record<string, Props> = {
	'8-places': { ...plain, focus: 'hai-phong' },
	'8-places-no-focus': { ...plain },
	equal: {
		...plain,
		regions: c.provinces,
		series: c.provinces.map((r) => c.yearly(r, 2021, [7, 7, 7, 7])),
		focus: 'ha-noi'
	},
	negative: { ...plain, from: '2022', to: '2023', focus: 'bac-ninh' },
	'one-point': { ...plain, regions: [c.haiPhong] },
	'all-missing': { ...plain, to: '2030' },
	'long-names': {
		...plain,
		regions: c.longNames,
		series: c.longNames.map((r, i) => c.yearly(r, 2021, c.wave(4, 8, 3, i))),
		focus: 'long-a'
	},
	'provisional-break': {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: lineCases['provisional-break']?.series ?? [],
		from: '2016',
		to: '2020'
	},
	local: {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: [c.haNoi, c.haiPhong].map((r, i) => ({
			...c.yearly(r, 2021, []),
			points: [c.point('2021', 6 + i), c.local(c.point('2024', 8 - 3 * i))]
		})),
		focus: 'ha-noi'
	}
};

for (const name of ['8-places', '8-places-no-focus']) {
	const props = slopeCases[name];
	if (props) slopeCases[`${name}-en`] = { ...props, locale: 'en' };
}
