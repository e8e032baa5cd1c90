import type { SparklineInput } from '../../src/lib/charts/sparkline/model';
import * as c from './cases';

type Props = c.Shown<SparklineInput>;

const plain = {
	indicator: c.growth,
	sources: c.sources,
	region: c.haiPhong,
	locale: 'vi' as const
};
const years = [11, 14.01, 16.27, 16.68, 11.22, 12.38, 12.32, 10.34, 11.01];

export const sparklineCases: Record<string, Props> = {
	years: {
		...plain,
		series: c.yearly(c.haiPhong, 2016, years),
		path: c.path(c.haiPhong, [
			['2021', 13.5],
			['2030', 13.5]
		])
	},
	'one-point': { ...plain, series: c.yearly(c.haiPhong, 2024, [11.01]) },
	'all-missing': { ...plain, series: c.yearly(c.haiPhong, 2022, [null, null]) },
	negative: { ...plain, series: c.yearly(c.haiPhong, 2019, [3, -2, -9.28, 4]) },
	'target-outside': {
		...plain,
		series: c.yearly(c.haiPhong, 2019, [3, 4, 5]),
		path: c.path(c.haiPhong, [['2021', 40, 45]])
	},
	equal: { ...plain, series: c.yearly(c.haiPhong, 2019, [7, 7, 7]) },
	'26-years': { ...plain, series: c.yearly(c.haiPhong, 2000, c.wave(26, 8, 3, 1)) },
	'provisional-break': {
		...plain,
		series: {
			...c.yearly(c.haiPhong, 2019, []),
			points: [
				c.point('2019', 8),
				c.point('2020', 9),
				c.point('2021', 5, 'B'),
				c.point('2022', null),
				c.point('2023', 6),
				c.point('2024', 6.5, 'E')
			]
		}
	},
	local: {
		...plain,
		series: {
			...c.yearly(c.haiPhong, 2019, []),
			points: [c.point('2022', 8), c.point('2023', 9), c.local(c.point('2024', 9.5))]
		}
	},
	quarterly: {
		...plain,
		series: {
			...c.yearly(c.haiPhong, 2019, []),
			points: [1, 2, 3, 4].map((q) => c.point(`2024-Q${q}`, 5 + q, 'P'))
		}
	},
	'years-en': { ...plain, locale: 'en', series: c.yearly(c.haiPhong, 2016, years) }
};
