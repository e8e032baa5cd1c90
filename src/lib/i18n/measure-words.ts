import type { Locale } from '../domain/locale';
import type { MeasureName } from '../domain/measure';
import { formatPeriod } from './format';
import { measureWords } from './messages/measures';

/** A measure as it is chosen; `base` is the period in which an index is 100, null where each chart has its own. */
export function measureText(measure: MeasureName, base: string | null, locale: Locale): string {
	const t = measureWords[locale];
	if (measure === 'index') return t.index(base ? formatPeriod(base, locale) : t.firstYear);
	return t[measure];
}
