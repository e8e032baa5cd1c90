import { expect, test, vi } from 'vitest';
import { createNodeEngine } from '$lib/engine/node';
import type { LocalData } from '$lib/engine/local';
import { isFirmer } from '$lib/domain/in-force';
import { indicatorModel } from '$lib/models/indicator';
import { seriesOfIndicator } from '$lib/models/series';
import { readPublished } from '$lib/ingest/upload/published';
import { readDataFolder } from '$lib/server/data-files';
import { indicators } from '$lib/sql/indicators';
import { points } from '$lib/sql/points';

const folder = await readDataFolder('data');
const files = [...folder].map(([path, bytes]) => ({ path, bytes }));
const engine = await createNodeEngine();
await engine.load(files);

vi.setConfig({ testTimeout: 30_000 });

const utf8 = (text: string) => new TextEncoder().encode(text);
const heading = 'indicator,region,period,value,status,source,published,note,line\n';
const headingOf = (path: string) =>
	`${new TextDecoder().decode(folder.get(path)).split('\n')[0]}\n`;
const noIndicators = headingOf('indicators.csv');
const localSource =
	'id,title,publisher,url,published,retrieved,licence,tier,note\nlocal-a,a.csv,,,,,,C,\n';

function local(rows: string, more: Partial<LocalData> = {}): LocalData {
	return {
		files: [{ id: 'a', observations: utf8(heading + rows) }],
		sources: utf8(localSource),
		indicators: utf8(noIndicators),
		regions: utf8(headingOf('regions.csv')),
		targets: utf8(headingOf('targets.csv').replace('\n', ',line\n')),
		...more
	};
}

const pointOf = async (period: string, run = engine.runWithLocal) =>
	(await seriesOfIndicator(run, 'exports'))
		.find(({ region }) => region === 'bac-ninh')
		?.points.find((point) => point.period === period);

test('a local figure comes before a published one and says so; the published stays untouched', async () => {
	const before = await pointOf('2016', engine.run);
	await engine.setLocal(local('exports,bac-ninh,2016,99.5,A,local-a,,,7\n'));
	expect(await pointOf('2016')).toMatchObject({
		value: 99.5,
		local: true,
		line: 7,
		file: 'local/a'
	});
	expect(await pointOf('2017')).not.toHaveProperty('local');
	expect(await pointOf('2016', engine.run)).toEqual(before);
});

test('a figure of a year that nobody published makes a new period', async () => {
	await engine.setLocal(local('exports,bac-ninh,2031-Q1,1,E,local-a,,,2\n'));
	expect(await pointOf('2031-Q1')).toMatchObject({ value: 1, status: 'E', local: true });
	const model = await indicatorModel(engine.runWithLocal, { id: 'exports', asOf: '2026-01-01' });
	expect(model.sources.map(({ id }) => id)).toContain('local-a');
});

test('without local rows both answer alike', async () => {
	await engine.setLocal(local('', { files: [] }));
	const all = { indicator: null, region: null };
	expect(await engine.runWithLocal(points, all)).toEqual(await engine.run(points, all));
});

test('a new indicator is there for local questions only', async () => {
	const row = 'my-own,trade,Của tôi,My own,,,usd,6,1,up,flow,A,none,,,,99\n';
	await engine.setLocal(
		local('my-own,bac-ninh,2020,5,A,local-a,,,2\n', { indicators: utf8(noIndicators + row) })
	);
	const ids = async (run = engine.runWithLocal) => (await run(indicators, {})).map(({ id }) => id);
	expect(await ids()).toContain('my-own');
	expect(await ids(engine.run)).not.toContain('my-own');
});

test('what is no id cannot become part of a statement', async () => {
	const data = local('', {
		files: [{ id: "x'; DROP TABLE main.source; --", observations: utf8(heading) }]
	});
	await expect(engine.setLocal(data)).rejects.toThrow('Not an id');
	expect((await engine.run(indicators, {})).length).toBeGreaterThan(10);
});

test('the figure in force by TypeScript is the one in force by SQL, for every published figure', async () => {
	const { current } = readPublished(folder);
	const rows = await engine.run(points, { indicator: null, region: null });
	expect(rows.length).toBe(current.size);
	const different = rows.filter((row) => {
		const own = current.get(`${row.indicator} ${row.region} ${row.period}`);
		return own?.value !== row.value || own?.source !== row.source;
	});
	expect(different).toEqual([]);
});

test('a final figure is firmer than a later estimate', () => {
	const a = { status: 'A', published: '2019', source: 'x' } as const;
	const e = { status: 'E', published: '2024', source: 'y' } as const;
	expect(isFirmer(a, e, () => 'A')).toBe(true);
	expect(isFirmer(e, a, () => 'A')).toBe(false);
});
