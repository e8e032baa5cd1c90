import type { Decisions } from './decide';
import type { Findings } from './findings';
import { speaksOfTime } from './heading-period';
import { decideConvention } from './numbers';
import type { ValueColumn } from './plan';

/** Reports how the file was decoded and what surrounds its table. */
export function aboutFile(
	{ decoding, table, otherLine }: Decisions,
	found: Findings,
	{ broken, control, groups }: { broken: number; control: number; groups: number }
): void {
	const { encoding, evidence } = decoding;
	const old = encoding === 'tcvn3' || encoding === 'vni' || encoding === 'windows-1258';
	if (encoding === 'utf-8-twice') found.add('encoding-twice', 'info', null, null, null);
	else if (old && evidence !== 'answer')
		found.add('encoding-converted', 'info', null, null, null, { encoding });
	else if (evidence === 'likely')
		found.add('encoding-likely', 'warning', null, null, null, { encoding });
	if (broken) found.add('bad-bytes', 'error', null, null, null, { count: broken });
	if (control) found.add('control-characters', 'warning', null, null, null, { count: control });
	if (!table.headingLines.length) found.add('no-heading', 'info', null, null, null);
	if (otherLine !== null)
		found.add('other-table', 'warning', otherLine, null, null, { line: otherLine });
	if (groups) found.add('groups-found', 'info', null, null, null, { count: groups });
}

/** Reports on the columns of figures; true where none is left, or one changed its convention on the way. */
export function aboutColumns(
	{ plan, table }: Decisions,
	found: Findings,
	percents: number
): boolean {
	let late = false;
	for (const column of plan.values) {
		const { convention, evidence, name } = column;
		const now = decideConvention(evidence);
		const turned =
			now.kind === 'conflict' && convention.kind === 'decided' && convention.by !== 'answer';
		if (convention.kind === 'conflict' || turned) {
			late ||= turned;
			const lines = (kind: 'point' | 'comma') =>
				evidence.seen[kind].map(({ line }) => line).join(', ');
			const first = evidence.seen.point[0] ?? evidence.seen.comma[0];
			found.add('number-conflict', 'error', first?.line ?? null, name, first?.text ?? null, {
				comma: lines('comma'),
				point: lines('point')
			});
		} else if (convention.kind === 'decided' && convention.by === 'format')
			found.add('decimal-format', 'info', null, name, null, { format: plan.format ?? '' });
		else if (convention.kind === 'decided' && convention.by === 'neighbours')
			found.add('decimal-neighbours', 'info', null, name, null, { mark: convention.mark });
	}
	if (plan.alike)
		found.add('columns-repeat', 'error', table.headingLines.at(-1) ?? null, plan.alike.name, null, {
			columns: plan.alike.columns.join(', ')
		});
	if (plan.repeated)
		found.add('keys-repeat', 'warning', plan.repeated.line, null, null, { ...plan.repeated });
	if (percents) found.add('percent-sign', 'info', null, null, null, { count: percents });
	for (const column of plan.filledDown)
		found.add('filled-down', 'info', null, table.names[column] ?? null, null);
	const named = plan.roles.filter(
		({ role, shape, by }) => role === 'dimension' && shape === 'number' && by !== 'answer'
	);
	if (named.length)
		found.add('numbers-as-names', 'info', null, null, null, {
			columns: named.map(({ name }) => name).join(', ')
		});
	const period = table.names[plan.period ?? 0] ?? null;
	if (plan.yearForm === 'carried') found.add('year-carried', 'warning', null, period, null);
	for (const { line, text } of plan.dateConflict)
		found.add('dates-conflict', 'error', line, period, text);
	const dated =
		plan.period !== null || plan.groupPeriod || plan.titlePeriod !== null || plan.layout === 'wide';
	if (plan.values.length && !dated) found.add('no-period', 'info', null, null, null);
	const byHeading = plan.layout === 'wide' && plan.period === null && !plan.groupPeriod;
	/** The time of the title is that of a column without one, unless its name speaks of another. */
	const lacksTime = ({ name, heading, part }: ValueColumn) =>
		heading === null && part === null && (plan.titlePeriod === null || speaksOfTime(name));
	for (const { name } of byHeading ? plan.values.filter(lacksTime) : [])
		found.add('column-undated', 'warning', table.headingLines.at(-1) ?? null, name, null);
	const open = plan.values.filter(({ convention }) => convention.kind === 'conflict').length;
	const none = plan.values.length > 0 && open === plan.values.length;
	return late || plan.alike !== null || plan.dateConflict.length > 0 || none;
}
