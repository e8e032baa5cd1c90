import type { Answers, SeenCell } from './answers';
import { decideConventions } from './conventions';
import { addEvidence, newEvidence, readNumber } from './numbers';
import { readPeriod } from './periods';
import { cellOf, type Column, type DataRow, type Plan, type Roles, type ValueColumn } from './plan';
import { aboutUnnamed, datedColumns, describe, findFlag, undated } from './plan-headings';
import { alikeColumns, indented, mergedDown, repeatedKey } from './plan-keys';
import { findPeriod, isYearly, periodOfTitle, settleRules } from './plan-periods';
import { aboutLevels, findPart, settlePart } from './plan-parts';
import { findValues, markColumns } from './plan-values';
import { namedRole, pointByFormat, roles as allRoles, type Role } from './roles';
import type { Table } from './table';
import { yearCompleter, yearFormOf } from './year-form';

function unique(names: string[]): string[] {
	const used = new Map<string, number>([
		['period', 1],
		['value', 1],
		['flag', 1]
	]);
	return names.map((name) => {
		const count = (used.get(name) ?? 0) + 1;
		used.set(name, count);
		return count > 1 ? `${name}_${count}` : name;
	});
}

const plainYear = (column: Column) =>
	column.heading.reading?.kind === 'period' && /^\d{4}$/.test(column.heading.reading.code);

/** The different texts of some cells, each with the line where it first stands. */
function distinctCells(rows: DataRow[], textOf: (row: DataRow) => string): SeenCell[] {
	const seen = new Map<string, SeenCell>();
	for (const row of rows) {
		const text = textOf(row);
		if (!seen.has(text)) seen.set(text, { line: row.row.line, text });
	}
	return [...seen.values()];
}

/**
 * Decides what each column of a table is, from its heading and all given rows, and how its numbers and
 * periods are written; questions for what neither proves.
 */
