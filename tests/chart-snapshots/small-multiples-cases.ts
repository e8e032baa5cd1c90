import type { SmallMultiplesInput } from '../../src/lib/charts/small-multiples/model';
import * as c from './cases';
import { lineCases } from './line-cases';

type Props = c.Shown<SmallMultiplesInput>;

const plain = { indicator: c.growth, sources: c.sources, locale: 'vi' as const };
const eight = lineCases['8-places'];
const plans = [8, 13.5, 10, 9.5, 9, 8.5, 9];
const paths = c.provinces.map((region, i) =>
	c.path(
		region,
		[2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year): [string, number] => [
			String(year),
			plans[i] ?? 9
		])
	)
);

export const smallMultiplesCases: Record<string, Props> = {
	'8-places': {
		...plain,
		regions: [...c.provinces, c.country],
		series: eight?.series ?? [],
		reference: 'vn',
		paths
	},
	'one-point': {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: [c.yearly(c.haNoi, 2024, [6.52])]
	},
	'all-missing': { ...plain, regions: c.provinces, series: [c.yearly(c.haNoi, 2024, [null])] },
	negative: {
		...plain,
		regions: [c.haNoi, c.bacNinh],
		series: [c.yearly(c.haNoi, 2020, [-3, -2, -4]), c.yearly(c.bacNinh, 2020, [-1, -9.28, -2])]
	},
	'target-outside': {
		...plain,
		indicator: c.fdi,
		regions: [c.haNoi, c.haiPhong, c.quangNinh],
		series: [c.haNoi, c.haiPhong, c.quangNinh].map((r, i) =>
			c.yearly(r, 2018, c.wave(7, 1200, 500, i), c.fdi)
		),
		focus: 'hai-phong',
		paths: [c.path(c.haiPhong, [['2030', 9000]])]
	},
	equal: {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: [c.haNoi, c.haiPhong].map((r) => c.yearly(r, 2020, [7, 7, 7]))
	},
	'26-years': {
		...plain,
		regions: c.provinces,
		series: c.provinces.map((r, i) => c.yearly(r, 2000, c.wave(26, 7 + i, 3, i)))
	},
	'long-names': {
		...plain,
		regions: c.longNames,
		series: c.longNames.map((r, i) => c.yearly(r, 2015, c.wave(10, 7 + i, 3, i)))
	},
	'provisional-break': {
		...plain,
		regions: [c.haNoi, c.haiPhong],
		series: lineCases['provisional-break']?.series ?? []
	},
	quarterly: { ...plain, regions: [c.haNoi, c.country], series: lineCases.quarterly?.series ?? [] },
	'8-places-en': {
		...plain,
		locale: 'en',
		regions: [...c.provinces, c.country],
		series: eight?.series ?? [],
		reference: 'vn',
		paths
	}
};
