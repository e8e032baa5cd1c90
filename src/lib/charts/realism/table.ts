import type { Locale } from '../../domain/locale';
import { nameOf } from '../../i18n/format';
import { chartPaces } from '../../i18n/messages/chart-paces';
import type { Table } from '../core/table';
import type { RealismModel } from './model';
import { paceValue, spanText } from './say';

/** The paces from the fastest, and the required one first. */
export function realismTable(model: RealismModel, caption: string, locale: Locale): Table {
	const words = chartPaces[locale];
	const rows = model.paces
		.toSorted((a, b) => b.pace.value - a.pace.value)
		.map(({ pace, region }) => ({
			header: `${nameOf(region, locale)}, ${spanText(model, pace)}`,
			cells: [
				{
					text: paceValue(model, pace.value, locale),
					region: region.code,
					period: spanText(model, pace),
					value: pace.value
				}
			]
		}));
	const required = {
		header: words.requiredRow,
		cells: [
			{
				text: paceValue(model, model.required, locale),
				region: model.focus?.code ?? '',
				period: '',
				value: model.required,
				...(model.targetId !== null && { targetId: model.targetId })
			}
		]
	};
	return {
		caption,
		corner: words.placeAndPeriod,
		columns: [words.pace],
		rows: [required, ...rows]
	};
}
