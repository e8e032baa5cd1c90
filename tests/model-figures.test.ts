import { describe, expect, test, vi } from 'vitest';
import type { Point, Series } from '$lib/domain/observation';
import { indicatorModel } from '$lib/models/indicator';
import { overviewModel } from '$lib/models/overview';
import { placeModel } from '$lib/models/place';
import { seriesOfRegion } from '$lib/models/series';
import { targetModel } from '$lib/models/targets';
import { engineOf, sharedRun } from './engine-of';
import { figures, indicators, isBefore, lastDay, regions, rivals, targets } from './plain-figures';

vi.setConfig({ testTimeout: 30_000 });

const run = sharedRun((await engineOf()).run);
const asOf = '2026-07-01';
const ids = indicators.map(({ id = '' }) => id);
const codes = regions.map(({ code = '' }) => code);

/**
 * The points of a page by indicator, place and period. A computed value may differ from the plain one in the seventh
 * decimal, to which it is rounded.
 */
function shown(series: readonly Series[]): Map<string, unknown> {
	const found = series.flatMap(({ indicator, region, points }) =>
		points.map((point): [string, unknown] => {
			const key = `${indicator}|${region}|${point.period}`;
			const value = figures.get(key)?.value ?? null;
			const same = Math.abs((point.value ?? 0) - (value ?? 0)) < 1e-6;
			return [key, point.computed && same ? { ...point, value } : point];
		})
	);
	const map = new Map(found);
	if (map.size < found.length) throw new Error('a figure is there twice');
	return map;
}

function plain(indicator: string | null, region: string | null): Map<string, unknown> {
	const beginning = indicator === null ? '' : `${indicator}|`;
	const middle = region === null ? '' : `|${region}|`;
	return new Map([...figures].filter(([key]) => key.startsWith(beginning) && key.includes(middle)));
}

const differences = (page: Map<string, unknown>, files: Map<string, unknown>) =>
	[...new Set([...page.keys(), ...files.keys()])]
		.map((key) => ({ key, page: page.get(key), files: files.get(key) }))
		.filter((pair) => JSON.stringify(sorted(pair.page)) !== JSON.stringify(sorted(pair.files)));

const sorted = (point: unknown) => Object.entries(point ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));

/** What the files say of the same figures. */
const filesAt = (page: Map<string, unknown>) =>
	new Map([...page.keys()].map((key): [string, unknown] => [key, figures.get(key)]));

const line = (indicator: string, region: string, points: Point[]) => [
	{ indicator, region, points }
];

test.each(ids)('%s: the page has every figure of the files and no other', async (id) => {
	const { series } = await indicatorModel(run, { id, asOf });
	expect(differences(shown(series), plain(id, null))).toEqual([]);
	for (const { points } of series) {
		const days = points.map(({ period }) => lastDay(period));
		expect(days).toEqual([...days].sort());
	}
});

test('no figure of the files is left out of the pages', async () => {
	let count = 0;
	for (const id of ids) count += shown((await indicatorModel(run, { id, asOf })).series).size;
	expect(count).toBe(figures.size);
	expect(count).toBeGreaterThan(rivals.size);
});

test.each(codes)('%s: the place has every figure of the files and no other', async (code) => {
	const published = [...plain(null, code)].filter(([key]) => rivals.has(key));
	expect(differences(shown(await seriesOfRegion(run, code)), new Map(published))).toEqual([]);
	const { series } = await placeModel(run, { code, asOf });
	const drawn = shown(series);
	expect(differences(drawn, filesAt(drawn))).toEqual([]);
});

test.each(codes)('%s: what is known last is the last that is in the files', async (code) => {
	const { figures: found } = await placeModel(run, { code, asOf });
	const page = shown(found.flatMap(({ indicator, latest }) => line(indicator, code, [latest])));
	expect(differences(page, filesAt(page))).toEqual([]);
	const lastDays = ids.flatMap((id): [string, string][] => {
		const known = [...figures].filter(([key]) => key.startsWith(`${id}|${code}|`));
		const days = known
			.filter(([, { value, period }]) => value !== null && !/^\d{4}-\d\d$/.test(period))
			.map(([, { period }]) => lastDay(period));
		const last = days.sort().at(-1);
		return last ? [[id, last]] : [];
	});
	const shownDays = found.map(({ indicator, latest }) => [indicator, lastDay(latest.period)]);
	expect(Object.fromEntries(shownDays)).toEqual(Object.fromEntries(lastDays));
});

test.each(targets)(
	'$id is judged by the figures of its indicator and place',
	async ({ id = '', indicator = '', region = '', comparator_region: other = '' }) => {
		const { points, comparison, judged } = await targetModel(run, { id, asOf });
		const own = plain(indicator, region);
		expect(differences(shown(line(indicator, region, points)), own)).toEqual([]);
		const others = other === '' ? new Map<string, unknown>() : plain(indicator, other);
		expect(differences(shown(line(indicator, other, comparison)), others)).toEqual([]);
		const used = shown(line(indicator, region, judged.latest ? [judged.latest] : []));
		expect(differences(used, filesAt(used))).toEqual([]);
	}
);

test.each(ids)('%s: every revision is named, and which one is in force', async (id) => {
	const { revisions } = await indicatorModel(run, { id, asOf });
	const several = [...rivals].filter(([key, rows]) => key.startsWith(`${id}|`) && rows.length > 1);
	const place = ({ file, line }: { file?: string; line?: string | number }) => `${file}:${line}`;
	expect(revisions.map(place).sort()).toEqual(
		several.flatMap(([, rows]) => rows.map(place)).sort()
	);
	const first = several.flatMap(([, rows]) =>
		rows.filter((row) => !rows.some((rival) => isBefore(rival, row)))
	);
	expect(
		revisions
			.filter(({ current }) => current)
			.map(place)
			.sort()
	).toEqual(first.map(place).sort());
});

describe('the overview', async () => {
	const { themes } = await overviewModel(run, { asOf });

	test.each(themes)('of $theme shows figures of the files', ({ indicator, year, ...view }) => {
		const places = view.figures.map(({ region, point }) => ({ region, points: [point] }));
		if (view.country) places.push({ region: 'vn', points: [view.country] });
		expect(places.length).toBeGreaterThan(2);
		const page = shown(places.map((place) => ({ indicator: indicator.id, ...place })));
		const keys = places.map(({ region }) => `${indicator.id}|${region}|${year}`);
		expect([...page.keys()]).toEqual(keys);
		expect(differences(page, filesAt(page))).toEqual([]);
	});
});
