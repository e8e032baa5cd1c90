import type { BulletRowInput } from '../../src/lib/charts/bullet/model';
import * as c from './cases';

type Props = c.Shown<{ rows: BulletRowInput[] }>;

const plain = { sources: c.sources, locale: 'vi' as const };
const far = { state: 'far', label: 'Chậm xa' } as const;
const met = { state: 'achieved', label: 'Đạt' } as const;
const close = { state: 'close', label: 'Cần tăng tốc' } as const;
const late = { state: 'too-few-points', label: 'Chưa đủ số liệu' } as const;
const ofHaiPhong: Props['rows'] = [
	{
		indicator: c.growth,
		region: c.haiPhong,
		figure: c.point('2024', 11.01, 'E'),
		path: c.path(c.haiPhong, [['2024', 11.5, 12]]),
		status: close
	},
	{
		indicator: c.fdi,
		region: c.haiPhong,
		figure: c.point('2024', 4900),
		path: c.path(c.haiPhong, [['2025', 3000]]),
		status: met
	},
	{
		indicator: c.agricultureShare,
		region: c.haiPhong,
		figure: c.point('2024', 3.4),
		path: c.path(c.haiPhong, [['2030', 1.6]]),
		status: far
	},
	{
		indicator: {
			...c.growth,
			id: 'exports-growth',
			name_vi: 'Tăng trưởng xuất khẩu',
			name_en: 'Export growth'
		},
		region: c.haiPhong,
		figure: null,
		path: c.path(c.haiPhong, [['2027', 14]]),
		status: late
	}
];
const growthRow = (value: number | null, asked: number, i = 0, region = c.haNoi) => ({
	indicator: c.growth,
	region,
	figure: value === null ? null : c.point('2024', value),
	path: { ...c.path(region, [['2025', asked]]), targetId: `t-${i}` }
});

export const bulletCases: Record<string, Props> = {
	'one-place': { ...plain, rows: ofHaiPhong },
	'8-places': {
		...plain,
		rows: [...c.provinces, c.country].map((region, i) => growthRow(6 + i, 8 + (i % 3), i, region))
	},
	'one-point': { ...plain, rows: [growthRow(6.5, 8)] },
	'all-missing': { ...plain, rows: [growthRow(null, 8)] },
	negative: { ...plain, rows: [growthRow(-9.28, 9), growthRow(3, -2, 1)] },
	'target-outside': { ...plain, rows: [growthRow(1, 90)] },
	equal: { ...plain, rows: [growthRow(8, 8), growthRow(0, 0, 1)] },
	'long-names': {
		...plain,
		rows: c.longNames.map((region, i) => ({
			...growthRow(6, 8, i, region),
			indicator: i ? c.agricultureShare : c.fdi,
			path: {
				...c.path(region, [['2030', 12.5]], 'Quyết định số 1516/QĐ-TTg ngày 2 tháng 12 năm 2023'),
				targetId: `long-${i}`
			},
			status: far
		}))
	},
	quarterly: {
		...plain,
		rows: [{ ...growthRow(0, 8), figure: c.point('2025-01-01/P9M', 7.92, 'P') }]
	},
	'one-place-en': { ...plain, rows: ofHaiPhong, locale: 'en' }
};
