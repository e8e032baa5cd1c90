import type { Observation } from '../../domain/observation';
import { periodOf } from '../../domain/period';
import { boundsOf, boundsParams } from '../contract/checks/bounds';
import { isAllowed } from '../contract/checks/periods';
import { hasSizes, oddIn, type Odd } from '../contract/checks/plausibility';
import { outsideOf } from '../contract/checks/validity';
import { addsUp } from '../contract/checks/year-to-date';
import { compareFindings } from '../contract/report';
import type { Finding } from '../finding';
import type { FigureTable } from '../read/figure-table';
import { PairMemo } from '../read/lookup';
import type { Distinct } from './distinct';
import { figureKey, type Published } from './published';
import { seriesOf } from './series';

/** What refuses a figure, in the order in which it is said where there are several. */
export const faults = [
	{ code: 'contract-frequency', column: 'period' },
	{ code: 'contract-region-not-valid', column: 'period' },
	{ code: 'contract-natural-bounds', column: 'value' }
] as const;

/** What the checks say of the figures of an upload. */
export interface Checked {
	/** The first of each code, errors first. */
	findings: Finding[];
	counts: Record<string, number>;
	/** Of each row the place in `faults` of what refuses it, from 1; 0 where nothing does. */
	refused: Uint8Array;
}

/** How many findings of one code are kept one by one. */
const kept = 200;

/**
 * The contract's checks that look at figures, for the rows of an upload among the published figures of the same
 * indicators and places. Only what is about the upload comes back. What a name or a period decides is looked at once.
 */
export function checkRows(
	figures: FigureTable,
	distinct: Distinct,
	file: string,
	published: Published
): Checked {
	const { indicatorOf, regionOf, observations } = published.content;
	const { indicators, regions, periods, lines } = figures;
	const found = new Map<Finding['code'], Finding[]>();
	const counts: Record<string, number> = {};
	const refused = new Uint8Array(figures.length);

	function say(
		severity: Finding['severity'],
		code: Finding['code'],
		row: number,
		column: 'value' | 'period',
		params: () => Finding['params']
	): void {
		const count = (counts[code] = (counts[code] ?? 0) + 1);
		if (count > kept) return;
		const cell = column === 'value' ? figures.values.text(row) : periods.at(row);
		const line = lines.at(row);
		const list = found.get(code) ?? [];
		list.push({ code, severity, file, line, column, cell, params: params() });
		found.set(code, list);
	}
	function refuse(fault: 0 | 1 | 2, row: number, params: () => Finding['params']): void {
		refused[row] ||= fault + 1;
		say('error', faults[fault].code, row, faults[fault].column, params);
	}

	const own = indicators.texts.list.map((id) => ({ id, indicator: indicatorOf(id) }));
	const bounds = own.map(({ indicator }) => boundsOf(indicator));
	const lows = Float64Array.from(bounds, ({ low }) => low);
	const highs = Float64Array.from(bounds, ({ high }) => high);
	const frequencyOf = (indicator: number) => own[indicator]?.indicator?.frequency;
	const spanOf = (region: number, period: number) =>
		outsideOf(regionOf(regions.texts.at(region)), periods.texts.at(period));
	const tooFine = new PairMemo(own.length, periods.texts.list.length, (indicator, period) => {
		const frequency = frequencyOf(indicator);
		return frequency && !isAllowed(periods.texts.at(period), frequency) ? 1 : 0;
	});
	const outside = new PairMemo(
		regions.texts.list.length,
		periods.texts.list.length,
		(region, period) => (spanOf(region, period) ? 1 : 0)
	);
	/** Of each figure whether its period is one that its indicator and its place can have. */
	const placed = Uint8Array.from(distinct.rows, (row) => {
		const period = periods.codes.at(row);
		const fine = tooFine.get(indicators.codes.at(row), period);
		return fine + outside.get(regions.codes.at(row), period) === 0 ? 1 : 0;
	});
	const numbers = figures.values.numbers();
	for (let row = 0; row < numbers.length; row++) {
		const indicator = indicators.codes.at(row);
		const value = numbers[row] as number;
		const low = value < (lows[indicator] as number);
		const high = value > (highs[indicator] as number);
		if (placed[distinct.of[row] as number] && !low && !high) continue;
		const [region, period] = [regions.codes.at(row), periods.codes.at(row)];
		const id = own[indicator]?.id ?? '';
		if (tooFine.get(indicator, period))
			refuse(0, row, () => ({ frequency: frequencyOf(indicator) ?? '', indicator: id }));
		if (outside.get(region, period))
			refuse(1, row, () => ({ region: regions.texts.at(region), ...spanOf(region, period) }));
		if (low || high) refuse(2, row, () => boundsParams(own[indicator]?.indicator, id));
	}

	const around = publishedAround(
		figures,
		distinct,
		observations.map(({ row }) => row)
	);
	const odd: { row: number; params: Odd['params'] }[] = [];
	for (const { values, rows } of seriesOf(figures, distinct, around, (id) =>
		hasSizes(indicatorOf(id))
	))
		for (const { index, params } of oddIn(values)) {
			const row = rows[index] ?? -1;
			if (row >= 0) odd.push({ row, params });
		}
	odd.sort((a, b) => a.row - b.row);
	for (const { row, params } of odd)
		say('warning', 'contract-implausible', row, 'value', () => params);

	for (const { row, line, value } of partsOverYears(figures, around, (id) =>
		addsUp(indicatorOf(id))
	))
		say('warning', 'contract-part-over-year', row, 'value', () => ({ line, value }));

	return { findings: [...found.values()].flat().sort(compareFindings), counts, refused };
}

