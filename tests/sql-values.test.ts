import { describe, expect, test, vi } from 'vitest';
import { periodEnd } from '$lib/domain/period';
import { readData } from '$lib/ingest/contract/data';
import { coverage } from '$lib/sql/coverage';
import { placeCounts } from '$lib/sql/place-counts';
import { publications } from '$lib/sql/publications';
import { points } from '$lib/sql/points';
import type { Query } from '$lib/sql/query';
import { regionChanges } from '$lib/sql/region-changes';
import { regionGaps } from '$lib/sql/region-gaps';
import { regionTotals } from '$lib/sql/region-totals';
import { regionWeighted } from '$lib/sql/region-weighted';
import { regions } from '$lib/sql/regions';
import { revisions } from '$lib/sql/revisions';
import { sources } from '$lib/sql/sources';
import { targets } from '$lib/sql/targets';
import { engineOf, filesOf } from './engine-of';

vi.setConfig({ testTimeout: 30_000 });

const folder = 'tests/sql-data';
const { run } = await engineOf(folder);

test('the demonstration data keeps the contract', async () => {
	const { findings } = readData(await filesOf(folder));
	expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('the figure in force', async () => {
	const growth = await run(points, { indicator: 'demo-growth', region: 'tinh-a' });

	test.each([
		['the only one with a value, not one that says it is missing', '2019', 3.5, 'E', 'bao-cao'],
		['the firmest, though published first', '2020', 4, 'A', 'nien-giam-cu'],
		[
			'of equally firm ones the latest, though only its year is known',
			'2021',
			5.1,
			'A',
			'nien-giam'
		],
		['of the same day the one from the better source', '2022', 6.1, 'P', 'bao-cao'],
		['one with a date before one without', '2023', 7, 'P', 'nien-giam'],
		['a break, which is as firm as an official figure', '2024', 8, 'B', 'nien-giam'],
		['the only one', '2024-Q4', 9, 'E', 'bao-cao']
	])('is %s', (_, period, value, status, source) => {
		const found = growth.filter((point) => point.period === period);
		expect(found).toEqual([expect.objectContaining({ value, status, source })]);
	});

	test('knows where it stands, and of how many documents it is one', () => {
		expect(growth.find(({ period }) => period === '2020')).toMatchObject({
			file: 'observations/growth.csv',
			line: 6,
			published: '2021-06',
			note: null,
			vintages: 3,
			computed: null
		});
	});

	test('is missing where every document says so', async () => {
		const output = await run(points, { indicator: 'demo-output', region: 'tinh-b' });
		expect(output.find(({ period }) => period === '2022')).toMatchObject({
			value: null,
			status: 'M',
			note: 'Niên giám minh họa không công bố.'
		});
	});

	test('is asked for by indicator, by place, by both, or all', async () => {
		const count = async (indicator: string | null, region: string | null) =>
			(await run(points, { indicator, region })).length;
		expect(await count('demo-share', null)).toBe(4);
		expect(await count(null, 'vung')).toBe(1);
		expect(await count('demo-share', 'tinh-c')).toBe(1);
		expect(await count('demo-share', 'vung')).toBe(0);
		expect(await count(null, null)).toBe(67);
	});
});

test('revisions are every document’s figure, oldest first, where there are several', async () => {
	const rows = await run(revisions, { indicator: 'demo-growth', region: null });
	expect(
		rows.map(({ region, period, value, source, current }) =>
			[region, period, value, source, current ? 'in force' : ''].join(' ')
		)
	).toEqual([
		'tinh-a 2019 3.5 bao-cao in force',
		'tinh-a 2019  nien-giam ',
		'tinh-a 2020 4 nien-giam-cu in force',
		'tinh-a 2020 4.4 bao-cao ',
		'tinh-a 2020 4.2 nien-giam ',
		'tinh-a 2021 5 nien-giam-cu ',
		'tinh-a 2021 5.1 nien-giam in force',
		'tinh-a 2022 6 bai-bao ',
		'tinh-a 2022 6.1 bao-cao in force',
		'tinh-a 2023 7.1 bao-cao ',
		'tinh-a 2023 7 nien-giam in force',
		'tinh-a 2024 8 nien-giam in force',
		'tinh-a 2024 8.1 bao-cao '
	]);
	expect(await run(revisions, { indicator: 'demo-growth', region: 'tinh-b' })).toEqual([]);
});

test('publications are counted by month: figures, those given before, those that differ from before', async () => {
	const rows = await run(publications, { since: '2022' });
	expect(
		rows
			.filter(({ indicator, month }) => indicator === 'demo-growth' && month !== '2025-06')
			.map(({ month, figures, again, changed, places, latest }) =>
				[month, figures, again, changed, places, latest].join(' ')
			)
	).toEqual([
		'2026-01 6 3 3 2 2024',
		'2025-01 1 0 0 1 2024-Q4',
		'2023-01 2 1 1 1 2022',
		'2022-06 1 1 1 1 2021'
	]);
	expect(await run(publications, { since: '2099-01' })).toEqual([]);
});

const brief = (rows: { period: string; value: number | null; status: string }[]) =>
	rows.map(({ period, value, status }) => `${period} ${value} ${status}`);

describe('a region’s total', async () => {
	const totals = await run(regionTotals, { indicator: 'demo-output' });

	test('is the sum over the provinces there were, as firm as the least firm of them', () => {
		expect(brief(totals)).toEqual([
			'2019 300 P',
			'2020 350 P',
			'2021 370 A',
			'2021-01-01/P6M 190 E',
			'2024 420 B',
			'2025-01-01/P6M 205 A'
		]);
	});

	test('is of the region only, computed, without a document, as new as its newest part', () => {
		for (const total of totals) {
			expect(total).toMatchObject({ region: 'vung', computed: 'sum', source: null, line: null });
		}
		expect(totals[0]?.published).toBe('2026-01');
	});

	test('breaks where a part breaks, and says why', () => {
		expect(totals.find(({ period }) => period === '2024')?.note).toBe('Đổi năm gốc minh họa.');
		expect(totals.find(({ period }) => period === '2021')?.note).toBe(null);
	});

	test('is not made with a figure from before its province took in another within the year', async () => {
		expect(brief(await run(regionTotals, { indicator: 'demo-harvest' }))).toEqual(['2022 91 A']);
		expect(await run(regionGaps, { indicator: 'demo-harvest', region: 'vung' })).toEqual([
			{ region: 'vung', period: '2021', province: 'tinh-a' }
		]);
	});

	test.each(['demo-share', 'demo-growth'])(
		'is not made of what cannot be added: %s',
		async (id) => {
			expect(await run(regionTotals, { indicator: id })).toEqual([]);
		}
	);

	test('is missing for the provinces that lack a figure in a year that others have', async () => {
		const gaps = await run(regionGaps, { indicator: 'demo-output', region: 'vung' });
		expect(gaps.map(({ period, province }) => `${period} ${province}`)).toEqual([
			'2018 tinh-c',
			'2022 tinh-b',
			'2023 tinh-b'
		]);
		expect(await run(regionGaps, { indicator: 'demo-share', region: 'vung' })).toEqual([]);
	});
});

describe('a region’s mean', () => {
	test('of growth is weighted by the year before, and there is none where provinces merged in between', async () => {
		const rows = await run(regionWeighted, { indicator: 'demo-growth' });
		// (4·90 + 7·180 + 1·30) / 300
		expect(brief(rows)).toEqual(['2020 5.5 E']);
		expect(rows[0]).toMatchObject({ region: 'vung', computed: 'weighted', source: null });
	});

	test('of all else is weighted by the same year, as firm as its least firm figure or weight', async () => {
		expect(brief(await run(regionWeighted, { indicator: 'demo-yield' }))).toEqual([
			// (50·10 + 60·20 + 40·10) / 40
			'2020 52.5 F',
			'2021 56.5 P',
			'2023 57.5 B'
		]);
	});

	test('is not made without weights', async () => {
		expect(await run(regionWeighted, { indicator: 'demo-share' })).toEqual([]);
	});
});

test('coverage counts figures in force, not documents and not what is missing', async () => {
	expect(await run(coverage, {})).toEqual([
		{ indicator: 'demo-area', figures: 13, places: 3, latest: '2024', published: '2026-01' },
		{ indicator: 'demo-growth', figures: 11, places: 3, latest: '2024', published: '2026-01' },
		{ indicator: 'demo-harvest', figures: 4, places: 2, latest: '2022', published: '2026-01' },
		{ indicator: 'demo-output', figures: 23, places: 6, latest: '2025', published: '2026-01' },
		{ indicator: 'demo-share', figures: 3, places: 3, latest: '2020', published: '2026-01' },
		{ indicator: 'demo-yield', figures: 11, places: 3, latest: '2024', published: '2026-01' }
	]);
});

test('every place has its number of figures and targets, if 0', async () => {
	const counts = await run(placeCounts, {});
	expect(counts.map((row) => [row.region, row.figures, row.targets])).toEqual([
		['dat-nuoc', 0, 0],
		['tinh-a', 31, 2],
		['tinh-b', 23, 0],
		['tinh-b-2025', 1, 0],
		['tinh-c', 8, 0],
		['tinh-ngoai', 1, 0],
		['vung', 1, 1]
	]);
});

test('sources are those of figures and targets, of superseded figures too', async () => {
	const ids = async (indicator: string | null, region: string | null) =>
		(await run(sources, { indicator, region })).map(({ id }) => id);
	expect(await ids('demo-yield', null)).toEqual(['nien-giam']);
	expect(await ids('demo-growth', 'tinh-a')).toEqual([
		'bai-bao',
		'bao-cao',
		'ke-hoach',
		'nien-giam',
		'nien-giam-cu'
	]);
	expect(await ids(null, 'vung')).toEqual(['bao-cao', 'ke-hoach']);
	expect(await ids('demo-share', 'vung')).toEqual([]);
});

test('days come as ISO dates, and nothing in their place where there is none', async () => {
	const [first] = await run(sources, { indicator: null, region: 'vung' });
	expect([first?.published, first?.retrieved]).toEqual(['2026-01', '2026-01-15']);
	const places = await run(regions, {});
	expect(places.map(({ code, valid_from, valid_to }) => [code, valid_from, valid_to])).toEqual([
		['dat-nuoc', null, null],
		['tinh-a', null, null],
		['tinh-b', null, '2025-06-30'],
		['tinh-b-2025', '2025-07-01', null],
		['tinh-c', null, '2021-06-30'],
		['tinh-ngoai', null, '2025-06-30'],
		['vung', null, null]
	]);
	const changes = await run(regionChanges, {});
	expect(changes.map(({ date, from_code, share }) => [date, from_code, share])).toEqual([
		['2021-07-01', 'tinh-c', 1],
		['2021-07-01', 'tinh-ngoai', null],
		['2025-07-01', 'tinh-b', 1],
		['2025-07-01', 'tinh-ngoai', 1]
	]);
});

test('targets keep the order and the lines of the file', async () => {
	const rows = await run(targets, {});
	expect(rows.map(({ id, line, value }) => [id, line, value])).toEqual([
		['demo-growth.tinh-a.2022', 2, 3],
		['demo-growth.tinh-a.2024', 3, 8],
		['demo-output.vung.2024', 4, 400]
	]);
});

describe('on the published data', async () => {
	const published = await engineOf();
	const at = async (
		query: Query<{ indicator: string }, { region: string; period: string; value: number | null }>,
		indicator: string
	) =>
		new Map(
			(await published.run(query, { indicator }))
				.filter(({ region }) => region === 'nker')
				.map(({ period, value }) => [period, value ?? NaN])
		);

	test('SQL and the domain agree on the last day of every period', async () => {
		const days: Query<object, { period: string; period_end: string }> = {
			name: 'days',
			sql: 'SELECT period, period_end FROM period',
			bind: () => [],
			columns: { period: 'VARCHAR', period_end: 'VARCHAR' }
		};
		const found = await published.run(days, {});
		expect(found.length).toBeGreaterThan(100);
		expect(found).toEqual(found.map(({ period }) => ({ period, period_end: periodEnd(period) })));
	});

	test.each([
		// Hà Nội, Hải Phòng, Quảng Ninh, Hải Dương, Hưng Yên, Bắc Ninh, Vĩnh Phúc
		['paddy-output', '2010', [1125.1, 485.5, 208.6, 757.9, 514.6, 440.1, 314.3]],
		['population', '2015', [7202.9, 1963.3, 1211.3, 1774.5, 1164.1, 1154.7, 1054.5]],
		[
			'fdi-registered',
			'2019',
			[8454.689643, 1383.540409, 242.110733, 683.96062, 460.183414, 1582.596056, 581.080979]
		]
	])('%s of the region in %s is the sum of its seven provinces', async (id, year, parts) => {
		const sum = parts.reduce((total, part) => total + part, 0);
		expect((await at(regionTotals, id)).get(year)).toBeCloseTo(sum, 6);
	});

	test.each([
		['paddy-yield', 'paddy-output', 'paddy-area', 10],
		['cereals-per-capita', 'cereals-output', 'population', 1000]
	])(
		'the mean %s of the region is its %s by its %s, within rounding',
		async (mean, above, below, factor) => {
			const [means, tops, bottoms] = [
				await at(regionWeighted, mean),
				await at(regionTotals, above),
				await at(regionTotals, below)
			];
			expect(means.size).toBeGreaterThan(10);
			for (const [period, value] of means) {
				const quotient = ((tops.get(period) ?? NaN) / (bottoms.get(period) ?? NaN)) * factor;
				expect(Math.abs(value / quotient - 1), period).toBeLessThan(0.01);
			}
		}
	);
});
