import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { numberText, unitOf } from '../core/measure';
import { flagText } from '../core/notes';
import type { Table } from '../core/table';
import type { SlopeModel } from './model';

/** The numbers of a slope chart: a row a place, a column a period. */
export function slopeTable(model: SlopeModel, caption: string, locale: Locale): Table {
	const unit = unitOf(model.indicator, model.measure);
	return {
		caption,
		corner: charts[locale].placeColumn,
		columns: [model.from, model.to].map((period) => formatPeriod(period, locale)),
		rows: model.lines.map(({ region, from, to }) => ({
			header: nameOf(region, locale),
			cells: [from, to].map((figure) => ({
				text: numberText(figure.value, unit, locale),
				region: region.code,
				period: figure.period,
				value: figure.value,
				flag: flagText(figure, locale),
				status: figure.status,
				local: figure.local
			}))
		}))
	};
}
