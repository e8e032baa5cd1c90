import { expect, test } from 'vitest';
import { targetOf } from '../domain/targets/cases';
import type { Target } from '../domain/targets/target';
import { answering, indicator, region, row, type Tables } from './cases';
import { overviewModel } from './overview';

const asOf = '2025-03-01';
const provinces = ['p1', 'p2', 'p3', 'p4'];

const annual = (place: string, value: number, part: Partial<Target> = {}) =>
	targetOf({
		id: `${part.indicator ?? 'grdp-growth'}.${place}.${part.end_period ?? '2024'}.${value}`,
		indicator: 'grdp-growth',
		region: place,
		kind: 'annual',
		start_period: null,
		end_period: '2024',
		value,
		...part
	});

const tables: Tables = {
	indicators: [
		indicator({ id: 'grdp-growth', kind: 'rate', unit: 'percent' }),
		indicator({ id: 'empty', theme: 'fdi' }),
		indicator({ id: 'fdi', theme: 'fdi' }),
		indicator({ id: 'rare', theme: 'trade' }),
		indicator({ id: 'people', theme: 'enabler' })
	],
	regions: [
		region({ code: 'vn', level: 'country' }),
		region({ code: 'nker', level: 'region', parent: 'vn' }),
		...provinces.map((code) => region({ code, parent: 'nker' })),
		region({ code: 'outside', parent: 'vn' })
	],
	targets: [
		annual('p1', 8),
		annual('p2', 8),
		annual('p3', 8),
		annual('p4', 8),
		annual('p1', 7, { decided_on: '2019-01-01' }),
		annual('p1', 5, { end_period: '2022' }),
		annual('outside', 9),
		annual('p2', 40, { indicator: 'fdi' })
	],
	points: [
		row('grdp-growth', 'p1', '2023', 6),
		row('grdp-growth', 'p2', '2023', 6),
		row('grdp-growth', 'p3', '2023', 6),
		row('grdp-growth', 'vn', '2024', 7.1),
		row('grdp-growth', 'p1', '2024', 8.5),
		row('grdp-growth', 'p2', '2024', 7),
		row('grdp-growth', 'p3', '2024', 4),
		row('grdp-growth', 'outside', '2024', 1),
		row('grdp-growth', 'p1', '2025-Q1', 9),
		row('grdp-growth', 'p1', '2025', 8),
		row('grdp-growth', 'outside', '2025', 8),
		row('grdp-growth', 'p2', '2025', null),
		row('fdi', 'p1', '2023', 10),
		row('fdi', 'p2', '2023', 20),
		row('fdi', 'p3', '2023', 30),
		row('fdi', 'p2', '2024', 20),
		row('rare', 'p1', '2024', 1),
		row('rare', 'p2', '2024', 1),
		...provinces.map((code) => row('people', code, '2024', 1))
	]
};

const model = (part: Partial<Tables> = {}, day = asOf) =>
	overviewModel(answering({ ...tables, ...part }), { asOf: day });

test('a theme shows its first indicator with figures, in the latest year that enough provinces have', async () => {
	const { themes } = await model();
	expect(themes.map(({ theme, indicator: { id }, year }) => [theme, id, year])).toEqual([
		['growth', 'grdp-growth', '2024'],
		['fdi', 'fdi', '2023']
	]);
});

test('a theme names every province of the region, with and without a figure, and no other place', async () => {
	const [growth] = (await model()).themes;
	expect(growth?.regions.map(({ code }) => code)).toEqual(provinces);
	expect(growth?.figures.map(({ region: code, point }) => [code, point.value])).toEqual([
		['p1', 8.5],
		['p2', 7],
		['p3', 4]
	]);
	expect(growth?.country?.value).toBe(7.1);
});

test('a theme has the targets of these provinces for that year, the replaced ones left out', async () => {
	const [growth, fdi] = (await model()).themes;
	expect(growth?.targets.map(({ region: code, value }) => [code, value])).toEqual(
		provinces.map((code) => [code, 8])
	);
	expect(fdi?.targets).toEqual([]);
});

test('growth says how many of the targets that can be judged are met', async () => {
	expect((await model()).growth).toMatchObject({ year: '2024', met: 1, judged: 3 });
});

test('counts are of targets that run or ended last year, each once', async () => {
	const { counts } = await model();
	expect(counts).toEqual([
		{ theme: 'growth', counts: { met: 1, 'on-track': 0, behind: 3, 'not-judged': 1 } },
		{ theme: 'fdi', counts: { met: 0, 'on-track': 0, behind: 1, 'not-judged': 0 } }
	]);
	expect((await model({}, '2026-03-01')).counts).toEqual([]);
});

test('attention goes to what is behind, the farthest from its target first', async () => {
	const { attention, regions, indicators } = await model();
	expect(attention.map(({ target }) => `${target.indicator} ${target.region}`)).toEqual([
		'grdp-growth outside',
		'grdp-growth p3',
		'fdi p2',
		'grdp-growth p2'
	]);
	expect(attention.every(({ verdict }) => verdict === 'behind')).toBe(true);
	expect(regions.map(({ code }) => code)).toEqual(['p2', 'p3', 'outside']);
	expect(indicators.map(({ id }) => id)).toEqual(['grdp-growth', 'fdi']);
});

test('attention is for six targets, those that move away before those that missed by more', async () => {
	const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	const { attention } = await model({
		regions: [...tables.regions, ...codes.map((code) => region({ code }))],
		targets: [
			...codes.map((code) => annual(code, 100, { indicator: 'fdi' })),
			targetOf({
				id: 'away',
				indicator: 'fdi',
				region: 'p1',
				base_period: '2020',
				base_value: 20,
				value: 25
			})
		],
		points: [
			...codes.map((code, index) => row('fdi', code, '2024', 10 + index)),
			row('fdi', 'p1', '2024', 19)
		]
	});
	expect(attention.map(({ target }) => target.region)).toEqual(['p1', 'a', 'b', 'c', 'd', 'e']);
});

test('without figures there are no themes, and nothing is said of growth', async () => {
	expect(await model({ points: [], targets: [] })).toMatchObject({
		themes: [],
		growth: null,
		counts: [],
		attention: []
	});
});
