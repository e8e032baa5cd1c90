import { beforeAll, describe, expect, test } from 'vitest';
import { waterfallModel } from '$lib/charts/waterfall/model';
import type { Indicator } from '$lib/domain/indicator';
import type { RegionChange } from '$lib/domain/members';
import type { Region } from '$lib/domain/region';
import type { Series } from '$lib/domain/observation';
import { perHead, perHeadUnit } from '$lib/domain/per-head';
import { seriesOf } from '$lib/domain/period-group';
import { provincesOf } from '$lib/domain/members';
import { contributionsIn, type RegionGround } from '$lib/models/contribution';
import { packSeries, unpackSeries } from '$lib/models/packed';
import { indicatorModel } from '$lib/models/indicator';
import { placeModel } from '$lib/models/place';
import { seriesOfIndicator } from '$lib/models/series';
import { dataset, type Dataset } from '$lib/server/dataset';
import { indicators } from '$lib/sql/indicators';
import { regionChanges } from '$lib/sql/region-changes';
import { regions } from '$lib/sql/regions';

let data: Dataset;
let rows: Indicator[];
let places: Region[];
let changes: RegionChange[];

beforeAll(async () => {
	data = await dataset();
	rows = await data.run(indicators, {});
	places = await data.run(regions, {});
	changes = await data.run(regionChanges, {});
}, 120_000);

async function groundOf(indicator: Indicator): Promise<RegionGround> {
	const { weight_indicator: weight } = indicator;
	return {
		region: 'nker',
		regions: places,
		changes,
		series: await seriesOfIndicator(data.run, indicator.id),
		weights: weight === null ? [] : await seriesOfIndicator(data.run, weight)
	};
}

/** Printed numbers added digit by digit. */
const units = (value: number, decimals: number) =>
	BigInt(value.toFixed(decimals).replace('.', '').replace('-0', '-'));

describe('on the published figures', () => {
	test('every series survives packing, in less than half the size', async () => {
		for (const { id } of rows) {
			const series = await seriesOfIndicator(data.run, id);
			const packed = packSeries(series);
			expect(unpackSeries(packed)).toEqual(series);
			if (series.flatMap(({ points }) => points).length > 100)
				expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(series).length / 2);
		}
	}, 120_000);

	test("the parts of the provinces add up to the region's figure, every indicator and year", async () => {
		let seen = 0;
		for (const indicator of rows) {
			const ground = await groundOf(indicator);
			for (let year = 1996; year <= 2025; year++) {
				const found = contributionsIn(indicator, ground, String(year));
				if (!found) continue;
				seen++;
				// A chart that does not add up refuses to be drawn.
				waterfallModel({
					indicator,
					regions: places,
					contributions: found,
					of: found.of,
					period: found.to
				});
				const sum = found.parts.reduce((all, { value }) => all + units(value, found.decimals), 0n);
				expect(sum, `${indicator.id} ${year}`).toBe(units(found.total, found.decimals));
				const whole = (period: string) =>
					ground.series
						.find(({ region }) => region === 'nker')
						?.points.find((p) => p.period === period)?.value ?? NaN;
				const region =
					found.of === 'growth' ? whole(found.to) : whole(found.to) - whole(found.from);
				expect(found.total, `${indicator.id} ${year}`).toBeCloseTo(region, found.decimals - 0.4);
			}
		}
		expect(seen).toBeGreaterThan(300);
	}, 120_000);

	test('per head, every figure is what the files say, divided by the people of the same place and year', async () => {
		const people = await seriesOfIndicator(data.run, 'population');
		const of = (series: readonly Series[], region: string, year: string) =>
			series.find((line) => line.region === region)?.points.find((p) => p.period === year)?.value;
		let told = 0;
		for (const { id } of rows) {
			const { indicator, series, population, sources } = await indicatorModel(data.run, {
				id,
				asOf: '2026-11-24'
			});
			if (!population) continue;
			for (const line of series.map((one) => perHead(indicator, seriesOf(one, 'year'), population)))
				for (const point of line.points) {
					const [amount, heads] = [series, people].map((all) => of(all, line.region, point.period));
					const unit = perHeadUnit(indicator);
					const times = { tonne: 1e3, hectare: 1e3, head: 1e3, farm: 1e5, project: 1e5 };
					const factor = times[indicator.unit as keyof typeof times] ?? 1;
					const plain = ((amount ?? NaN) / (heads ?? NaN)) * factor;
					const scaled = plain * 10 ** (indicator.scale - 3 - (unit?.scale ?? NaN));
					expect(point.value, `${id} ${line.region} ${point.period}`).toBeCloseTo(scaled, 6);
					if (point.divisor?.source)
						expect(sources.map((source) => source.id)).toContain(point.divisor.source);
					told++;
				}
		}
		expect(told).toBeGreaterThan(1000);
	}, 120_000);

	test('no part where the provinces of the two years differ, as when Hà Tây joined Hà Nội', async () => {
		const paddy = rows.find(({ id }) => id === 'paddy-output');
		if (!paddy) throw new Error('No paddy');
		const ground = await groundOf(paddy);
		expect(provincesOf('nker', places, changes, '2007')).toHaveLength(8);
		expect(contributionsIn(paddy, ground, '2008')).toBeNull();
		expect(contributionsIn(paddy, ground, '2010')).not.toBeNull();
	});

	test('a place is compared only with places and years that it shares three traits with', async () => {
		const { similar } = await placeModel(data.run, { code: 'hung-yen', asOf: '2026-11-24' });
		expect(similar?.places.length).toBeGreaterThan(0);
		for (const { traits, missing, distance } of similar?.places ?? []) {
			expect(traits.length).toBeGreaterThanOrEqual(3);
			expect(new Set([...traits.map(({ indicator }) => indicator), ...missing]).size).toBe(
				similar?.traits.length
			);
			const squares = traits.map(({ apart }) => apart ** 2);
			expect(distance).toBeCloseTo(
				Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length),
				10
			);
		}
		const merged = await placeModel(data.run, { code: 'ha-tay', asOf: '2026-11-24' });
		expect(merged.similar?.places).toEqual([]);
	});
});