export function planColumns(
	table: Table,
	all: DataRow[],
	answers: Answers,
	delimiter: string
): Plan {
	const rows = all.length > 4000 ? [...all.slice(0, 2000), ...all.slice(-2000)] : all;
	const format = pointByFormat(table.names, delimiter);
	const columns = describe(table, answers);
	const roles: Roles = new Map();
	for (const { column, name } of columns) {
		const answer = answers[`role:${name}`];
		if (answer && (allRoles as readonly string[]).includes(answer))
			roles.set(column, { role: answer as Role, by: 'answer' });
	}
	const taken = (role: Role) => [...roles.values()].some((known) => known.role === role);
	const columnOf = (role: Role) =>
		columns.find(({ column }) => roles.get(column)?.role === role)?.column ?? null;
	for (const { column, shape, unnamed } of columns)
		if (!roles.has(column) && shape === 'empty' && unnamed && table.headingLines.length)
			roles.set(column, { role: 'ignore', by: 'content' });
	const free = columns.filter(({ column }) => !roles.has(column));

	const grouped = [...new Set(rows.map(({ group }) => group))];
	const groupNames = grouped.filter((group) => group !== '');
	const timed = groupNames.filter((group) => readPeriod(group) !== null);
	const aboveGroups = grouped.length > groupNames.length;
	/** Where some groups are times and others are not, nobody knows how far the title reaches. */
	const mixed = timed.length > 0 && timed.length < groupNames.length;
	const title = mixed ? null : periodOfTitle([...table.title, table.unit ?? '']);
	/** Rows above the first group are of the period of the title. */
	const groupPeriod = timed.length > 0 && !mixed && (!aboveGroups || title !== null);
	const yearGiven = groupPeriod || title !== null;
	const dated = table.headingLines.length ? datedColumns(free, rows, yearGiven) : [];
	const wide = dated.length > 0 && !taken('value');
	const byPart = wide && dated.every(({ heading }) => heading.reading === null);
	if (wide) for (const { column } of dated) roles.set(column, { role: 'value', by: 'heading' });

	if (!taken('period') && (!wide || byPart)) {
		const found = findPeriod(free, roles, rows, all);
		if (found) roles.set(found.column.column, { role: 'period', by: found.by });
	}
	const period = columnOf('period');
	const yearForm = period === null ? null : yearFormOf(columns[period]?.name ?? '', all, period);
	const completes =
		(period !== null && (yearForm === 'buddhist' || isYearly(rows, period))) ||
		(groupPeriod && period === null) ||
		(wide && !byPart && dated.every(plainYear));
	if (!taken('part') && completes && !byPart) {
		const part = findPart(free, roles, rows, answers);
		if (part) roles.set(part.column, { role: 'part', by: 'name' });
	}
	if (wide) {
		for (const { column } of undated(free, roles, rows))
			roles.set(column, { role: 'value', by: 'content' });
	} else if (!taken('value')) {
		const found = findValues(free, roles, rows, period !== null, table.width);
		for (const { column } of found.columns) roles.set(column, { role: 'value', by: found.by });
	}
	const valueSet = new Set(
		columns.flatMap(({ column }) => (roles.get(column)?.role === 'value' ? [column] : []))
	);
	const marks = markColumns(
		columns.filter(({ column }) => column >= 0),
		valueSet,
		rows
	);
	for (const column of marks.values())
		if (!roles.has(column)) roles.set(column, { role: 'flag', by: 'content' });
	if (!taken('flag') && valueSet.size) {
		const flag = findFlag(free, roles);
		if (flag) roles.set(flag.column, { role: 'flag', by: 'name' });
	}
	const roleOf = (column: number): Role => roles.get(column)?.role ?? 'dimension';
	const paired = new Set(marks.values());
	const ownFlag = columns.find(({ column }) => roleOf(column) === 'flag' && !paired.has(column));

	const { values, across, levelNames } = valuesOf(table, columns, valueSet, wide, marks, all);
	const questions = decideConventions(values, wide, format, answers);
	const periodCells: SeenCell[] = [];
	if (period !== null) {
		const complete = yearCompleter(yearForm);
		periodCells.push(
			...distinctCells(all, (row) => complete(cellOf(row, period)) ?? cellOf(row, period))
		);
	} else if (wide)
		for (const { column, name } of columns.filter(({ column }) => valueSet.has(column)))
			periodCells.push({
				line: table.headingLines.at(-1) ?? 1,
				text:
					table.levels
						.map((level) => level[column] ?? '')
						.find((cell) => readPeriod(cell) !== null) ?? name
			});
	else if (groupPeriod) periodCells.push(...distinctCells(all, ({ group }) => group));
	const rules = settleRules(
		periodCells,
		period === null ? '' : (columns[period]?.name ?? ''),
		table.names,
		answers
	);
	questions.push(...rules.questions);
	const part = settlePart(columnOf('part'), columns, rows, answers);
	questions.push(
		...part.questions,
		...aboutLevels(table, answers),
		...aboutUnnamed(columns, roles, wide, rows)
	);

	const dimensionColumns = columns.filter(({ column }) => roleOf(column) === 'dimension');
	const groups = rows.some((row) => row.group !== '')
		? ('lines' as const)
		: indented(table, rows, dimensionColumns[0])
			? ('indent' as const)
			: null;
	const named = dimensionColumns.flatMap(({ column, name }): Plan['dimensions'] => {
		const joined = /^([\w,]+)\\[\w]+$/.exec(name);
		if (joined && joined[1]?.includes(','))
			return joined[1].split(',').map((part, i) => ({ name: part, column, part: i }));
		return [{ name: name.replace(/\\[^\\]+$/, ''), column, part: null }];
	});
	const showGroup = groups !== null && !(groupPeriod && period === null);
	const names = unique([
		...(showGroup ? ['group'] : []),
		...named.map(({ name }) => name),
		...across.map((name, i) => levelNames[i] ?? name)
	]);
	const offset = showGroup ? 1 : 0;
	const dimensions = named.map((dimension, i) => ({
		...dimension,
		name: names[i + offset] ?? dimension.name
	}));
	const stubs = columns.filter(({ column }) => {
		const role = roleOf(column);
		return role === 'dimension' || role === 'period';
	});
	const filledDown = mergedDown(
		stubs.map(({ column }) => column),
		period,
		columnOf('part'),
		rows
	);
	const needed = Math.max(0, ...values.map(({ column }) => column)) + 1;
	const short = rows.filter((row) => row.row.cells.length < needed).length;
	const cut = rows.filter((row) => row.row.cells.length < table.width).length;
	const dateless = (!wide || byPart) && period === null && (!groupPeriod || aboveGroups);
	return {
		layout: wide ? 'wide' : values.length > 1 ? 'across' : 'long',
		dimensions,
		across: names.slice(offset + named.length),
		groups,
		groupPeriod: groupPeriod && period === null && (!wide || byPart),
		period,
		yearForm,
		part: columnOf('part'),
		partKind: part.kind,
		titlePeriod: dateless ? title : null,
		flag: ownFlag?.column ?? null,
		values,
		filledDown,
		rules: rules.rules,
		shortRows:
			short > 1 &&
			!rows.some(
				(row) => row.row.cells.length >= needed && (row.row.cells.at(-1) ?? '').trim() === ''
			),
		fullWidth: rows.length > 3 && cut <= Math.max(1, rows.length * 0.05) ? table.width : needed,
		format,
		roles: columns.map(({ column, name, shape }) => ({
			name,
			shape,
			...(roles.get(column) ?? { role: 'dimension', by: 'content' })
		})),
		questions,
		dateConflict: rules.dateConflict,
		alike: alikeColumns(values),
		repeated:
			groups === 'indent' || filledDown.length || yearForm === 'carried'
				? null
				: repeatedKey(rows, [
						...dimensions.map(({ column }) => column),
						...(period === null ? [] : [period]),
						...(columnOf('part') === null ? [] : [columnOf('part') ?? 0])
					])
	};
}

