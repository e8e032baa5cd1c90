import { slug } from '../../../domain/new-indicator';
import type { Indicator } from '../../../domain/indicator';
import type { AccountLine } from '../../read/account';
import type { Answers, Question } from '../../read/answers';
import type { ImportCode } from '../../read/finding-code';
import { Findings } from '../../read/findings';
import { nearest } from '../../read/names';
import { periodRules, readPeriod, settlePeriod } from '../../read/periods';
import { createPlaces } from '../../read/places';
import { createIndicators } from '../../read/indicators';
import type { Catalog } from '../../read/proposal';
import type { Row } from '../../read/split';
import { readUnit, shiftDecimal } from '../../read/units';
import { fieldsOf } from './columns';
import type { TargetColumn } from './contract';
import { readGoal } from './goal';
import { decimalMarks, readWith, type NumericField } from './numbers';
import { readDecided, readKind, readOperator } from './words';

/** A row of `data/targets.csv` as texts, with the line it came from. `document` and `source` may be empty. */
export interface ProposedTarget {
	line: number;
	cells: Record<TargetColumn, string>;
}

/** A place and an indicator as the file names them. */
export interface NamedRow {
	line: number;
	lastLine: number;
	place: string;
	indicator: string;
	period: string;
	value: string;
}

export interface TargetProposal {
	rows: ProposedTarget[];
	named: NamedRow[];
	outcomes: Map<number, AccountLine>;
	findings: Findings;
	questions: Question[];
	/** A column of numbers proves two decimal marks. */
	conflict: boolean;
}

interface Context {
	names: readonly string[];
	/** The unit that stands above the table. */
	unit: string | null;
	file: string;
	catalog: Catalog;
	answers: Answers;
}

/**
 * Matches rows of a table of targets with our indicators and places, by the rules of figures: what matches nothing, or
 * several, is asked for; what an ordinary table leaves out (operator, kind) is assumed and said.
 */
