import { expect, test } from 'vitest';
import { readPublished } from '$lib/ingest/upload/published';
import { readUpload } from '$lib/ingest/upload/upload';
import { toTcvn3 } from '$lib/ingest/write/encode';
import { readDataFolder } from '$lib/server/data-files';

const published = readPublished(await readDataFolder('data'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const exportsOf = 'Kim ngạch xuất khẩu hàng hóa trên địa bàn';
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** As Vietnamese Windows writes it: letters with their quality, tones as characters of their own. */
function windows1258(text: string): Uint8Array {
	const decoder = new TextDecoder('windows-1258');
	const bytes = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte])
	);
	return Uint8Array.from(
		[...text].flatMap((letter) => {
			const whole = bytes.get(letter);
			if (whole !== undefined) return [whole];
			const apart = letter.normalize('NFD');
			const base = bytes.get(apart.replace(tones, '').normalize('NFC'));
			return [base ?? 63, ...(apart.match(tones) ?? []).map((tone) => bytes.get(tone) ?? 63)];
		})
	);
}

interface Ugly {
	file: string;
	bytes: Uint8Array;
	/** What has to be asked. */
	asks: string[];
	accepted: number;
	skipped: number;
	/** A figure of it, once the questions are answered. */
	figure: string;
	answers?: Record<string, string>;
}

