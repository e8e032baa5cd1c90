import { describe, expect, it } from 'vitest';
import {
	country,
	fdi,
	growth,
	haiDuong,
	haiPhong,
	haNoi,
	hungYen,
	quangNinh,
	yearly
} from '../../../../tests/chart-snapshots/cases';
import type { Indicator } from '../../domain/indicator';
import type { Region } from '../../domain/region';
import { lineModel } from './model';
import { changeFinding, recordFinding } from './say-over-time';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

function modelOf(rows: [Region, (number | null)[]][], indicator: Indicator = growth) {
	return lineModel({
		indicator,
		regions: rows.map(([region]) => region),
		series: rows.map(([region, values]) => yearly(region, 2019, values, indicator))
	});
}

describe('what changed since the period before', () => {
	it('counts the way most provinces went and names the one that went furthest', () => {
		const model = modelOf([
			[haNoi, [6, 7]],
			[haiPhong, [6, 10.5]],
			[quangNinh, [9, 8]],
			[country, [5, 20]]
		]);
		expect(plain(changeFinding(model, 'vi'))).toBe(
			'Tăng trưởng GRDP năm 2020: 2 trong 3 tỉnh, thành phố có số liệu so sánh cao hơn năm 2019, tăng nhiều nhất là Hải Phòng (4,50 điểm %)'
		);
		expect(plain(changeFinding(model, 'en'))).toBe(
			'GRDP growth in 2020: 2 of 3 provinces with comparable figures were higher than in 2019, most of all Hải Phòng (by 4.50 percentage points)'
		);
	});

	it('compares amounts in per cent, unless one started at nothing', () => {
		const rows: [Region, number[]][] = [
			[haNoi, [1000, 1500]],
			[haiPhong, [100, 200]]
		];
		expect(plain(changeFinding(modelOf(rows, fdi), 'vi'))).toContain(
			'cả 2 tỉnh, thành phố có số liệu so sánh cao hơn năm 2019, tăng nhiều nhất là Hải Phòng (100,0 %)'
		);
		expect(plain(changeFinding(modelOf([...rows, [quangNinh, [0, 10]]], fdi), 'vi'))).toContain(
			'tăng nhiều nhất là Hà Nội (500 triệu USD)'
		);
	});

	it('says what fell where more fell, and names nobody where two fell alike', () => {
		const model = modelOf([
			[haNoi, [6, 4]],
			[haiPhong, [8, 6]],
			[quangNinh, [5, 6]]
		]);
		expect(plain(changeFinding(model, 'vi'))).toMatch(/2 trong 3 .* thấp hơn năm 2019$/);
	});

	it('names who rose the most where more rose than fell, however many stood still', () => {
		const model = modelOf([
			[haNoi, [206, 174]],
			[haiPhong, [10, 12]],
			[quangNinh, [10, 11]],
			[haiDuong, [10, 10]],
			[hungYen, [10, 10]]
		]);
		expect(plain(changeFinding(model, 'vi'))).toMatch(
			/2 trong 5 .* cao hơn năm 2019, tăng nhiều nhất là Hải Phòng \(2,00 điểm %\)$/
		);
	});

	it('is silent over a gap, with one pair only, and where nothing moved', () => {
		expect(
			changeFinding(
				modelOf([
					[haNoi, [6, null, 7]],
					[haiPhong, [6, null, 8]]
				]),
				'vi'
			)
		).toBeNull();
		expect(
			changeFinding(
				modelOf([
					[haNoi, [6, 7]],
					[haiPhong, [null, 8]]
				]),
				'vi'
			)
		).toBeNull();
		expect(
			changeFinding(
				modelOf([
					[haNoi, [6, 6]],
					[haiPhong, [8, 8]]
				]),
				'vi'
			)
		).toBeNull();
	});
});

describe('the records of places', () => {
	const low = [9, 7, 5, 6, 8];

	it('counts who is higher than ever among those with five figures', () => {
		const model = modelOf([
			[haNoi, [6, 7, 5, 6, 8]],
			[haiPhong, low],
			[haiDuong, low],
			[quangNinh, [null, null, null, 6, 8]]
		]);
		expect(plain(recordFinding(model, 'vi'))).toBe(
			'Tăng trưởng GRDP năm 2023: 1 trong 3 tỉnh, thành phố có chuỗi số liệu đủ dài ở mức cao nhất kể từ đầu chuỗi số liệu (Hà Nội)'
		);
	});

	it('counts lows where there is no height, and says so where there is neither', () => {
		const others: [Region, number[]][] = [
			[haiPhong, low],
			[haiDuong, low]
		];
		expect(plain(recordFinding(modelOf([[haNoi, [6, 7, 5, 6, 4]], ...others]), 'en'))).toBe(
			'GRDP growth in 2023: 1 of 3 provinces at the lowest level of their series (Hà Nội)'
		);
		expect(plain(recordFinding(modelOf([[haNoi, [6, 7, 5, 6, 7]], ...others]), 'vi'))).toBe(
			'Tăng trưởng GRDP năm 2023: chưa nơi nào trong 3 tỉnh, thành phố vượt mức cao nhất đã từng có'
		);
	});

	it('speaks of no two places as of all', () => {
		const model = modelOf([
			[haNoi, [6, 7, 5, 6, 8]],
			[haiPhong, low]
		]);
		expect(recordFinding(model, 'vi')).toBeNull();
	});

	it('starts anew after a change of method', () => {
		const rising = yearly(haiDuong, 2019, [1, 2, 3, 4, 5]);
		const broken = rising.points.map((p, i) => (i === 2 ? { ...p, status: 'B' as const } : p));
		const steady = [haNoi, haiPhong, quangNinh];
		const model = lineModel({
			indicator: growth,
			regions: [...steady, haiDuong],
			series: [...steady.map((region) => yearly(region, 2019, low)), { ...rising, points: broken }]
		});
		expect(plain(recordFinding(model, 'vi'))).toContain('chưa nơi nào trong 3 tỉnh');
	});
});