/** The columns of figures, and the dimensions that their headings make. */
function valuesOf(
	table: Table,
	columns: Column[],
	valueSet: Set<number>,
	wide: boolean,
	marks: Map<number, number>,
	rows: DataRow[]
): { values: ValueColumn[]; across: string[]; levelNames: (string | null)[] } {
	const chosen = columns.filter(({ column }) => valueSet.has(column));
	const timed = ({ heading }: Column) =>
		wide && (heading.reading !== null || heading.part !== null);
	const labelsOf = (column: Column) =>
		table.levels.map((level, depth) => {
			if (table.levelNames[depth]) return level[column.column] ?? '';
			if (!timed(column)) return level[column.column] ?? '';
			return column.heading.labels[depth] ?? '';
		});
	const labels = new Map(chosen.map((column) => [column.column, labelsOf(column)]));
	const many = chosen.length > 1 || chosen.some(timed) || table.levelNames.some(Boolean);
	const differ = (depth: number) =>
		new Set(chosen.map(({ column }) => labels.get(column)?.[depth] ?? ''));
	const levels = table.levels
		.map((_, depth) => depth)
		.filter((depth) => {
			const texts = differ(depth);
			const some = [...texts].some((text) => text !== '');
			const [only = ''] = texts;
			const ofTime = texts.size === 1 && namedRole(only).period;
			return (
				many &&
				some &&
				!(wide && ofTime) &&
				(wide || texts.size > 1 || Boolean(table.levelNames[depth]))
			);
		});
	const values = chosen.map((column): ValueColumn => {
		const evidence = newEvidence();
		for (const row of rows)
			addEvidence(evidence, readNumber(row.row.cells[column.column] ?? ''), {
				line: row.row.line,
				text: cellOf(row, column.column)
			});
		return {
			column: column.column,
			name: column.name,
			heading: wide ? column.heading.reading : null,
			part: wide && column.heading.reading === null ? column.heading.part : null,
			flag: marks.get(column.column) ?? null,
			labels: levels.map((depth) => labels.get(column.column)?.[depth] ?? ''),
			evidence,
			convention: { kind: 'whole' }
		};
	});
	return {
		values,
		across: levels.map((_, i) => (i ? `series_${i + 1}` : 'series')),
		levelNames: levels.map((depth) => table.levelNames[depth] ?? null)
	};
}
