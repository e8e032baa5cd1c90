import type { ObservationStatus } from '../../domain/observation';
import type { TidyRow } from './tidy';

/** The status that a flag states: missing without a value, as published where the flag says nothing that is known. */
export function statusOf({ value, flag }: Pick<TidyRow, 'value' | 'flag'>): ObservationStatus {
	if (value === '') return 'M';
	const known = /^[AB]$/.exec(flag.trim());
	if (known) return known[0] as ObservationStatus;
	if (/(^|[\s(])(p|sơ bộ|sb|prel|provisional|preliminary)/iu.test(flag)) return 'P';
	if (/(^|[\s(])(e|ước|ưth|est)/iu.test(flag)) return 'E';
	if (/(^|[\s(])(f|dự báo|dự kiến|kế hoạch|kh($|[\s)])|forecast)/iu.test(flag)) return 'F';
	if (/(^|[\s(])b($|[\s)p])/iu.test(flag)) return 'B';
	return 'A';
}
