import type { Measure } from '../charts/core/measure';
import type { Locale } from '../domain/locale';
import type { MeasureName } from '../domain/measure';
import { formatPeriod } from '../i18n/format';

/** A measure as the charts take it; `base` is the period in which an index is 100. */
export function chartMeasure(measure: MeasureName, base: string | null, locale: Locale): Measure {
	if (measure === 'index') return { kind: 'index', base: base ? formatPeriod(base, locale) : '' };
	return { kind: measure === 'absolute' ? 'value' : measure };
}
