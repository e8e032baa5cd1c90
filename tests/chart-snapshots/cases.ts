import type { Indicator } from '../../src/lib/domain/indicator';
import type { Locale } from '../../src/lib/domain/locale';
import type { ObservationStatus, Point, Series } from '../../src/lib/domain/observation';
import type { Region } from '../../src/lib/domain/region';
import type { Source } from '../../src/lib/domain/source';
import type { TargetPath } from '../../src/lib/charts/core/target-path';

/** What every chart component is given besides its input. */
export type Shown<Input> = Input & { locale: Locale; sources: Source[] };

/** Invented figures: what charts must cope with, not what anybody published. */

export const growth: Indicator = {
	id: 'grdp-growth',
	theme: 'growth',
	name_vi: 'Tăng trưởng GRDP',
	name_en: 'GRDP growth',
	definition_vi: '',
	definition_en: '',
	unit: 'percent',
	scale: 0,
	decimals: 2,
	direction: 'up',
	kind: 'rate',
	frequency: 'A',
	aggregation: 'none',
	weight_indicator: null,
	natural_min: null,
	natural_max: null,
	order: 1
};

export const fdi: Indicator = {
	...growth,
	id: 'fdi-registered',
	theme: 'fdi',
	name_vi: 'Vốn FDI đăng ký',
	name_en: 'Registered FDI',
	unit: 'usd',
	scale: 6,
	decimals: 0,
	kind: 'flow'
};

export const agricultureShare: Indicator = {
	...growth,
	id: 'agriculture-share',
	theme: 'agriculture',
	name_vi: 'Tỷ trọng nông nghiệp trong GRDP',
	name_en: 'Share of agriculture in GRDP',
	decimals: 1,
	direction: 'down',
	kind: 'share'
};

function place(code: string, name_vi: string, name_en: string, level: Region['level']): Region {
	const rest = {
		aliases: null,
		iso_3166_2: null,
		gso_code: null,
		valid_from: null,
		valid_to: null
	};
	return { code, name_vi, name_en, level, parent: null, ...rest };
}

export const haNoi = place('ha-noi', 'Hà Nội', 'Hà Nội', 'province');
export const haiPhong = place('hai-phong', 'Hải Phòng', 'Hải Phòng', 'province');
export const quangNinh = place('quang-ninh', 'Quảng Ninh', 'Quảng Ninh', 'province');
export const haiDuong = place('hai-duong', 'Hải Dương', 'Hải Dương', 'province');
export const hungYen = place('hung-yen', 'Hưng Yên', 'Hưng Yên', 'province');
export const bacNinh = place('bac-ninh', 'Bắc Ninh', 'Bắc Ninh', 'province');
export const vinhPhuc = place('vinh-phuc', 'Vĩnh Phúc', 'Vĩnh Phúc', 'province');
export const country = place('vn', 'Cả nước', 'Viet Nam', 'country');
export const region = place(
	'nker',
	'Vùng Kinh tế trọng điểm Bắc Bộ',
	'Northern Key Economic Region',
	'region'
);
export const provinces = [haNoi, haiPhong, quangNinh, haiDuong, hungYen, bacNinh, vinhPhuc];

/** The provinces since 1 July 2025, as far as they are merged ones. */
export const merged = [
	haNoi,
	place('hai-phong-2025', 'Hải Phòng (từ 1/7/2025)', 'Hai Phong (since 1 July 2025)', 'province'),
	quangNinh,
	place('hung-yen-2025', 'Hưng Yên (từ 1/7/2025)', 'Hung Yen (since 1 July 2025)', 'province'),
	place('bac-ninh-2025', 'Bắc Ninh (từ 1/7/2025)', 'Bac Ninh (since 1 July 2025)', 'province'),
	place('phu-tho-2025', 'Phú Thọ (từ 1/7/2025)', 'Phu Tho (since 1 July 2025)', 'province')
];

/** As many provinces as the whole country has. */
export const many = Array.from({ length: 34 }, (_, i) =>
	place(`place-${i}`, `Tỉnh ${i}`, `Province ${i}`, 'province')
);

export const longNames = [
	place(
		'long-a',
		'Thành phố trực thuộc trung ương Hải Phòng sau khi hợp nhất với Hải Dương',
		'City of Hải Phòng after its merger with the province of Hải Dương',
		'province'
	),
	place(
		'long-b',
		'Vùng Kinh tế trọng điểm Bắc Bộ và các địa phương lân cận',
		'Northern Key Economic Region and its neighbouring localities',
		'region'
	),
	place(
		'long-c',
		'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
		'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
		'province'
	)
];

export const sources: Source[] = ['A', 'B', 'C'].map((tier, i) => ({
	id: `source-${i + 1}`,
	title: `Tài liệu ${i + 1}`,
	publisher: ['Cục Thống kê TP. Hải Phòng', 'Báo Đầu tư', 'Trang thông tin'][i] ?? '',
	url: i === 0 ? 'https://example.org/' : null,
	published: '2025-01-06',
	retrieved: null,
	licence: null,
	tier: tier as Source['tier'],
	note: null
}));

export function point(
	period: string,
	value: number | null,
	status: ObservationStatus = 'A'
): Point {
	return {
		period,
		value,
		status: value === null ? 'M' : status,
		source: 'source-1',
		published: '2025-01-06',
		note: null,
		file: 'observations/growth.csv',
		line: 2,
		vintages: 1,
		computed: null
	};
}

/** The same figure as one that the reader brought. */
export function local(own: Point): Point {
	return { ...own, source: null, published: null, file: null, line: null, local: true };
}

/** Yearly figures from `first` on; null is missing. */
export function yearly(
	region: Region,
	first: number,
	values: (number | null)[],
	indicator: Indicator = growth
): Series {
	const points = values.map((value, i) => point(String(first + i), value));
	return { indicator: indicator.id, region: region.code, points };
}

export function path(region: Region, points: [string, number, number?][], label = ''): TargetPath {
	const all = points.map(([period, value, high]) => ({ period, value, high: high ?? null }));
	const end = all.at(-1) ?? { period: '2030', value: 0, high: null };
	return { targetId: `${region.code}-${end.period}`, region: region.code, label, points: all, end };
}

/** A wave with a trend: the same on every run. */
export function wave(count: number, level: number, swing: number, seed: number): number[] {
	return Array.from({ length: count }, (_, i) => {
		const value =
			level + swing * Math.sin(i * 0.9 + seed * 2.1) + swing * 0.5 * Math.cos(i * 2.3 + seed);
		return Math.round(value * 100) / 100;
	});
}
