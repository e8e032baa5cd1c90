import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

/** No place is, over however many steps, its own parent. */
export function checkParents({ regions, regionOf }: Content): Finding[] {
	return regions
		.filter(({ row }) => {
			const seen = new Set<string>();
			for (let code = row.parent; code !== null; code = regionOf(code)?.parent ?? null) {
				if (code === row.code) return true;
				if (seen.has(code)) return false;
				seen.add(code);
			}
			return false;
		})
		.map((at) => errorAt(at, 'contract-parent-cycle', 'parent'));
}
