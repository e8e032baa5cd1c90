import type { Target } from '../../../domain/targets/target';
import { checkTargetColumns } from '../../contract/checks/target-columns';
import { checkTargetIndicator } from '../../contract/checks/target-indicator';
import { checkTargetPeriods } from '../../contract/checks/target-periods';
import type { Content } from '../../contract/content';
import { locate } from '../../contract/located';
import { compareFindings } from '../../contract/report';
import { readTable } from '../../contract/table';
import type { Finding } from '../../finding';
import type { Published } from '../published';
import { targetColumns } from './contract';
import { csvText } from '../../read/write';
import type { ProposedTarget } from './propose';

/** A target of an upload that keeps the contract; `line` is that of the file. */
export interface UploadedTarget {
	line: number;
	cells: ProposedTarget['cells'];
	target: Target;
}

/**
 * The checks of `data/targets.csv` for the targets of an upload: those that pass, and what is wrong with the others. A
 * document and a source that the file does not name are asked for when it is published; until then it is `file` itself.
 */
export function checkTargets(
	rows: readonly ProposedTarget[],
	file: string,
	{ content }: Published
): { sound: UploadedTarget[]; findings: Finding[] } {
	const resource = content.descriptor.resources.find(({ name }) => name === 'targets');
	if (!resource) return { sound: [], findings: [] };
	const complete = rows.map(({ cells }) =>
		targetColumns.map(
			(name) => cells[name] || { document: file, source: 'upload' }[name as string] || ''
		)
	);
	const bytes = new TextEncoder().encode(csvText(targetColumns, complete));
	const { table, findings } = readTable(resource, bytes);
	const targets = locate<Target>(table, (_, line) => ({ line }));
	const own: Content = { ...content, targets };
	const lineOf = (line: number | null) => (line === null ? null : (rows[line - 2]?.line ?? null));
	const all = [
		...findings,
		...[checkTargetColumns, checkTargetIndicator, checkTargetPeriods].flatMap((check) => check(own))
	].map((finding) => ({ ...finding, file, line: lineOf(finding.line) }));
	const faulty = new Set(all.flatMap(({ severity, line }) => (severity === 'error' ? [line] : [])));
	const sound = targets.flatMap(({ row, line }): UploadedTarget[] => {
		const proposed = rows[line - 2];
		if (!proposed || faulty.has(proposed.line)) return [];
		return [{ ...proposed, target: { ...row, line: proposed.line } }];
	});
	return { sound, findings: all.sort(compareFindings) };
}
