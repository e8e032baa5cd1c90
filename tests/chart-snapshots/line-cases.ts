import type { LineInput } from '../../src/lib/charts/line/model';
import * as c from './cases';

type Props = c.Shown<LineInput>;

const plain = { indicator: c.growth, sources: c.sources, locale: 'vi' as const };
const growthOf = {
	'hai-phong': [11, 14.01, 16.27, 16.68, 11.22, 12.38, 12.32, 10.34, 11.01],
	'ha-noi': [8.2, 7.3, 7.37, 7.65, 3.94, 2.92, 8.89, 6.27, 6.52],
	'quang-ninh': [10.1, 10.2, 11.1, 12.01, 10.05, 10.28, 10.28, 11.03, 8.42],
	'hai-duong': [7.9, 8.9, 9.1, 8.6, 2.1, 8.6, 9.06, 8.16, 10.2],
	'hung-yen': [8.1, 8.45, 9.64, 9.72, 6.1, 6.52, 13.4, 10.05, 7.7],
	'bac-ninh': [9, 18.6, 10.6, 1.31, 3.32, 6.38, 7.39, -9.28, 6.03],
	'vinh-phuc': [8.56, 7.68, 8.03, 8.1, 2.79, 8.02, 9.54, 2.37, 7.52],
	vn: [6.69, 6.94, 7.47, 7.36, 2.87, 2.55, 8.54, 5.07, 7.09]
};
const eight = [...c.provinces, c.country];
const eightSeries = eight.map((region) =>
	c.yearly(region, 2016, growthOf[region.code as keyof typeof growthOf])
);
const planned = c.path(
	c.haiPhong,
	Array.from({ length: 10 }, (_, i): [string, number] => [String(2021 + i), 13.5])
);

