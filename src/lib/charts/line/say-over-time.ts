import type { Locale } from '../../domain/locale';
import { nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { startSentence } from '../../i18n/sentence';
import { measureName } from '../core/finding';
import { differenceText, percentText, unitOf } from '../core/measure';
import { whenText } from '../core/say';
import type { Figure, LineModel, LineOfPlace } from './model';

/** Figures from which on a highest or lowest one means something. */
const longEnough = 5;

/** Fewer places do not speak for the others. */
const enoughPlaces = 3;

/** More names would be a list, not a sentence. */
const nameable = 3;

/**
 * What most places did from the period before to the latest that places share, and which of them the most; null where
 * fewer than two places can be compared so, or nothing moved.
 */
export function changeFinding(model: LineModel, locale: Locale): string | null {
	const { indicator, measure, shared, changes } = model;
	const first = changes?.list[0];
	if (shared === null || !changes || !first || changes.list.length < 2 || changes.count === 0)
		return null;
	const { lead, unit, way, count } = changes;
	const size = (by: number) =>
		unit === 'percent'
			? percentText(Math.abs(by), locale)
			: differenceText(by, unitOf(indicator, measure), locale);
	return charts[locale].moved({
		name: startSentence(measureName(indicator, measure, locale)),
		when: whenText(shared, locale),
		before: whenText(first.before.period, locale),
		up: way === 'up',
		count,
		total: changes.list.length,
		lead: lead && { place: nameOf(lead.region, locale), size: size(lead.by) }
	});
}

/**
 * How many provinces are higher than ever in their own series in the latest period that places share, else how many are
 * lower; null where fewer than three have a series of at least five figures up to then.
 */
export function recordFinding(model: LineModel, locale: Locale): string | null {
	const { indicator, measure, lines, shared } = model;
	if (shared === null) return null;
	const long = lines.flatMap((line) => {
		const figures = comparableFigures(line, shared);
		return figures.length >= longEnough ? [{ line, figures }] : [];
	});
	if (long.length < enoughPlaces) return null;
	const isRecord = (figures: Figure[], sign: 1 | -1) => {
		const [now, ...earlier] = figures.toReversed();
		return now !== undefined && earlier.every(({ value }) => sign * now.value > sign * value);
	};
	const words = charts[locale];
	const provinces = lines.filter(({ region }) => region.level === 'province').length;
	const common = {
		name: startSentence(measureName(indicator, measure, locale)),
		when: whenText(shared, locale),
		total: long.length,
		partial: long.length < provinces
	};
	for (const sign of [1, -1] as const) {
		const found = long.filter(({ figures }) => isRecord(figures, sign));
		if (found.length === 0) continue;
		const names = found.map(({ line }) => nameOf(line.region, locale));
		const all = found.length === long.length;
		return words.records({
			...common,
			high: sign === 1,
			count: found.length,
			list: all || names.length > nameable ? '' : names.join(', ')
		});
	}
	return words.noRecord(common);
}

/** A province's figures up to a period in which it has one, since the last change of method. */
function comparableFigures({ region, runs }: LineOfPlace, period: string): Figure[] {
	if (region.level !== 'province') return [];
	const figures = runs.flat();
	const end = figures.findIndex((figure) => figure.period === period);
	const until = figures.slice(0, end + 1);
	const start = until.findLastIndex(({ status }) => status === 'B');
	return until.slice(Math.max(start, 0));
}
