import { periodEnd } from '../period';
import type { Target } from './target';

/**
 * Of several targets for the same thing (indicator, place, kind, span), the one judged is the latest decided before the
 * span's end; a target whose date is unknown counts as the earliest. Returns, for each target, the ids of the others, and
 * whether a later one replaced it.
 */
export function sameTargets(
	targets: readonly Target[]
): Map<string, { others: string[]; replacedBy: string | null }> {
	const groups = new Map<string, Target[]>();
	for (const target of targets) {
		const { indicator, region, kind, operator, comparator_region, start_period, end_period } =
			target;
		const key = [
			indicator,
			region,
			kind,
			operator,
			comparator_region,
			start_period,
			end_period
		].join(' ');
		groups.set(key, [...(groups.get(key) ?? []), target]);
	}
	const result = new Map<string, { others: string[]; replacedBy: string | null }>();
	for (const group of groups.values()) {
		const inTime = group.filter(
			({ decided_on, end_period }) => (decided_on ?? '') <= periodEnd(end_period)
		);
		const judged = [...(inTime.length > 0 ? inTime : group)]
			.sort(
				(a, b) => (a.decided_on ?? '').localeCompare(b.decided_on ?? '') || a.id.localeCompare(b.id)
			)
			.at(-1);
		for (const { id } of group) {
			const others = group.map((other) => other.id).filter((other) => other !== id);
			result.set(id, { others, replacedBy: judged && judged.id !== id ? judged.id : null });
		}
	}
	return result;
}