const files: Ugly[] = [
	{
		file: 'Excel, Windows-1258, semicolons, title rows, a running number, a total, a provisional year',
		bytes: windows1258(
			`Biểu 12. ${exportsOf} phân theo địa phương;;;;\r\nĐơn vị tính: Triệu USD;;;;\r\n;;;;\r\nSTT;Tỉnh, thành phố;Năm 2022;Năm 2023;Sơ bộ 2024\r\n;TỔNG SỐ;371.304,2;354.721,1;405.532,0\r\n1;Hà Nội;17.131,9;16.664,6;19.400,0\r\n2;Vĩnh Phúc;9.120,3;10.500,4;11.234,5\r\n;;;;\r\n"Nguồn: Tổng cục Hải quan, số liệu sơ bộ";;;;\r\n`
		),
		asks: [],
		accepted: 2,
		skipped: 7,
		figure: 'exports vinh-phuc 2024 11234.5 P'
	},
	{
		file: 'TCVN3, tabs, the unit in words, an estimated year',
		bytes: toTcvn3(
			`${exportsOf}\t\t\t\r\nĐơn vị: triệu đô la Mỹ\t\t\t\r\nĐịa phương\t2022\t2023\tƯớc 2024\r\nThành phố Hà Nội\t17131,9\t16664,6\t19400\r\nTỉnh Hải Dương\t9.300\t9.150\t10.100\r\n`
		),
		asks: [],
		accepted: 2,
		skipped: 3,
		figure: 'exports hai-duong 2024 10100 E'
	},
	{
		file: 'names in merged cells, a place written with a remark, a year on both sides of a merger',
		bytes: utf8(
			`${exportsOf},,\n(Triệu USD),,\nĐịa phương,Năm,Giá trị\nBắc Ninh,2023,39296.2\n,2024,40100.7\nHải Dương (nay thuộc Hải Phòng),2023,9150.5\n,2024,10100.5\nTP Hải Phòng,2025,45000.1\n`
		),
		asks: ['place:Hải Dương (nay thuộc Hải Phòng)', 'place:TP Hải Phòng@2025'],
		accepted: 2,
		skipped: 3,
		figure: 'exports hai-phong-2025 2025 45000.1 A',
		answers: {
			'place:Hải Dương (nay thuộc Hải Phòng)': 'hai-duong',
			'place:TP Hải Phòng@2025': 'hai-phong-2025'
		}
	},
	{
		file: 'a title that names no indicator, stars for estimates, notes below',
		bytes: utf8(
			'TĂNG TRƯỞNG KINH TẾ CÁC TỈNH;;;\n(Giá so sánh 2010);;;%\n;2022;2023;Sơ bộ 2024\nHà Nội;8,89;6,27;6,52*\nHải Phòng;12,32;10,34;11,01*\n(*) Ước tính\nNguồn: Niên giám thống kê\n'
		),
		asks: ['indicator'],
		accepted: 0,
		skipped: 5,
		figure: 'grdp-growth hai-phong 2024 11.01 P',
		answers: { indicator: 'grdp-growth' }
	},
	{
		file: 'thousand dots and nothing that proves them',
		bytes: utf8(
			'Kim ngạch xuất khẩu hàng hóa trên địa bàn;;\nĐơn vị tính: Triệu USD;;\nĐịa phương;2023;2024\nHà Nội;17.131;19.400\nBắc Ninh;39.296;40.100\n'
		),
		asks: ['decimal'],
		accepted: 0,
		skipped: 3,
		figure: 'exports bac-ninh 2024 40100 A',
		answers: { decimal: ',' }
	},
	{
		file: 'a line that names the delimiter, everything in quotes, the unit in the heading',
		bytes: utf8(
			'\ufeffsep=;\r\n"Tỉnh";"Năm";"Giá trị (Triệu USD)";"Ghi chú"\r\n"Hà Nội";"2023";"17.131,5";"tạm tính"\r\n'
		),
		asks: ['indicator'],
		accepted: 0,
		skipped: 2,
		figure: 'exports ha-noi 2023 17131.5 A',
		answers: { indicator: 'exports' }
	},
	{
		file: 'quarters, half a year, nine months and the year side by side',
		bytes: utf8(
			'Chỉ số,Địa phương,Quý I/2024,6 tháng 2024,9 tháng 2024,Cả năm 2024\nTốc độ tăng tổng sản phẩm trên địa bàn (GRDP),Hà Nội,5.5,6.0,6.12,6.52\n'
		),
		asks: [],
		accepted: 1,
		skipped: 1,
		figure: 'grdp-growth ha-noi 2024-01-01/P9M 6.12 A'
	},
	{
		file: 'English, indicators across with their units, thousand commas, a total',
		bytes: utf8(
			'Province,Year,"Exports (million USD)","Imports (million USD)"\nHa Noi,2023,"16,664.6","36,500.2"\nBac Ninh,2023,"39,296.2","33,118.4"\nTotal,2023,"55,960.8","69,618.6"\n'
		),
		asks: [],
		accepted: 2,
		skipped: 2,
		figure: 'imports bac-ninh 2023 33118.4 A'
	},
	{
		file: 'the head of a letter, one province for the whole table, a signature below',
		bytes: utf8(
			`UBND TỈNH QUẢNG NINH;;\nCỤC THỐNG KÊ;;\n;;\nChỉ tiêu;Thực hiện 2023;Ước 2024\nTốc độ tăng tổng sản phẩm trên địa bàn (GRDP);11,03;8,42\n${exportsOf} (Triệu USD);3.100,5;3.250,2\nNguồn: Cục Thống kê;;\n`
		),
		asks: ['place'],
		accepted: 0,
		skipped: 5,
		figure: 'exports quang-ninh 2024 3250.2 E',
		answers: { place: 'quang-ninh' }
	},
	{
		file: 'places across, years down, in UTF-8 with a mark, CR line ends',
		bytes: utf8(
			`\ufeff${exportsOf}\r(Triệu USD)\rNăm\tHà Nội\tBắc Ninh\r2022\t17.131,9\t45.061,0\r2023\t16.664,6\t39.296,2\r`
		),
		asks: [],
		accepted: 2,
		skipped: 3,
		figure: 'exports bac-ninh 2023 39296.2 A'
	}
];

test.each(files)(
	'$file: at most two questions, then the right figures',
	async ({ bytes, asks, accepted, skipped, figure, answers = {} }) => {
		const read = (given: Record<string, string>) =>
			readUpload(new Blob([bytes.slice()]), 'x.csv', { answers: given, mends: {} }, published);
		const { summary } = await read({});
		expect(summary.questions.map(({ id }) => id)).toEqual(asks);
		expect(asks.length).toBeLessThanOrEqual(2);
		const { counts } = summary.report;
		expect(counts).toMatchObject({ accepted, skipped });
		expect(counts.accepted + counts.rejected + counts.skipped).toBe(counts.total);
		const answered = await read(answers);
		expect(answered.summary.questions).toEqual([]);
		expect(answered.summary.report.counts.rejected).toBe(0);
		expect(
			answered.figures
				.rows()
				.map((row) => `${row.indicator} ${row.region} ${row.period} ${row.value} ${row.status}`)
		).toContain(figure);
	}
);
