import { describe, expect, test } from 'vitest';
import { indicatorOf, pointOf, regionOf } from '../../domain/targets/cases';
import { figuresCsv, type Figures } from './figure-rows';

const figures: Figures = {
	indicator: indicatorOf({
		id: 'output',
		name_vi: 'Sản lượng; cả năm',
		name_en: 'Output',
		unit: 'tonne',
		scale: 3,
		aggregation: 'sum'
	}),
	measure: { kind: 'value' },
	series: [
		{
			indicator: 'output',
			region: 'a',
			points: [
				{ ...pointOf('2020', 1234.5, 'P'), published: '2021-02' },
				pointOf('2021', null, 'M'),
				{ ...pointOf('2022', -2), local: true }
			]
		},
		{
			indicator: 'output',
			region: 'b',
			points: [{ ...pointOf('2020-01-01/P9M', 3), source: null, computed: 'sum' }]
		}
	],
	regions: [regionOf({ code: 'a', name_vi: 'Nơi A', name_en: 'Place A' })],
	sources: []
};
const lines = (text: string) => text.split('\r\n').slice(0, -1);

describe('the figures of an indicator as a file', () => {
	test('for programs: codes, commas, decimal points, a row for each figure that is there', () => {
		expect(lines(figuresCsv(figures, 'plain', 'vi'))).toEqual([
			'indicator,measure,region,period,value,unit,scale,status,source,published',
			'output,value,a,2020,1234.5,tonne,3,P,test,2021-02',
			'output,value,a,2022,-2,tonne,3,unpublished,test,',
			'output,value,b,2020-01-01/P9M,3,tonne,3,A,,'
		]);
	});

	test('for Vietnamese spreadsheets: words, semicolons, decimal commas, a byte order mark', () => {
		expect(lines(figuresCsv(figures, 'vietnamese', 'vi'))).toEqual([
			'\ufeffChỉ số;Địa phương;Kỳ;Giá trị;Đơn vị;Tình trạng;Nguồn;Công bố',
			'"Sản lượng; cả năm";Nơi A;2020;1234,5;nghìn tấn;sơ bộ;test;2/2021',
			'"Sản lượng; cả năm";Nơi A;2022;-2;nghìn tấn;số liệu riêng, chưa công bố;test;',
			'"Sản lượng; cả năm";b;9 tháng đầu năm 2020;3;nghìn tấn;chính thức, số tính toán;;'
		]);
	});

	test('a measure that was worked out says so and has its own unit', () => {
		const [, first] = lines(
			figuresCsv({ ...figures, measure: { kind: 'per-head' } }, 'vietnamese', 'en')
		);
		expect(first).toContain('relative to population, kg per head');
		expect(first).toContain(';kg per head;provisional, computed;');
	});
});
