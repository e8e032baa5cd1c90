import type { Locale } from '../../domain/locale';
import { nameOf } from '../../i18n/format';
import { chartContribution } from '../../i18n/messages/chart-contribution';
import { charts } from '../../i18n/messages/charts';
import type { Cell, Table } from '../core/table';
import type { WaterfallModel } from './model';
import { signedText } from './say';

/** The numbers of a waterfall: a row a place and the total last. */
export function waterfallTable(model: WaterfallModel, caption: string, locale: Locale): Table {
	const words = chartContribution[locale];
	const { period, unit, whole } = model;
	const cell = (region: string, value: number): Cell => ({
		text: signedText(value, unit, locale),
		region,
		period,
		value
	});
	return {
		caption,
		corner: charts[locale].placeColumn,
		columns: [words.contribution],
		rows: [
			...model.steps.map(({ region, value }) => ({
				header: nameOf(region, locale),
				cells: [cell(region.code, value)]
			})),
			{ header: words.total, cells: [cell(whole?.code ?? '', model.total)] }
		]
	};
}
