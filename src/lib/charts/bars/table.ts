import type { Locale } from '../../domain/locale';
import { nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { measureText, numberText, unitOf } from '../core/measure';
import { flagText } from '../core/notes';
import { askedText, datedText } from '../core/say';
import type { Cell, Table } from '../core/table';
import type { BarsModel } from './model';

/** The numbers of ranked bars: a row a place, with what its target asks for; places without a figure at the end. */
export function barsTable(model: BarsModel, locale: Locale): Table {
	const words = charts[locale];
	const { indicator, measure, period, bars, absent, common } = model;
	const unit = unitOf(indicator, measure);
	const withTargets = common !== null || bars.some(({ target }) => target);
	const rows = bars.map(({ region, figure, target }) => {
		const asked = target ?? common;
		const cells: (Cell | null)[] = [
			{
				text: numberText(figure.value, unit, locale),
				region: region.code,
				period,
				value: figure.value,
				flag: flagText(figure, locale),
				status: figure.status,
				local: figure.local
			}
		];
		if (withTargets)
			cells.push(
				asked && {
					text: askedText(asked, { ...unit, unit: 'index' }, locale),
					region: target ? region.code : (common?.region ?? region.code),
					period,
					value: asked.value,
					high: asked.high,
					targetId: asked.targetId
				}
			);
		return { header: nameOf(region, locale), cells };
	});
	const empty = absent.map((region) => ({
		header: nameOf(region, locale),
		cells: withTargets ? [null, null] : [null]
	}));
	return {
		caption: measureText(indicator, measure, datedText(period, locale), locale),
		corner: words.placeColumn,
		columns: withTargets ? [words.valueColumn, words.targetColumn] : [words.valueColumn],
		rows: [...rows, ...empty]
	};
}
