import type { Indicator } from '../../domain/indicator';
import { parsePeriod } from '../../domain/period';
import type { Answers, Question } from './answers';
import { Recount, type AccountLine } from './account';
import { dimensionRoles } from './dimension-roles';
import { FigureTable } from './figure-table';
import { Findings } from './findings';
import type { ImportCode } from './finding-code';
import { createIndicators, indicatorOfTitle, unitIn } from './indicators';
import { TextColumn } from './long-table';
import { fitTogether, NumberMap, PairMemo } from './lookup';
import { byLikeness, isTotal, nearest } from './names';
import { createPlaces } from './places';
import type { Catalog, Proposal } from './proposal';
import { longTableOf, type Reading } from './read';
import { statusOf } from './status';
import { readUnit, shiftDecimal, type Unit } from './units';

/** The same search, with answers kept: names and periods repeat from line to line. */
function remembered<Found>(
	find: (text: string, period: string) => Found
): (text: string, period?: string) => Found {
	const known = new Map<string, Found>();
	return (text, period = '') => {
		const key = `${text}\u0001${period}`;
		const kept = known.get(key);
		if (kept !== undefined) return kept;
		const found = find(text, period);
		if (known.size > 100_000) known.clear();
		known.set(key, found);
		return found;
	};
}

/** A proposal with its rows by column. */
export type TableProposal = Omit<Proposal, 'rows'> & { figures: FigureTable };

/** More names than this are not asked for one by one. */
const askedNames = 2000;

/** What a line ends as, for a place, an indicator or a unit that stands in its way. */
type Stop =
	| { skip: 'left-out' | 'total'; cell: string }
	| { drop: ImportCode; cell: string; params: () => Record<string, string | number> };

/** Matches long rows as `proposeTable` does, and gives them one by one. */
export function propose(reading: Reading, catalog: Catalog, answers: Answers): Proposal {
	const { figures, ...proposal } = proposeTable(reading, catalog, answers);
	return { ...proposal, rows: figures.rows() };
}

const noPeriod = (period: string): Stop => ({
	drop: period === '' ? 'period-missing' : 'period-not-canonical',
	cell: period,
	params: () => ({})
});

/**
 * Matches long rows with our indicators and places: the contract form. Nothing is guessed: a name that
 * matches none, or several, is listed with the nearest and asked for; a scale of the same unit is converted.
 * Names, periods and units are looked at once for each different one, so that a million rows are soon done.
 * Answers: `place:NAME` or `place:NAME@PERIOD`, `indicator:NAME` (a code, or empty to leave the rows out), `indicator`, `place`, `unit`, `source`, `published`.
 */
