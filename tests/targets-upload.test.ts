import { describe, expect, test } from 'vitest';
import { readPublished } from '$lib/ingest/upload/published';
import { readUpload } from '$lib/ingest/upload/upload';
import { readDataFolder } from '$lib/server/data-files';

const folder = await readDataFolder('data');
const published = readPublished(folder);

const read = (text: string | Uint8Array, answers: Record<string, string> = {}, more = {}) =>
	readUpload(
		new Blob([typeof text === 'string' ? text : text.slice()]),
		'ke-hoach.csv',
		{ answers, mends: {}, ...more },
		published
	);

const addsUp = ({ accepted, rejected, skipped, total }: Record<string, number>) =>
	(accepted ?? 0) + (rejected ?? 0) + (skipped ?? 0) === total;

test('the published targets come back whole, and each is found equal', async () => {
	const { summary, targets } = await read(folder.get('targets.csv') ?? new Uint8Array());
	expect(summary.content).toBe('targets');
	expect(summary.questions).toEqual([]);
	expect(targets).toHaveLength(published.content.targets.length);
	expect(targets.filter(({ change }) => change !== 'equal')).toEqual([]);
	expect(targets.map(({ target }) => target)).toEqual(
		published.content.targets.map(({ row }) => row)
	);
});

const plan = [
	'MỤC TIÊU CHỦ YẾU NĂM 2027;;;;;;',
	';;;;;;',
	'TT;Chỉ tiêu;Địa phương;Năm;Dấu;Mục tiêu;Văn bản',
	'1;Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP);TP. Hà Nội;2027;;11,0–11,5%;Nghị quyết 01/NQ-HĐND',
	'2;Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP);Tỉnh Bắc Ninh;2027;≥;10,5;Nghị quyết 02/NQ-HĐND',
	'3;Kim ngạch xuất khẩu hàng hóa trên địa bàn;Bắc Ninh;2027;;từ 50.000,5 trở lên;Nghị quyết 02/NQ-HĐND',
	'Nguồn: báo cáo thử;;;;;;',
	''
].join('\n');

test('a table as a province writes it is read as targets: names, words, bands and the decimal comma', async () => {
	const { summary, targets } = await read(plan);
	expect(summary.questions).toEqual([]);
	expect(summary.report.counts).toMatchObject({ accepted: 3, rejected: 0, skipped: 4, total: 7 });
	expect(targets.map(({ target }) => target)).toMatchObject([
		{ region: 'ha-noi', kind: 'annual', operator: '>=', value: 11, value_high: 11.5, line: 4 },
		{ region: 'bac-ninh-2025', operator: '>=', value: 10.5, value_high: null },
		{ indicator: 'exports', region: 'bac-ninh-2025', value: 50000.5, end_period: '2027' }
	]);
	const codes = summary.findings.map(({ code }) => code);
	expect(codes).toContain('target-kind-assumed');
	expect(codes).toContain('target-operator-assumed');
});

const heading = 'indicator,region,end_period,operator,value,document\n';

test.each([
	['a place that is none', 'grdp-growth,Atlantis,2027,>=,8.5,NQ\n', 'place-unknown'],
	['an indicator that is none', 'happiness,ha-noi,2027,>=,8.5,NQ\n', 'indicator-unknown'],
	['a value that is no number', 'grdp-growth,ha-noi,2027,>=,cao,NQ\n', 'not-a-number'],
	['an operator that is none', 'grdp-growth,ha-noi,2027,about,8.5,NQ\n', 'contract-enum'],
	['a period that is none', 'grdp-growth,ha-noi,soon 27,>=,8.5,NQ\n', 'contract-period'],
	['no value', 'grdp-growth,ha-noi,2027,>=,,NQ\n', 'contract-required'],
	[
		'a band that ends below its start',
		'grdp-growth,ha-noi,2027,>=,9.5-8.5,NQ\n',
		'contract-target-band'
	],
	['a kind that does not fit', 'exports,ha-noi,2027,between,8.5,NQ\n', 'contract-target-band'],
	['another unit', 'exports,ha-noi,2027,>=,8.5%,NQ\n', 'unit-differs']
])('%s is rejected with the reason, and the lines add up', async (_, row, code) => {
	const { summary, targets } = await read(heading + row);
	expect(summary.findings.map((finding) => finding.code)).toContain(code);
	expect(targets).toEqual([]);
	expect(summary.report.counts).toMatchObject({ accepted: 0, rejected: 1, skipped: 1, total: 2 });
	expect(addsUp(summary.report.counts)).toBe(true);
});

test('a number that proves nothing is asked about; an answer decides', async () => {
	const text = `${heading}exports,ha-noi,2027,>=,1.234,NQ\n`;
	const { summary, targets } = await read(text);
	expect(summary.questions.map(({ topic }) => topic)).toEqual(['decimal']);
	expect(targets).toEqual([]);
	const [question] = summary.questions;
	const answered = await read(text, { [question?.id ?? '']: ',' });
	expect(answered.targets.map(({ target }) => target.value)).toEqual([1234]);
});

test('a column that proves both decimal marks is refused', async () => {
	const text = `${heading}exports,ha-noi,2027,>=,"1,5",NQ\nexports,vn,2027,>=,2.5,NQ\n`;
	const { summary, targets } = await read(text);
	expect(summary.outcome).toBe('refused');
	expect(targets).toEqual([]);
});

test('the same target twice is taken once', async () => {
	const row = 'exports,ha-noi,2027,>=,2.5,NQ\n';
	const { summary, targets } = await read(heading + row + row);
	expect(targets).toHaveLength(1);
	expect(summary.report.counts).toMatchObject({ accepted: 1, rejected: 1 });
});

test('a figure of a table of figures is never taken for a target, unless a person says so', async () => {
	const text = 'indicator,region,period,value\nexports,ha-noi,2027,12.5\n';
	expect((await read(text)).summary.content).toBe('figures');
	const told = await read(text, { content: 'targets' });
	expect(told.summary.content).toBe('targets');
	expect(told.targets.map(({ target }) => target.value)).toEqual([12.5]);
});

describe('a place that is described', () => {
	test('takes figures and targets, like a published one', async () => {
		const place = {
			code: 'van-don',
			level: 'province',
			name_vi: 'Vân Đồn',
			name_en: 'Van Don',
			aliases: null,
			iso_3166_2: null,
			gso_code: null,
			parent: null,
			valid_from: null,
			valid_to: null
		} as const;
		const figures = await read(
			'indicator,region,period,value\nexports,Vân Đồn,2024,12.5\n',
			{},
			{ places: [place] }
		);
		expect(figures.figures.rows().map(({ region }) => region)).toEqual(['van-don']);
		const goals = await read(`${heading}exports,Van Don,2027,>=,2.5,NQ\n`, {}, { places: [place] });
		expect(goals.targets.map(({ target }) => target.region)).toEqual(['van-don']);
		expect(goals.summary.regions).toEqual(['van-don']);
	});
});
