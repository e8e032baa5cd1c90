import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

/** An indicator has a name for people in both languages, not its identifier again. */
export function checkNames({ indicators }: Content): Finding[] {
	return indicators.flatMap((at) =>
		(['name_vi', 'name_en'] as const)
			.filter((column) => at.row[column] === at.row.id)
			.map((column) => errorAt(at, 'contract-name', column))
	);
}