/** The published figures of the indicators and places of an upload, but those that it has itself. */
function publishedAround(
	{ indicators, regions, periods }: FigureTable,
	{ rows }: Distinct,
	observations: readonly Observation[]
): Observation[] {
	const touched = new Set<string>();
	const replaced = new Set<string>();
	for (const row of rows) {
		const [indicator, region] = [indicators.at(row), regions.at(row)];
		touched.add(`${indicator} ${region}`);
		replaced.add(figureKey({ indicator, region, period: periods.at(row) }));
	}
	return observations.filter(
		(row) => touched.has(`${row.indicator} ${row.region}`) && !replaced.has(figureKey(row))
	);
}

/** Figures of a part of a year that are more than that of the year, as the same document gives both. */
function partsOverYears(
	figures: FigureTable,
	around: readonly Observation[],
	takes: (indicator: string) => boolean
): { row: number; line: number; value: number }[] {
	const { indicators, regions, periods, sources, values, lines } = figures;
	const times = periods.texts.list.map(periodOf);
	const wanted = indicators.texts.list.map(takes);
	const rowsOf = (isYear: boolean) => {
		const rows: number[] = [];
		for (let row = 0; row < figures.length; row++)
			if (wanted[indicators.codes.at(row)])
				if ((times[periods.codes.at(row)]?.kind === 'year') === isYear) rows.push(row);
		return rows;
	};
	if (times.every(({ kind }) => kind === 'year')) return [];
	const parts = rowsOf(false);
	if (parts.length === 0) return [];
	const keyOf = (indicator: string, region: string, year: number, source: string) =>
		`${indicator} ${region} ${year} ${source}`;
	const keyOfRow = (row: number) =>
		keyOf(
			indicators.at(row),
			regions.at(row),
			times[periods.codes.at(row)]?.year ?? 0,
			sources.at(row)
		);
	const years = new Map<string, { line: number; value: number | null }>();
	for (const { indicator, region, period, source, line, value } of around) {
		const { kind, year } = periodOf(period);
		if (kind === 'year' && takes(indicator))
			years.set(keyOf(indicator, region, year, source), { line, value });
	}
	for (const row of rowsOf(true))
		years.set(keyOfRow(row), { line: lines.at(row), value: values.number(row) });
	return parts.flatMap((row) => {
		const year = years.get(keyOfRow(row));
		if (!year || year.value === null || !(values.number(row) > year.value)) return [];
		return [{ row, line: year.line, value: year.value }];
	});
}
