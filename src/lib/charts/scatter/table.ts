import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { chartComparison } from '../../i18n/messages/chart-comparison';
import { numberText, unitOf } from '../core/measure';
import { flagText } from '../core/notes';
import type { Cell, Table } from '../core/table';
import type { Dimension, Pair, ScatterModel } from './model';
import { axisText } from './say';

/** The numbers of a scatter plot: a row a place and period, a column an axis. */
export function scatterTable(model: ScatterModel, caption: string, locale: Locale): Table {
	const { x, y } = model;
	const cell = (region: string, axis: Required<Dimension>, figure: Pair['x']): Cell => ({
		text: numberText(figure.value, unitOf(axis.indicator, axis.measure), locale),
		region,
		indicator: axis.indicator.id,
		period: figure.period,
		value: figure.value,
		flag: flagText(figure, locale),
		status: figure.status,
		local: figure.local
	});
	return {
		caption,
		corner: chartComparison[locale].placeAndPeriod,
		columns: [axisText(x, locale), axisText(y, locale)],
		rows: model.places.toReversed().flatMap(({ region, trail }) =>
			trail.map((pair) => ({
				header: `${nameOf(region, locale)}, ${formatPeriod(pair.period, locale)}`,
				cells: [cell(region.code, x, pair.x), cell(region.code, y, pair.y)]
			}))
		)
	};
}