export function proposeTable(
	reading: Reading,
	{ indicators, regions }: Catalog,
	answers: Answers
): TableProposal {
	const table = longTableOf(reading);
	const names = reading.heading.slice(0, -3);
	const findings = new Findings(reading.file);
	const findPlace = remembered(createPlaces(regions));
	const findIndicator = remembered(createIndicators(indicators));
	const questions = new Map<string, Question>();
	const titled = indicatorOfTitle(reading, indicators);
	const { roles, place, indicator } = dimensionRoles(
		table,
		names,
		(text, period) =>
			answers[`place:${text}`] !== undefined || findPlace(text, period).kind !== 'unknown',
		(text) => answers[`indicator:${text}`] !== undefined || findIndicator(text) !== null,
		titled !== null
	);
	const column = (role: Proposal['roles'][string]) =>
		names.findIndex((name) => roles[name] === role);
	const [unitAt, sourceAt, publishedAt, noteAt] = (
		['unit', 'source', 'published', 'note'] as const
	).map(column);
	const said = new Set<string>();
	const once = (key: string) => !said.has(key) && said.add(key) !== undefined;
	const none = new TextColumn();
	const columnAt = (at: number | undefined) =>
		at === undefined || at < 0 ? null : (table.dimensions[at] ?? null);
	const [placeColumn, indicatorColumn, unitColumn, sourceColumn, publishedColumn, noteColumn] = [
		place,
		indicator,
		unitAt,
		sourceAt,
		publishedAt,
		noteAt
	].map(columnAt);
	const codeIn = (column: TextColumn | null | undefined, row: number) =>
		column ? column.codes.at(row) : 0;
	const textIn = (column: TextColumn | null | undefined, code: number) =>
		(column ?? none).texts.at(code);
	/** How many different texts a column has; where there is none, all rows have the same. */
	const sizeOf = (column: TextColumn | null | undefined) =>
		Math.max(1, column?.texts.list.length ?? 0);
	const periodSize = sizeOf(table.periods);
	const flagSize = sizeOf(table.flags);

	const ask = (
		topic: 'place' | 'indicator',
		text: string,
		line: number,
		allowed: () => string[]
	) => {
		const id = text === '' ? topic : `${topic}:${text}`;
		if (!questions.has(id) && questions.size < askedNames)
			questions.set(id, { id, topic, column: null, cells: [{ line, text }], allowed: allowed() });
	};

	/** The row at hand, for what is said of the first one of its kind. */
	let line = 0;
	const figures = new FigureTable(table.length);

	const placeOf = new PairMemo<Stop>(sizeOf(placeColumn), periodSize, (code, periodCode) => {
		const text = place < 0 ? (answers.place ?? '') : textIn(placeColumn, code);
		const period = table.periods.texts.at(periodCode);
		const chosen =
			answers[`place:${text}@${period}`] ??
			answers[`place:${text}`] ??
			(place < 0 ? answers.place : undefined);
		if (chosen === '') return { skip: 'left-out', cell: text };
		if (chosen !== undefined) return figures.regions.texts.code(chosen);
		if (isTotal(text)) return { skip: 'total', cell: text };
		const found = findPlace(text, period);
		const dated = found.kind === 'several' || found.kind === 'not-valid';
		if (dated && !parsePeriod(period)) return noPeriod(period);
		switch (found.kind) {
			case 'unknown':
				ask('place', text, line, () =>
					found.nearest.length ? found.nearest : regions.map((region) => region.code)
				);
				return {
					drop: 'place-unknown',
					cell: text,
					params: () => ({ nearest: found.nearest.join(', ') })
				};
			case 'several':
				ask('place', `${text}@${period}`, line, () => found.codes);
				return {
					drop: 'place-several',
					cell: text,
					params: () => ({ period, codes: found.codes.join(', ') })
				};
			case 'not-valid':
				return { drop: 'place-not-valid', cell: text, params: () => ({ period }) };
			case 'found':
				return figures.regions.texts.code(found.code);
		}
	});

	/** One for each text of the file; several may be the same. */
	const foundIndicators: Indicator[] = [];
	const indicatorOf = new PairMemo<Stop>(sizeOf(indicatorColumn), 1, (code) => {
		const text = textIn(indicatorColumn, code);
		const chosen = answers[`indicator:${text}`] ?? (indicator < 0 ? answers.indicator : undefined);
		if (chosen === '') return { skip: 'left-out', cell: text };
		const known =
			chosen === undefined
				? indicator < 0
					? titled
					: findIndicator(text)
				: (indicators.find(({ id }) => id === chosen) ?? null);
		if (known) return foundIndicators.push(known) - 1;
		ask('indicator', text, line, () =>
			byLikeness(
				indicators,
				text || (reading.decisions?.table.title.join(' ') ?? ''),
				({ name_vi, name_en }) => [name_vi, name_en]
			).map(({ id }) => id)
		);
		const near = () =>
			nearest(
				text,
				indicators.flatMap(({ name_vi, name_en }) => [name_vi, name_en])
			);
		return {
			drop: 'indicator-unknown',
			cell: text,
			params: () => ({ nearest: near().join(', ') })
		};
	});

	const idOf = new PairMemo(sizeOf(indicatorColumn), 1, (known) =>
		figures.indicators.texts.code(foundIndicators[known]?.id ?? '')
	);

	const periodFits = new PairMemo(periodSize, 1, (code) =>
		Number(Boolean(parsePeriod(table.periods.texts.at(code))))
	);

	const shifts: number[] = [];
	/** A place in `shifts`, which has how many places the decimal point moves to the unit of the indicator. */
	const shiftOf = new PairMemo<Stop>(
		sizeOf(indicatorColumn),
		sizeOf(unitColumn),
		(code, unitCode) => {
			const known = foundIndicators[indicatorOf.get(code, 0)] as Indicator;
			const text =
				answers.unit ??
				(unitColumn
					? textIn(unitColumn, unitCode)
					: (unitIn(textIn(indicatorColumn, code), known) ?? reading.decisions?.table.unit ?? ''));
			const unit: Unit | null = text === '' ? known : readUnit(text);
			if (!unit || unit.unit !== known.unit)
				return {
					drop: 'unit-differs',
					cell: text,
					params: () => ({ indicator: known.id, unit: known.unit })
				};
			if (text === '' && known.scale && once(`assumed ${known.id}`))
				findings.add('unit-assumed', 'warning', null, null, null, {
					indicator: known.id,
					unit: known.unit,
					scale: known.scale
				});
			else if (unit.scale !== known.scale && once(`converted ${known.id} ${text}`))
				findings.add('unit-converted', 'info', line, null, text, {
					from: unit.scale,
					to: known.scale
				});
			return shifts.push(unit.scale - known.scale) - 1;
		}
	);

	const filled = (column: TextColumn, from: TextColumn | null | undefined, answer = '') =>
		new PairMemo(sizeOf(from), 1, (code) => column.texts.code(textIn(from, code) || answer));
	const sourceOf = filled(figures.sources, sourceColumn, answers.source);
	const publishedOf = filled(figures.published, publishedColumn, answers.published);
	const periodOf = filled(figures.periods, table.periods);
	const statusAt = new PairMemo(flagSize, 2, (flag, has) =>
		figures.statuses.texts.code(
			statusOf({ value: has ? '0' : '', flag: table.flags.texts.at(flag) })
		)
	);
	/** The note with the flag as far as a status does not say it; the second number is that of the status. */
	const noteOf = new PairMemo(sizeOf(noteColumn), flagSize * 2, (noteCode, flagged) => {
		const [flagCode, has] = [flagged >> 1, flagged & 1];
		const flag = table.flags.texts.at(flagCode);
		const status = figures.statuses.texts.at(statusAt.get(flagCode, has));
		const unsaid = status === 'M' || (status === 'A' && flag !== 'A') ? flag : '';
		return figures.notes.texts.code(
			[textIn(noteColumn, noteCode), unsaid].filter(Boolean).join('; ')
		);
	});

	const [indicatorCodes, regionCodes, periodCodes, sourceCodes] = [
		indicators.length,
		regions.length + Object.keys(answers).length + 1,
		table.periods.texts.list.length + 1,
		(sourceColumn?.texts.list.length ?? 0) + 2
	] as const;
	const exact = fitTogether(indicatorCodes, regionCodes, periodCodes, sourceCodes);
	const seen = new NumberMap(
		exact ? indicatorCodes * regionCodes * periodCodes * sourceCodes : Infinity,
		table.length
	);
	const seenTexts = new Map<string, number>();
	/** The line of an earlier row with the same key, which it keeps; -1 for the first. */
	function earlierLine(id: number, region: number, period: number, source: number): number {
		if (exact)
			return seen.putFirst(
				((source * indicatorCodes + id) * regionCodes + region) * periodCodes + period,
				line
			);
		const key = `${id} ${region} ${period} ${source}`;
		const earlier = seenTexts.get(key);
		if (earlier === undefined) seenTexts.set(key, line);
		return earlier ?? -1;
	}

	const recounted = new Recount(reading.account);
	/** The rows of one line end together: where one is stopped, none is taken. */
	let outcome: AccountLine | null = null;
	let start = 0;
	function endLine(): void {
		if (outcome) {
			recounted.move(outcome);
			figures.cut(start);
			outcome = null;
		}
		start = figures.length;
	}
	function stop(row: number, why: Stop): void {
		const drop = 'drop' in why;
		const reason = drop ? why.drop : why.skip;
		if (drop)
			findings.add(
				why.drop,
				'error',
				line,
				null,
				why.cell,
				findings.isFull(why.drop) ? {} : why.params()
			);
		outcome = {
			line,
			lastLine: table.lastLines.at(row),
			outcome: drop ? 'rejected' : 'skipped',
			reason,
			column: null,
			cell: why.cell
		};
	}

	for (let row = 0; row < table.length; row++) {
		const own = table.lines.at(row);
		if (own !== line) endLine();
		line = own;
		const placeCode = codeIn(placeColumn, row);
		const periodCode = table.periods.codes.at(row);
		const region = placeOf.get(placeCode, periodCode);
		if (region < 0) {
			stop(row, placeOf.other(region));
			continue;
		}
		const indicatorCode = codeIn(indicatorColumn, row);
		const known = indicatorOf.get(indicatorCode, 0);
		if (known < 0) {
			stop(row, indicatorOf.other(known));
			continue;
		}
		if (!periodFits.get(periodCode, 0)) {
			const cell = table.periods.texts.at(periodCode);
			stop(row, noPeriod(cell));
			continue;
		}
		const shift = shiftOf.get(indicatorCode, codeIn(unitColumn, row));
		if (shift < 0) {
			stop(row, shiftOf.other(shift));
			continue;
		}
		const indicatorId = idOf.get(known, 0);
		const period = periodOf.get(periodCode, 0);
		const source = sourceOf.get(codeIn(sourceColumn, row), 0);
		const earlier = earlierLine(indicatorId, region, period, source);
		if (earlier >= 0) {
			const cell = place < 0 ? (answers.place ?? '') : textIn(placeColumn, placeCode);
			stop(row, { drop: 'duplicate', cell, params: () => ({ line: earlier }) });
			continue;
		}
		const has = table.values.has(row) ? 1 : 0;
		const flag = table.flags.codes.at(row);
		const moved = shifts[shift] as number;
		figures.lines.push(line);
		figures.indicators.codes.push(indicatorId);
		figures.regions.codes.push(region);
		figures.periods.codes.push(period);
		if (moved === 0) figures.values.pushFrom(table.values, row);
		else figures.values.push(shiftDecimal(table.values.text(row), moved));
		figures.statuses.codes.push(statusAt.get(flag, has));
		figures.sources.codes.push(source);
		figures.published.codes.push(publishedOf.get(codeIn(publishedColumn, row), 0));
		figures.notes.codes.push(noteOf.get(codeIn(noteColumn, row), flag * 2 + has));
	}
	endLine();
	return {
		figures,
		account: recounted.close(),
		findings,
		questions: [...questions.values()],
		roles
	};
}
