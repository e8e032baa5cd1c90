import { describe, expect, it } from 'vitest';
import type { Table } from '../../core/table';
import { plainCsv, vietnameseCsv } from './rows';

const table: Table = {
	caption: '',
	corner: 'Kỳ',
	columns: ['Hà Nội', 'Chỉ tiêu; cả năm'],
	rows: [
		{
			header: '2023',
			cells: [
				{
					text: '6,27',
					region: 'ha-noi',
					period: '2023',
					value: 6.265,
					flag: 'ước tính',
					status: 'E'
				},
				{ text: '7–7,5', region: 'ha-noi', period: '2023', value: 7, high: 7.5, targetId: 't1' }
			]
		},
		{
			header: '2024',
			cells: [{ text: '-0,5', region: 'ha-noi', period: '2024', value: -0.5, local: true }, null]
		},
		{
			header: '=1+1',
			cells: [null, { text: '9', region: 'ha-noi', period: '2025', value: 9, projected: true }]
		}
	]
};

describe('the rows of a chart as files', () => {
	it('gives one line a figure, in full precision, with what it is', () => {
		expect(plainCsv(table, 'grdp-growth').split('\r\n')).toEqual([
			'indicator,region,period,value,high,status,kind,target',
			'grdp-growth,ha-noi,2023,6.265,,E,figure,',
			'grdp-growth,ha-noi,2023,7,7.5,,target,t1',
			'grdp-growth,ha-noi,2024,-0.5,,unpublished,figure,',
			'grdp-growth,ha-noi,2025,9,,,projection,',
			''
		]);
	});

	it('gives Vietnamese spreadsheets the table: mark, semicolons, decimal commas, remarks apart', () => {
		expect(vietnameseCsv(table, 'ghi chú').split('\r\n')).toEqual([
			'\ufeffKỳ;Hà Nội;Hà Nội (ghi chú);"Chỉ tiêu; cả năm"',
			'2023;6,265;ước tính;7–7,5',
			'2024;-0,5;;',
			"'=1+1;;;9",
			''
		]);
	});

	it('says of a reader’s own target that it is unpublished', () => {
		const goal = {
			text: '7,8',
			region: 'ha-noi',
			period: '2023',
			value: 7.8,
			targetId: 'local-a.t'
		};
		const own = { ...table, columns: ['Hà Nội'], rows: [{ header: '2023', cells: [goal] }] };
		expect(plainCsv(own, 'grdp-growth')).toContain(',7.8,,unpublished,target,local-a.t');
	});
});
