import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../domain/indicator';
import type { Region } from '../../domain/region';
import { createPlaces } from './places';
import { propose } from './propose';
import { readFile } from './read';

const region = (code: string, name_vi: string, rest: Partial<Region> = {}): Region => ({
	code,
	level: 'province',
	name_vi,
	name_en: name_vi,
	aliases: null,
	iso_3166_2: null,
	gso_code: null,
	parent: null,
	valid_from: null,
	valid_to: null,
	...rest
});
const regions = [
	region('ha-noi', 'Hà Nội', { aliases: 'TP. Hà Nội|Hanoi', gso_code: '01' }),
	region('bac-ninh', 'Bắc Ninh', { valid_to: '2025-06-30' }),
	region('bac-ninh-2025', 'Bắc Ninh (từ 1/7/2025)', { valid_from: '2025-07-01' }),
	region('vn', 'Cả nước', { level: 'country' })
];
const indicator = (id: string, name_vi: string, unit: string, scale: number) =>
	({ id, name_vi, name_en: id, unit, scale }) as Indicator;
const indicators = [
	indicator('exports', 'Kim ngạch xuất khẩu', 'usd', 6),
	indicator('growth', 'Tốc độ tăng', 'percent', 0)
];

const proposed = (text: string, answers = {}) =>
	propose(readFile(new TextEncoder().encode(text), { answers }), { indicators, regions }, answers);

describe('places', () => {
	const find = createPlaces(regions);

	it.each([
		'Hà Nội',
		'HA NOI',
		'Thành phố Hà Nội',
		'TP.Hà Nội',
		'tp hà nội',
		'Hanoi',
		'ha-noi',
		'01',
		'Ha Noi City'
	])('finds %s whatever its spelling', (text) => {
		expect(find(text, '2020')).toEqual({ kind: 'found', code: 'ha-noi' });
	});

	it('takes the place of its time', () => {
		expect(find('Tỉnh Bắc Ninh', '2024')).toEqual({ kind: 'found', code: 'bac-ninh' });
		expect(find('Bắc Ninh', '2026-01')).toEqual({ kind: 'found', code: 'bac-ninh-2025' });
	});

	it('does not choose where a period lies on both sides of a change', () => {
		expect(find('Bắc Ninh', '2025')).toEqual({
			kind: 'several',
			codes: ['bac-ninh', 'bac-ninh-2025']
		});
	});

	it('names the nearest for a slip of the pen', () => {
		expect(find('Hà Nộii', '2020')).toEqual({ kind: 'unknown', nearest: ['Hà Nội'] });
		expect(find('Paris', '2020')).toEqual({ kind: 'unknown', nearest: [] });
	});
});

describe('proposal', () => {
	it('matches places and the indicator of the title, converts the scale and maps marks to statuses', () => {
		const { rows, account, questions } = proposed(
			'Kim ngạch xuất khẩu\nĐơn vị tính: Tỷ USD\n\nĐịa phương;2019;Sơ bộ 2020\nTP. Hà Nội;16,7;15,1\nCả nước;264,2;..\nTổng số;280,9;..\n'
		);
		expect(questions).toEqual([]);
		expect(
			rows.map(({ indicator, region, period, value, status }) => [
				indicator,
				region,
				period,
				value,
				status
			])
		).toEqual([
			['exports', 'ha-noi', '2019', '16700', 'A'],
			['exports', 'ha-noi', '2020', '15100', 'P'],
			['exports', 'vn', '2019', '264200', 'A'],
			['exports', 'vn', '2020', '', 'M']
		]);
		expect(account).toMatchObject({ accepted: 2, rejected: 0, skipped: 5, total: 7 });
		expect(account.reasons).toMatchObject({ total: 1, unit: 1, title: 1 });
	});

	it('asks about a place it does not know and leaves its line out until answered', () => {
		const text =
			'province,indicator,year,value\nHà Nội,Tốc độ tăng,2019,7.5\nHà Nôi cũ,Tốc độ tăng,2019,6.5\n';
		const { rows, questions, account } = proposed(text);
		expect(rows).toHaveLength(1);
		expect(questions.map(({ id }) => id)).toEqual(['place:Hà Nôi cũ']);
		expect(account).toMatchObject({ accepted: 1, rejected: 1, skipped: 1 });
		expect(proposed(text, { 'place:Hà Nôi cũ': 'vn' }).rows).toHaveLength(2);
		expect(proposed(text, { 'place:Hà Nôi cũ': '' }).account.reasons).toMatchObject({
			'left-out': 1
		});
	});

	it('refuses figures in a unit of another kind', () => {
		const { rows, findings } = proposed(
			'province,indicator,unit,year,value\nHà Nội,Tốc độ tăng,tấn,2019,7.5\n'
		);
		expect(rows).toEqual([]);
		expect(findings.counts).toEqual({ 'unit-differs': 1 });
	});

	it('takes a figure once', () => {
		const { rows, findings } = proposed(
			'province,indicator,year,value\nHà Nội,growth,2019,7.5\nTP. Hà Nội,growth,2019,8.5\n'
		);
		expect(rows).toHaveLength(1);
		expect(findings.list.map(({ code, line, params }) => [code, line, params.line])).toEqual([
			['duplicate', 3, 2]
		]);
	});
});

describe('figures without a time', () => {
	it('are said to lack one, not to be of a place that did not exist or has to be chosen', () => {
		const { findings, questions } = proposed('place,exports\nBắc Ninh,1\nHà Nội,2\n', {
			indicator: 'exports'
		});
		expect(findings.list.map(({ code, line }) => [code, line])).toEqual([
			['period-missing', 2],
			['period-missing', 3]
		]);
		expect(questions).toEqual([]);
	});
});
