import { beforeAll, describe, expect, test } from 'vitest';
import { lineModel } from '$lib/charts/line/model';
import { lineHeights, placeLine } from '$lib/charts/line/place';
import type { Cell } from '$lib/charts/core/table';
import { lineTable } from '$lib/charts/line/table';
import { groupsIn, seriesOf } from '$lib/domain/period-group';
import { formatNumber } from '$lib/i18n/format';
import { indicatorModel } from '$lib/models/indicator';
import { judgeTargets } from '$lib/models/judged';
import { observedPaces, outlookOf } from '$lib/models/outlook';
import { dataset, type Dataset } from '$lib/server/dataset';
import { figures, indicators, regions } from './plain-figures';

let data: Dataset;
beforeAll(async () => {
	data = await dataset();
}, 120_000);

const asOf = '2026-11-24';

describe.each(indicators.map(({ id = '' }) => id))('%s', (id) => {
	test('chart, spoken sentence, table and files give the same figure, for every place and period', async () => {
		const { indicator, regions: places, series } = await indicatorModel(data.run, { id, asOf });
		const inForce = [...figures].filter(
			([key, { value }]) => key.startsWith(`${id}|`) && value !== null
		);
		const seen = new Set<string>();
		for (const group of groupsIn(series)) {
			const lines = series
				.map((line) => seriesOf(line, group))
				.filter(({ points }) => points.some(({ value }) => value !== null));
			const shown = places.filter(({ code }) => lines.some(({ region }) => region === code));
			const model = lineModel({ indicator, regions: shown, series: lines });
			for (const locale of ['vi', 'en'] as const) {
				const placed = placeLine(model, { width: 640, height: lineHeights.wide, locale });
				const cells = new Map<string, Cell>(
					lineTable(model, locale)
						.rows.flatMap((row) => row.cells)
						.flatMap((cell) =>
							cell ? [[`${id}|${cell.region}|${cell.period}`, cell] as const] : []
						)
				);
				const marks = placed.lines.flatMap(({ region, points }) =>
					points.map(({ figure }) => ({ key: `${id}|${region}|${figure.period}`, region, figure }))
				);
				expect(new Set(marks.map(({ key }) => key))).toEqual(new Set(cells.keys()));
				const spoken = placed.stops.map(({ text }) => text);
				for (const { key, figure } of marks) {
					seen.add(key);
					const plain = figures.get(key);
					const text = formatNumber(figure.value, locale, { decimals: indicator.decimals });
					// Weighted means are rounded to the sixth decimal where they are made.
					const digits = plain?.computed === 'weighted' ? 6 : 8;
					expect(figure.value, key).toBeCloseTo(plain?.value ?? NaN, digits);
					expect(cells.get(key), key).toMatchObject({ value: figure.value, text });
					expect(
						spoken.some((sentence) => sentence.includes(text)),
						key
					).toBe(true);
				}
			}
		}
		expect(seen).toEqual(new Set(inForce.map(([key]) => key)));
	});
});

/** Paces again by nothing but loops, from the files. */
function plainPaces(indicator: string, place: string, years: number, way: string): number[] {
	const byYear = new Map<number, { value: number; status: string }>();
	for (const [key, { period, value, status }] of figures) {
		if (
			key === `${indicator}|${place}|${period}` &&
			/^\d{4}$/.test(period) &&
			value !== null &&
			status !== 'F'
		)
			byYear.set(Number(period), { value, status });
	}
	const found: number[] = [];
	for (const start of [...byYear.keys()].sort((a, b) => a - b)) {
		const ends = way === 'compound' || way === 'change';
		const end = ends ? start + years : start + years - 1;
		let [broken, complete] = [false, true];
		for (let year = start; year <= end; year++) {
			if (!byYear.has(year) && (!ends || year === end)) complete = false;
			if (year > start && byYear.get(year)?.status === 'B') broken = true;
		}
		if (broken || !complete) continue;
		const at = (year: number) => byYear.get(year)?.value ?? NaN;
		let value = NaN;
		if (way === 'compound') value = ((at(end) / at(start)) ** (1 / years) - 1) * 100;
		if (way === 'change') value = (at(end) - at(start)) / years;
		if (way === 'mean' || way === 'average-rate') {
			let [sum, product] = [0, 1];
			for (let year = start; year <= end; year++) {
				sum += at(year);
				product *= 1 + at(year) / 100;
			}
			value = way === 'mean' ? sum / years : (product ** (1 / years) - 1) * 100;
		}
		if (Number.isFinite(value)) found.push(value);
	}
	return found;
}

test('the realism strip has exactly the paces that a plain recomputation finds, for every target', async () => {
	const provinces = regions
		.filter(({ level }) => level === 'province')
		.map(({ code = '' }) => code);
	let strips = 0;
	const {
		judged: all,
		indicators: rows,
		regions: places,
		series
	} = await judgeTargets(data.run, asOf);
	for (const judged of all) {
		const { target } = judged;
		const { id } = target;
		const indicator = rows.find((row) => row.id === target.indicator);
		if (!indicator) throw new Error(`No indicator ${target.indicator}`);
		const points =
			series.find((line) => line.indicator === indicator.id && line.region === target.region)
				?.points ?? [];
		const ground = { judged, indicator, points, asOf };
		const { required, realism } = outlookOf(ground, observedPaces(ground, series, places));
		if (!required || !realism) continue;
		strips++;
		const among =
			target.kind === 'cumulative' ? [target.region] : [...new Set([...provinces, target.region])];
		const plain = among
			.flatMap((place) => plainPaces(target.indicator, place, required.years, required.way))
			.sort((a, b) => a - b);
		expect(realism.paces.length, id).toBe(plain.length);
		realism.paces.forEach(({ value }, i) => expect(value, id).toBeCloseTo(plain[i] ?? NaN, 8));
		const reached = plain.filter((pace) =>
			required.operator === '>=' ? pace >= required.value : pace <= required.value
		);
		expect(realism.reached.length, id).toBe(reached.length);
	}
	expect(strips).toBeGreaterThan(30);
}, 120_000);
