import { describe, expect, it } from 'vitest';
import {
	country,
	fdi,
	growth,
	haiPhong,
	haNoi,
	quangNinh,
	yearly
} from '../../../../tests/chart-snapshots/cases';
import type { Indicator } from '../../domain/indicator';
import { mapModel } from './model';
import { sayMap } from './say';

function titleOf(
	indicator: Indicator,
	[first, second, third]: [number, number, number],
	all: number | null,
	focus?: string
): string {
	const model = mapModel({
		indicator,
		regions: [haNoi, haiPhong, quangNinh, country],
		series: [
			yearly(haNoi, 2024, [first], indicator),
			yearly(haiPhong, 2024, [second], indicator),
			yearly(quangNinh, 2024, [third], indicator),
			yearly(country, 2024, [all], indicator)
		],
		period: '2024',
		focus: focus ?? null
	});
	return sayMap(model, 'vi').title.replaceAll('\u00a0', ' ');
}

const amount: Indicator = { ...fdi, aggregation: 'sum' };

describe('what a map says', () => {
	it('counts who is above the country, or holds the place looked at against it', () => {
		expect(titleOf(growth, [8, 11, 7], 7.5)).toBe(
			'2 trong 3 tỉnh, thành phố có tăng trưởng GRDP năm 2024 cao hơn cả nước (7,50 %)'
		);
		expect(titleOf(growth, [8, 11, 9], 7.5)).toMatch(/^Cả 3 tỉnh/);
		expect(titleOf(growth, [8, 11, 7], 7.5, 'quang-ninh')).toBe(
			'Quảng Ninh: tăng trưởng GRDP năm 2024 thấp hơn cả nước 0,50 điểm %'
		);
	});

	it('says which part of a sum is in the place looked at, or in the highest', () => {
		expect(titleOf(amount, [100, 50, 50], 9000)).toBe(
			'Hà Nội chiếm 50,0 % tổng của 3 tỉnh, thành phố có số liệu về vốn FDI đăng ký năm 2024'
		);
		expect(titleOf(amount, [100, 50, 50], null, 'quang-ninh')).toMatch(/^Quảng Ninh chiếm 25,0 %/);
	});

	it('falls back to the highest and the lowest where parts of a sum mean nothing', () => {
		expect(titleOf(amount, [100, -50, 60], null)).toContain('cao nhất là Hà Nội');
	});
});
