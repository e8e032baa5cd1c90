import type { BumpInput } from '../../src/lib/charts/bump/model';
import * as c from './cases';
import { lineCases } from './line-cases';

type Props = c.Shown<BumpInput>;

const plain = {
	indicator: c.growth,
	sources: c.sources,
	locale: 'vi' as const,
	regions: [...c.provinces, c.country],
	series: lineCases['8-places']?.series ?? []
};

export const bumpCases: Record<string, Props> = {
	'8-places': { ...plain, focus: 'hai-phong' },
	'8-places-no-focus': { ...plain },
	falling: { ...plain, indicator: c.agricultureShare, focus: 'ha-noi' },
	equal: { ...plain, series: c.provinces.map((r) => c.yearly(r, 2019, [7, 7, 7])) },
	'one-point': { ...plain, series: c.provinces.map((r, i) => c.yearly(r, 2024, [i])) },
	'all-missing': { ...plain, series: [] },
	'26-years': {
		...plain,
		series: c.provinces.map((r, i) => c.yearly(r, 2000, c.wave(26, 7 + i * 0.2, 3, i))),
		focus: 'ha-noi'
	},
	'long-names': {
		...plain,
		regions: [...c.longNames, c.haNoi],
		series: [...c.longNames, c.haNoi].map((r, i) => c.yearly(r, 2018, c.wave(6, 8, 3, i))),
		focus: 'long-a'
	},
	missing: {
		...plain,
		series: c.provinces.map((r, i) => ({
			...c.yearly(r, 2019, []),
			points: [2019, 2020, 2021, 2022].map((year) =>
				c.point(String(year), (year + i) % 4 === 0 ? null : 5 + ((i * 3 + year) % 7), i ? 'A' : 'E')
			)
		})),
		focus: 'ha-noi'
	}
};

for (const name of ['8-places', '8-places-no-focus']) {
	const props = bumpCases[name];
	if (props) bumpCases[`${name}-en`] = { ...props, locale: 'en' };
}
