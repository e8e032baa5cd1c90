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
export function checkRows(figures: FigureTable, file: string, published: Published): Checked {
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
	const tooFine = new PairMemo((indicator: number, period: number) => {
		const frequency = own[indicator]?.indicator?.frequency;
		return frequency && !isAllowed(periods.texts.at(period), frequency) ? frequency : '';
	});
	const outside = new PairMemo((region: number, period: number) =>
		outsideOf(regionOf(regions.texts.at(region)), periods.texts.at(period))
	);
	for (let row = 0; row < figures.length; row++) {
		const indicator = indicators.codes.at(row);
		const region = regions.codes.at(row);
		const period = periods.codes.at(row);
		const id = own[indicator]?.id ?? '';
		const frequency = tooFine.get(indicator, period);
		if (frequency) refuse(0, row, () => ({ frequency, indicator: id }));
		const span = outside.get(region, period);
		if (span) refuse(1, row, () => ({ region: regions.texts.at(region), ...span }));
		const { low, high } = bounds[indicator] as (typeof bounds)[number];
		const value = figures.values.number(row);
		if (value < low || value > high)
			refuse(2, row, () => boundsParams(own[indicator]?.indicator, id));
	}

	const around = publishedAround(
		figures,
		observations.map(({ row }) => row)
	);
	const odd: { row: number; params: Odd['params'] }[] = [];
	for (const { values, rows } of seriesOf(figures, around, (id) => hasSizes(indicatorOf(id))))
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
	{ indicators, regions, periods, length }: FigureTable,
	observations: readonly Observation[]
): Observation[] {
	const touched = new Set<string>();
	const replaced = new Set<string>();
	const note = new PairMemo((indicator: number, region: number) => {
		const series = { indicator: indicators.texts.at(indicator), region: regions.texts.at(region) };
		touched.add(`${series.indicator} ${series.region}`);
		return new PairMemo((period: number) => {
			replaced.add(figureKey({ ...series, period: periods.texts.at(period) }));
			return true;
		});
	});
	for (let row = 0; row < length; row++)
		note.get(indicators.codes.at(row), regions.codes.at(row)).get(periods.codes.at(row), 0);
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
