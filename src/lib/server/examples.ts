import type { ExampleKind, TemplateKind } from '../domain/example';
import type { Indicator } from '../domain/indicator';
import type { ObservationStatus } from '../domain/observation';
import type { Region } from '../domain/region';
import { formatDecimal, formatUnit, nameOf } from '../i18n/format';
import { toTcvn3, toUtf16 } from '../ingest/write/encode';
import { csvText } from '../ingest/read/write';
import { observationColumns } from '../ingest/upload/contract-rows';
import { indicators as allIndicators } from '../sql/indicators';
import { points, type PointRow } from '../sql/points';
import type { Run } from '../sql/query';
import { regions as allRegions } from '../sql/regions';
import { revisions } from '../sql/revisions';

export interface ExampleFile {
	kind: ExampleKind | TemplateKind;
	file: string;
	/** Null for a template. */
	indicator: Indicator | null;
	bytes: Uint8Array;
}

interface Found {
	indicator: Indicator;
	rows: PointRow[];
}

const targetTemplate = [
	'Chỉ tiêu',
	'Địa phương',
	'Năm',
	'Dấu',
	'Mục tiêu',
	'Đơn vị',
	'Văn bản',
	'Ngày ban hành'
];
const utf8 = (text: string) => new TextEncoder().encode(text);
const flags: Partial<Record<ObservationStatus, string>> = { P: ' (sơ bộ)', E: ' (ước)' };
const isYear = ({ period }: { period: string }) => period.length === 4;
const distinct = (values: readonly string[]) => [...new Set(values)].sort();

/** The indicators with most yearly figures with decimals of the provinces, all final, provisional or estimated. */
function richest(indicators: Indicator[], regions: Region[], rows: PointRow[]): Found[] {
	const provinces = new Set(
		regions.filter(({ level }) => level === 'province').map(({ code }) => code)
	);
	return indicators
		.map((indicator) => {
			const own = rows.filter(
				(row) =>
					row.indicator === indicator.id &&
					isYear(row) &&
					row.value !== null &&
					['A', 'P', 'E'].includes(row.status) &&
					provinces.has(row.region)
			);
			const years = distinct(own.map(({ period }) => period)).slice(-8);
			return { indicator, rows: own.filter(({ period }) => years.includes(period)) };
		})
		.filter(({ rows: own }) => own.some(({ value }) => !Number.isInteger(value)))
		.sort((a, b) => b.rows.length - a.rows.length);
}

function wide({ indicator, rows }: Found, regions: Region[]): string {
	const years = distinct(rows.map(({ period }) => period));
	const places = regions.filter(({ code }) => rows.some(({ region }) => region === code));
	const cell = (code: string, year: string) => {
		const row = rows.find(({ region, period }) => region === code && period === year);
		return row ? formatDecimal(String(row.value), 'vi') + (flags[row.status] ?? '') : '…';
	};
	const empty = ';'.repeat(years.length);
	const lines = [
		`${nameOf(indicator, 'vi')}${empty}`,
		`Đơn vị tính: ${formatUnit(indicator, 'vi')}${empty}`,
		empty,
		['Địa phương', ...years].join(';'),
		...places.map(({ code, name_vi }) =>
			[name_vi, ...years.map((year) => cell(code, year))].join(';')
		),
		`Nguồn: các tài liệu đã công bố trên trang này${empty}`
	];
	return `\ufeff${lines.join('\r\n')}\r\n`;
}

function unicode({ indicator, rows }: Found, regions: Region[]): string {
	const places = new Map(regions.map((region) => [region.code, region.name_en]));
	const lines = [
		['Indicator', 'Province', 'Year', 'Unit', 'Value', 'Status', 'Source'],
		...rows.map((row) => [
			indicator.name_en,
			places.get(row.region) ?? row.region,
			row.period,
			formatUnit(indicator, 'en'),
			formatDecimal(String(row.value), 'en'),
			row.status,
			row.source ?? ''
		])
	];
	return `${lines.map((cells) => cells.join('\t')).join('\r\n')}\r\n`;
}

async function estimates(run: Run, indicators: Indicator[], regions: Region[]) {
	const names = new Map(regions.map((region) => [region.code, region.name_vi]));
	for (const indicator of indicators) {
		const all = await run(revisions, { indicator: indicator.id, region: null });
		const inForce = new Map(
			all.filter(({ current }) => current).map((row) => [`${row.region} ${row.period}`, row])
		);
		const first = all.filter((row, i) => {
			const key = `${row.region} ${row.period}`;
			return (
				isYear(row) &&
				['A', 'P', 'E'].includes(row.status) &&
				row.value !== null &&
				!Number.isInteger(row.value) &&
				row.value !== inForce.get(key)?.value &&
				all.findIndex((other) => `${other.region} ${other.period}` === key) === i
			);
		});
		if (first.length < 8) continue;
		const lines = [
			['Chỉ tiêu', 'Địa phương', 'Năm', 'Giá trị', 'Trạng thái'],
			...first.map((row) => [
				indicator.name_vi,
				names.get(row.region) ?? row.region,
				row.period,
				formatDecimal(String(row.value), 'vi').replace('−', '-'),
				row.status
			])
		];
		return { indicator, text: `${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n` };
	}
	return null;
}

/**
 * The example files and templates of the import page, made from the published figures, so that no number in them is
 * invented and another region gets its own. None of a kind for which the data has too little.
 */
export async function exampleFiles(run: Run): Promise<ExampleFile[]> {
	const indicators = await run(allIndicators, {});
	const regions = await run(allRegions, {});
	const [first, second] = richest(
		indicators,
		regions,
		await run(points, { indicator: null, region: null })
	);
	const old = await estimates(run, indicators, regions);
	// Without the dates that tell provinces of one name apart: the year of a figure says which one is meant.
	const names = distinct(
		regions
			.filter(({ level, parent }) => level === 'province' && parent !== 'vn')
			.map(({ name_vi }) => name_vi.replace(/ \(.*\)$/, ''))
	);
	const years = Array.from({ length: 5 }, (_, i) => String(2021 + i));
	const files: (ExampleFile | null)[] = [
		first
			? {
					kind: 'wide',
					file: 'bieu-xep-ngang.csv',
					indicator: first.indicator,
					bytes: utf8(wide(first, regions))
				}
			: null,
		second
			? {
					kind: 'unicode',
					file: 'unicode-text.txt',
					indicator: second.indicator,
					bytes: toUtf16(unicode(second, regions))
				}
			: null,
		old && {
			kind: 'estimates',
			file: 'uoc-lan-dau-tcvn3.csv',
			indicator: old.indicator,
			bytes: toTcvn3(old.text)
		},
		{
			kind: 'rows',
			file: 'mau-moi-dong-mot-so.csv',
			indicator: null,
			bytes: utf8(`\ufeff${csvText(observationColumns, [])}`)
		},
		{
			kind: 'years',
			file: 'mau-nam-xep-ngang.csv',
			indicator: null,
			bytes: utf8(
				`\ufeff${csvText(
					['Chỉ tiêu', 'Địa phương', 'Đơn vị', ...years],
					names.map((name) => ['', name, '', ...years.map(() => '')])
				)}`
			)
		},
		{
			kind: 'targets',
			file: 'mau-muc-tieu.csv',
			indicator: null,
			bytes: utf8(`\ufeff${csvText(targetTemplate, [])}`)
		}
	];
	return files.filter((file) => file !== null);
}
