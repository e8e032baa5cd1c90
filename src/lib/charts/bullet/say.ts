import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { unitOf, valueText } from '../core/measure';
import { flagText, noteTexts } from '../core/notes';
import { againstTarget, askedText, namedGoal, type Said } from '../core/say';
import type { BulletModel, BulletRow } from './model';

/** What a bullet chart says: how many of the goals that can be compared are reached already. */
export function sayBullet(model: BulletModel, locale: Locale): Said {
	const words = charts[locale];
	const { rows } = model;
	const known = rows.filter(({ figure }) => figure !== null);
	const reached = known.filter((row) => row.reached).length;
	const [first] = rows;
	const context = [
		first && model.shared.region && nameOf(first.region, locale),
		first && model.shared.indicator && nameOf(first.indicator, locale)
	].filter(Boolean);
	const missing = rows
		.filter(({ figure }) => figure === null)
		.map((row) => rowName(model, row, locale));
	const figures = known.flatMap(({ region, figure }) =>
		figure ? [{ region, points: [figure] }] : []
	);
	return {
		title:
			(known[0] && known.length === 1 && rowFinding(model, known[0], locale)) ||
			findingOf(known.length, reached, locale),
		subtitle: [...context, words.bulletSubtitle].join('. '),
		sentence: '',
		description: words.describeBullet(rows.length),
		notes: [
			...(missing.length > 0 ? [words.absent(missing.join('; '))] : []),
			...noteTexts(figures, [], locale, 'pale')
		]
	};
}

function findingOf(known: number, reached: number, locale: Locale): string {
	const words = charts[locale];
	if (known === 0) return words.bulletEmpty;
	if (reached === 0) return words.bulletNone(known);
	return reached === known ? words.bulletAll(known) : words.bulletSome(reached, known);
}

/** "Tăng trưởng GRDP: 6,50 % (2024), thấp hơn chỉ tiêu 1,50 điểm %". */
function rowFinding(model: BulletModel, row: BulletRow, locale: Locale): string {
	const { figure, indicator, path } = row;
	const unit = unitOf(indicator, { kind: 'value' });
	const text = `${rowName(model, row, locale)}: ${figureText(row, locale)}`;
	if (!figure) return text;
	return `${text}, ${againstTarget(figure.value, path.end, indicator.direction, unit, locale)}`;
}

/** What a row is called: indicator, place or both, whichever the rows do not share. */
export function rowName({ shared }: BulletModel, row: BulletRow, locale: Locale): string {
	const [place, name] = [nameOf(row.region, locale), nameOf(row.indicator, locale)];
	if (shared.region) return name;
	return shared.indicator ? place : `${place}: ${name}`;
}

/** The figure of a row with its period; that there is none, where there is none. */
export function figureText({ figure, indicator }: BulletRow, locale: Locale): string {
	if (!figure) return charts[locale].noData;
	const value = valueText(figure.value, unitOf(indicator, { kind: 'value' }), locale);
	return `${value} (${formatPeriod(figure.period, locale)})`;
}

/** What a row is to reach: the name of the target, and when and how much. */
export function goalParts(
	{ path, indicator }: BulletRow,
	locale: Locale
): { label: string; end: string } {
	const asked = askedText(path.end, unitOf(indicator, { kind: 'value' }), locale);
	return {
		label: path.label || charts[locale].target,
		end: charts[locale].at(formatPeriod(path.end.period, locale), asked)
	};
}

export function goalText(row: BulletRow, locale: Locale): string {
	const { label, end } = goalParts(row, locale);
	return namedGoal(label, end, locale);
}

/** One row as it is spoken. */
export function rowText(model: BulletModel, row: BulletRow, locale: Locale): string {
	const { figure, indicator, path, status } = row;
	const unit = unitOf(indicator, { kind: 'value' });
	const flag = figure && flagText(figure, locale);
	return [
		`${rowName(model, row, locale)}: ${figureText(row, locale)}${flag ? ` (${flag})` : ''}`,
		figure && againstTarget(figure.value, path.end, indicator.direction, unit, locale),
		goalText(row, locale),
		status?.label
	]
		.filter(Boolean)
		.join('; ');
}