export function proposeTargets(rows: readonly Row[], context: Context): TargetProposal {
	const { names, file, catalog, answers } = context;
	const fields = fieldsOf(names);
	const findings = new Findings(file);
	const questions = new Map<string, Question>();
	const {
		marks,
		questions: decimals,
		conflict
	} = decimalMarks(rows, fields, names, answers, findings);
	for (const question of decimals) questions.set(question.id, question);
	const findPlace = createPlaces(catalog.regions);
	const findIndicator = createIndicators(catalog.indicators);
	const endAt = fields.get('end_period') ?? -1;
	const { rules } = periodRules(
		rows.map(({ line, cells }) => ({ line, text: cells[endAt] ?? '' }))
	);
	const outcomes = new Map<number, AccountLine>();
	const proposed: ProposedTarget[] = [];
	const named: NamedRow[] = [];
	const seen = new Map<string, number>();
	const said = new Set<string>();
	const once = (key: string) => !said.has(key) && said.add(key) !== undefined;

	for (const row of rows) {
		const { line, lastLine } = row;
		const text = (field: Parameters<typeof fields.get>[0]) =>
			(row.cells[fields.get(field) ?? -1] ?? '').trim().replace(/\s+/g, ' ').normalize('NFC');
		const nameOf = (field: Parameters<typeof fields.get>[0]) =>
			names[fields.get(field) ?? -1] ?? null;
		const end = (outcome: AccountLine['outcome'], reason: AccountLine['reason'], cell: string) =>
			outcomes.set(line, { line, lastLine, outcome, reason, column: null, cell });
		const drop = (
			code: ImportCode,
			field: Parameters<typeof fields.get>[0],
			cell: string,
			params: Record<string, string | number> = {}
		) => {
			findings.add(code, 'error', line, nameOf(field), cell, params);
			end('rejected', code, cell);
		};
		const ask = (topic: 'place' | 'indicator', name: string, allowed: string[]) => {
			const id = name === '' ? topic : `${topic}:${name}`;
			if (!questions.has(id))
				questions.set(id, { id, topic, column: null, cells: [{ line, text: name }], allowed });
		};
		const period = (field: 'end_period' | 'start_period' | 'base_period') => {
			const reading = readPeriod(text(field));
			return (reading && settlePeriod(reading, rules)?.code) ?? text(field);
		};
		const placeText = text('region');
		const indicatorText = text('indicator');
		const until = period('end_period');
		named.push({
			line,
			lastLine,
			place: placeText,
			indicator: indicatorText,
			period: until,
			value: text('value')
		});

		const chosen = answers[`place:${placeText}@${until}`] ?? answers[`place:${placeText}`];
		const exact = catalog.regions.find(({ code }) => code === placeText)?.code;
		if (chosen === '') {
			end('skipped', 'left-out', placeText);
			continue;
		}
		const place =
			(chosen ?? exact)
				? ({ kind: 'found', code: chosen ?? exact ?? '' } as const)
				: findPlace(placeText, until);
		if (place.kind === 'unknown') {
			ask(
				'place',
				placeText,
				place.nearest.length ? place.nearest : catalog.regions.map((r) => r.code)
			);
			drop('place-unknown', 'region', placeText, { nearest: place.nearest.join(', ') });
			continue;
		}
		if (place.kind === 'several') {
			ask('place', `${placeText}@${until}`, place.codes);
			drop('place-several', 'region', placeText, { period: until, codes: place.codes.join(', ') });
			continue;
		}
		if (place.kind === 'not-valid') {
			drop('place-not-valid', 'region', placeText, { period: until });
			continue;
		}
		const own = answers[`indicator:${indicatorText}`];
		if (own === '') {
			end('skipped', 'left-out', indicatorText);
			continue;
		}
		const indicator =
			own === undefined
				? findIndicator(indicatorText)
				: (catalog.indicators.find(({ id }) => id === own) ?? null);
		if (!indicator) {
			const known = catalog.indicators.flatMap(({ name_vi, name_en }) => [name_vi, name_en]);
			ask(
				'indicator',
				indicatorText,
				catalog.indicators.map(({ id }) => id)
			);
			drop('indicator-unknown', 'indicator', indicatorText, {
				nearest: nearest(indicatorText, known).join(', ')
			});
			continue;
		}

		const goal = readGoal(text('value'));
		const parts: [NumericField, NumericField, string][] = [
			['value', 'value', goal.low],
			[
				'value_high',
				fields.has('value_high') && goal.high === '' ? 'value_high' : 'value',
				goal.high || text('value_high')
			],
			['base_value', 'base_value', text('base_value')]
		];
		const kindGiven = readKind(text('kind'));
		const numbers: Record<string, string> = {};
		let bad = false;
		for (const [field, column, cell] of parts) {
			const read = readWith(cell, marks.get(column));
			if (read.kind === 'fault') {
				drop(read.code, column, cell);
				bad = true;
				break;
			}
			const unit = read.kind === 'number' && read.percent ? '%' : unitText(text('unit'), context);
			const scaled =
				read.kind === 'empty'
					? ''
					: kindGiven === 'relative'
						? read.text
						: inUnitOf(indicator, read.text, unit);
			if (scaled === null) {
				drop('unit-differs', fields.has('unit') ? 'unit' : column, unit, {
					indicator: indicator.id,
					unit: indicator.unit
				});
				bad = true;
				break;
			}
			if (read.kind === 'number' && unit === '' && indicator.scale && once(`unit ${indicator.id}`))
				findings.add('unit-assumed', 'warning', null, null, null, {
					indicator: indicator.id,
					unit: indicator.unit,
					scale: indicator.scale
				});
			numbers[field] = scaled;
		}
		if (bad) continue;

		const stated = readOperator(text('operator')) || goal.operator;
		const high = numbers.value_high ?? '';
		const usual = { up: '>=', down: '<=', range: high === '' ? '' : 'between' }[
			indicator.direction
		];
		const operator = stated || usual;
		if (stated === '' && operator !== '' && once(`operator ${indicator.id}`))
			findings.add('target-operator-assumed', 'info', line, null, null, {
				indicator: indicator.id,
				operator
			});
		const spans = [
			'start_period',
			'base_period',
			'base_value',
			'path',
			'comparator_region'
		] as const;
		const plain = spans.every((field) => text(field) === '');
		const kind = kindGiven || (operator === 'between' ? 'range' : plain ? 'annual' : '');
		if (kindGiven === '' && kind !== '' && once(`kind ${kind}`))
			findings.add('target-kind-assumed', 'info', line, null, null, { kind });

		const beside = text('comparator_region');
		const compared = beside === '' ? null : findPlace(beside, until);
		const cells: ProposedTarget['cells'] = {
			id: text('id'),
			indicator: indicator.id,
			region: place.code,
			kind,
			operator,
			value: numbers.value ?? '',
			value_high: high,
			base_period: period('base_period'),
			base_value: numbers.base_value ?? '',
			start_period: period('start_period'),
			end_period: until,
			comparator_region: compared?.kind === 'found' ? compared.code : beside,
			path: text('path'),
			document: text('document'),
			clause: text('clause'),
			decided_on: readDecided(text('decided_on')),
			source: text('source'),
			note: [text('note'), goal.strict ? text('value') : ''].filter(Boolean).join('; ')
		};
		cells.id ||= idOf(cells, file);
		const earlier = seen.get(cells.id);
		if (earlier !== undefined) {
			drop('duplicate', 'region', placeText, { line: earlier });
			continue;
		}
		seen.set(cells.id, line);
		proposed.push({ line, cells });
	}
	return {
		rows: proposed,
		named,
		outcomes,
		findings,
		questions: [...questions.values()],
		conflict
	};
}

function unitText(cell: string, { answers, unit }: Context): string {
	return answers.unit ?? (cell || (unit ?? ''));
}

/** A number in the unit and scale of an indicator; null where the units differ. */
function inUnitOf(indicator: Indicator, value: string, unitText: string): string | null {
	const unit = unitText === '' ? indicator : readUnit(unitText);
	if (!unit || unit.unit !== indicator.unit) return null;
	return shiftDecimal(value, unit.scale - indicator.scale);
}

/** Indicator, place, period and what tells the document: the form of the ids in `data/targets.csv`. */
function idOf(cells: Record<TargetColumn, string>, file: string): string {
	const short = (text: string) => slug(text).split('-').slice(0, 6).join('-');
	const document = short(cells.document) || short(file.replace(/\.\w+$/, '')) || 'target';
	return [
		cells.indicator,
		cells.region,
		slug(cells.end_period),
		cells.kind === 'annual' ? '' : slug(cells.kind),
		document
	]
		.filter(Boolean)
		.join('.');
}