export const lineCases: Record<string, Props> = {
	'8-places': {
		...plain,
		regions: eight,
		series: eightSeries,
		focus: 'hai-phong',
		paths: [planned],
		projection: {
			region: 'hai-phong',
			points: [2025, 2026, 2027, 2028, 2029, 2030].map((year) => ({
				period: String(year),
				value: 11.8
			}))
		}
	},
	'8-places-no-focus': { ...plain, regions: eight, series: eightSeries },
	'one-point': {
		...plain,
		regions: [c.haiPhong],
		series: [c.yearly(c.haiPhong, 2024, [11.01])],
		focus: 'hai-phong'
	},
	'all-missing': {
		...plain,
		regions: [c.haiPhong, c.haNoi],
		series: [c.yearly(c.haiPhong, 2022, [null, null]), { ...c.yearly(c.haNoi, 2022, []) }],
		focus: 'hai-phong'
	},
	negative: {
		...plain,
		regions: [c.bacNinh, c.haNoi],
		series: [
			c.yearly(c.bacNinh, 2018, [10.6, 1.31, -3.32, -6.38, -7.39, -9.28, -2.03]),
			c.yearly(c.haNoi, 2018, [7.37, 7.65, 3.94, 2.92, 8.89, 6.27, 6.52])
		],
		focus: 'bac-ninh',
		paths: [c.path(c.bacNinh, [['2024', 5, 6]])]
	},
	'target-outside': {
		...plain,
		indicator: c.fdi,
		regions: [c.haNoi],
		series: [c.yearly(c.haNoi, 2019, [880, 910, 1020, 980, 1100, 1150], c.fdi)],
		focus: 'ha-noi',
		paths: [
			c.path(
				c.haNoi,
				[
					['2020', 1000],
					['2025', 2500],
					['2030', 4800]
				],
				'Quyết định 1569/QĐ-TTg'
			)
		]
	},
	equal: {
		...plain,
		regions: [c.haNoi, c.haiPhong, c.hungYen],
		series: [c.haNoi, c.haiPhong, c.hungYen].map((r) => c.yearly(r, 2019, [7, 7, 7, 7, 7, 7])),
		focus: 'ha-noi',
		paths: [c.path(c.haNoi, [['2024', 7]])]
	},
	'26-years': {
		...plain,
		indicator: c.fdi,
		regions: [c.haNoi, c.haiPhong, c.region],
		series: [
			c.yearly(c.haNoi, 2000, c.wave(26, 3200, 1800, 1), c.fdi),
			c.yearly(
				c.haiPhong,
				2000,
				[...c.wave(12, 900, 300, 2), null, null, ...c.wave(12, 2100, 900, 3)],
				c.fdi
			),
			c.yearly(c.region, 2000, c.wave(26, 7800, 2500, 4), c.fdi)
		],
		focus: 'hai-phong'
	},
	'long-names': {
		...plain,
		regions: c.longNames,
		series: c.longNames.map((r, i) => c.yearly(r, 2018, c.wave(7, 8 + i, 2, i))),
		focus: 'long-a',
		paths: [
			c.path(
				c.longNames[0] ?? c.haNoi,
				[
					['2020', 9],
					['2030', 12.5]
				],
				'Quyết định số 1516/QĐ-TTg ngày 2 tháng 12 năm 2023 của Thủ tướng Chính phủ'
			)
		]
	},
	'provisional-break': {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: [
			{
				...c.yearly(c.haNoi, 2014, []),
				points: [
					c.point('2014', 8.8),
					c.point('2015', 9.24),
					c.point('2016', 8.03),
					c.point('2017', 7.3, 'B'),
					c.point('2018', 7.1),
					c.point('2019', null),
					c.point('2020', 3.94),
					c.point('2021', 2.92, 'P'),
					c.point('2022', 8.89, 'E'),
					c.point('2023', 6.27, 'E')
				]
			},
			{
				...c.yearly(c.haiPhong, 2014, []),
				points: [
					c.point('2016', 11),
					c.point('2017', 14.01),
					c.point('2019', 16.68, 'E'),
					c.point('2020', 11.22, 'E')
				]
			}
		],
		focus: 'ha-noi'
	},
	local: {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: [
			{
				...c.yearly(c.haNoi, 2019, []),
				points: [
					c.point('2021', 2.92),
					c.point('2022', 8.89),
					c.point('2023', 6.27, 'E'),
					c.local(c.point('2024', 7.1)),
					c.local(c.point('2025', 8.2, 'P'))
				]
			},
			c.yearly(c.haiPhong, 2021, [12.38, 12.32, 10.34, 11.01])
		],
		focus: 'ha-noi',
		paths: [c.path(c.haNoi, [['2025', 8]])]
	},
	quarterly: {
		...plain,
		regions: [c.haNoi, c.country],
		series: [c.haNoi, c.country].map((r, i) => ({
			...c.yearly(r, 2019, []),
			points: ['2021', '2022', '2023', '2024'].flatMap((year, y) =>
				[1, 2, 3, 4].map((q) =>
					c.point(`${year}-Q${q}`, c.wave(16, 6, 3, i)[y * 4 + q - 1] ?? null, 'E')
				)
			)
		})),
		focus: 'ha-noi'
	},
	'year-to-date': {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: [c.haNoi, c.haiPhong].map((r, i) => ({
			...c.yearly(r, 2019, []),
			points: [2019, 2020, 2021, 2023, 2024, 2025].map((year, y) =>
				c.point(`${year}-01-01/P9M`, c.wave(6, 7 + 4 * i, 2, i)[y] ?? null, 'E')
			)
		})),
		focus: 'ha-noi'
	},
	'annual-targets': {
		...plain,
		regions: [c.haiPhong],
		series: [c.yearly(c.haiPhong, 2016, growthOf['hai-phong'])],
		focus: 'hai-phong',
		paths: (
			[
				['2016', 10.5, 11],
				['2017', 12.5, 13],
				['2018', 15],
				['2019', 15.5],
				['2020', 16.5],
				['2021', 13.5],
				['2022', 13],
				['2023', 12.7, 13],
				['2024', 11.5, 12]
			] as [string, number, number?][]
		).map((asked) => c.path(c.haiPhong, [asked]))
	},
	'two-targets': {
		...plain,
		regions: [c.haiPhong],
		series: [c.yearly(c.haiPhong, 2016, growthOf['hai-phong'])],
		focus: 'hai-phong',
		paths: [planned, c.path(c.haiPhong, [['2025', 12.5]])]
	},
	'projection-range': {
		...plain,
		indicator: c.fdi,
		regions: [c.haNoi],
		series: [c.yearly(c.haNoi, 2016, [880, 910, 1020, 980, 1100, 1150, 1230, 1200, 1410], c.fdi)],
		focus: 'ha-noi',
		paths: [c.path(c.haNoi, [['2030', 2400]])],
		projection: {
			region: 'ha-noi',
			span: 5,
			points: [2025, 2026, 2027, 2028, 2029, 2030].map((year, i) => ({
				period: String(year),
				value: 1410 * 1.06 ** (i + 1),
				low: 1410 * 1.035 ** (i + 1),
				high: 1410 * 1.09 ** (i + 1)
			}))
		}
	},
	'log-scale': {
		...plain,
		indicator: c.fdi,
		regions: [c.haNoi, c.haiPhong, c.region],
		series: [
			c.yearly(c.haNoi, 2010, [120, 180, 150, 340, 560, 800, 1500, 2400, 3900, 5200], c.fdi),
			c.yearly(c.haiPhong, 2010, [12, 18, 30, 24, 60, 110, 180, 260, 240, 410], c.fdi),
			c.yearly(c.region, 2010, [400, 520, 640, 900, 1500, 2300, 3800, 5600, 8100, 11000], c.fdi)
		],
		focus: 'hai-phong',
		logScale: true
	},
	falling: {
		...plain,
		indicator: c.agricultureShare,
		regions: [c.bacNinh, c.region],
		series: [
			c.yearly(
				c.bacNinh,
				2015,
				[5.6, 5.1, 4.4, 3.9, 3.4, 3.3, 3.1, 2.8, 2.7, 2.6],
				c.agricultureShare
			),
			c.yearly(c.region, 2015, [6.9, 6.4, 6, 5.6, 5.3, 5.2, 5, 4.8, 4.7, 4.5], c.agricultureShare)
		],
		focus: 'bac-ninh',
		paths: [
			c.path(c.bacNinh, [
				['2020', 3.3],
				['2022', 2.96],
				['2024', 2.62],
				['2030', 1.6]
			])
		]
	}
};

lineCasesEnglish('8-places');
lineCasesEnglish('provisional-break');
lineCasesEnglish('local');
lineCasesEnglish('projection-range');

function lineCasesEnglish(name: string): void {
	const props = lineCases[name];
	if (props) lineCases[`${name}-en`] = { ...props, locale: 'en' };
}
