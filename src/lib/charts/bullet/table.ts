import type { Locale } from '../../domain/locale';
import { formatPeriod } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { unitOf, valueText } from '../core/measure';
import { flagText } from '../core/notes';
import { askedText } from '../core/say';
import type { Table } from '../core/table';
import type { BulletModel } from './model';
import { rowName, sayBullet } from './say';

/** The numbers of a bullet chart: a row a target; figures carry their units, because rows differ in them. */
export function bulletTable(model: BulletModel, locale: Locale): Table {
	const words = charts[locale];
	const rows = model.rows.map((row) => {
		const { figure, path, region, indicator } = row;
		const unit = unitOf(indicator, { kind: 'value' });
		const { period, value, high } = path.end;
		const asked = words.at(formatPeriod(period, locale), askedText(path.end, unit, locale));
		return {
			header: rowName(model, row, locale),
			cells: [
				figure && {
					text: words.at(
						formatPeriod(figure.period, locale),
						valueText(figure.value, unit, locale)
					),
					region: region.code,
					period: figure.period,
					value: figure.value,
					indicator: indicator.id,
					flag: flagText(figure, locale),
					status: figure.status,
					local: figure.local
				},
				{
					text: asked,
					region: region.code,
					indicator: indicator.id,
					period,
					value,
					high,
					targetId: path.targetId
				}
			]
		};
	});
	return {
		caption: sayBullet(model, locale).subtitle,
		corner: words.targetColumn,
		columns: [words.valueColumn, words.goalColumn],
		rows
	};
}
