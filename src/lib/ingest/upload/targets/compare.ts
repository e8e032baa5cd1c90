import type { Target } from '../../../domain/targets/target';
import type { Change } from '../compare';
import type { Published } from '../published';
import type { UploadedTarget } from './check';

/** A target of the upload beside the published one. */
export interface ComparedTarget extends UploadedTarget {
	change: Change;
	published: Target | null;
}

const asks = (target: Target) =>
	[
		target.indicator,
		target.region,
		target.kind,
		target.operator,
		target.value,
		target.value_high,
		target.base_period,
		target.base_value,
		target.start_period,
		target.end_period,
		target.comparator_region,
		target.path
	].join(' ');

/** Sorts the targets of an upload by what they would change. Equal: a published target asks for the very same. */
export function compareTargets(
	rows: readonly UploadedTarget[],
	{ content }: Published
): ComparedTarget[] {
	const known = content.targets.map(({ row }) => row);
	const byId = new Map(known.map((row) => [row.id, row]));
	const same = new Map(known.map((row) => [asks(row), row]));
	return rows.map((row) => {
		const { target } = row;
		const equal = same.get(asks(target));
		const before = byId.get(target.id);
		return {
			change: equal ? 'equal' : before ? 'changed' : 'added',
			...row,
			published: equal ?? before ?? null
		};
	});
}
