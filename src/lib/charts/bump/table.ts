import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { chartComparison } from '../../i18n/messages/chart-comparison';
import { charts } from '../../i18n/messages/charts';
import { numberText, unitOf } from '../core/measure';
import { flagText } from '../core/notes';
import type { Table } from '../core/table';
import type { BumpModel } from './model';

/** The ranks of a bump chart with the figures behind them: a row a period, a column a place. */
export function bumpTable(model: BumpModel, caption: string, locale: Locale): Table {
	const unit = unitOf(model.indicator, { kind: 'value' });
	return {
		caption,
		corner: charts[locale].period,
		columns: model.lines.map(({ region }) => nameOf(region, locale)),
		rows: model.periods.map((period) => ({
			header: formatPeriod(period, locale),
			cells: model.lines.map(({ region, standings }) => {
				const standing = standings.find((one) => one.period === period);
				if (!standing) return null;
				const { figure, rank } = standing;
				return {
					text: chartComparison[locale].ranked(rank, numberText(figure.value, unit, locale)),
					region: region.code,
					period,
					value: figure.value,
					flag: flagText(figure, locale),
					status: figure.status,
					local: figure.local
				};
			})
		}))
	};
}
