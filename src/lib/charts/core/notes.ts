import type { Locale } from '../../domain/locale';
import type { Point } from '../../domain/observation';
import type { Region } from '../../domain/region';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { hasValue } from './sequence';

/** Not a final figure: provisional, estimated or forecast. */
export function isHollow({ status }: Pick<Point, 'status'>): boolean {
	return status === 'P' || status === 'E' || status === 'F';
}

/** The status of a figure in words, where it is not a normal one; also that it is not published. */
export function flagText(
	{ status, local }: Pick<Point, 'status' | 'local'>,
	locale: Locale
): string | null {
	const words = charts[locale];
	const flags = [
		status !== 'A' && status !== 'M' && words.flags[status],
		local && words.localFlag
	].filter(Boolean);
	return flags.length > 0 ? flags.join(', ') : null;
}

/** What a reader must know of the figures shown: not final, not comparable, computed, or not there at all. */
export function noteTexts(
	shown: { region: Region; points: readonly Point[] }[],
	absent: readonly Region[],
	locale: Locale,
	mark: 'hollow' | 'pale' | 'star' | 'parts' = 'hollow'
): string[] {
	const words = charts[locale];
	const figures = shown.map(({ region, points }) => ({ region, points: points.filter(hasValue) }));
	const breaks = figures.flatMap(({ region, points }) =>
		points
			.filter((point, i) => point.status === 'B' && i > 0)
			.map(({ period }) => `${nameOf(region, locale)} ${formatPeriod(period, locale)}`)
	);
	const names = (regions: readonly Region[]) =>
		regions.map((region) => nameOf(region, locale)).join(', ');
	const computed = figures.filter(({ points }) => points.some((point) => point.computed));
	return [
		absent.length > 0 && words.absent(names(absent)),
		figures.some(({ points }) => points.some(isHollow)) && words[mark],
		figures.some(({ points }) => points.some(({ local }) => local)) && words.localMarks[mark],
		breaks.length > 0 && words.breaks(breaks.join('; ')),
		figures.some(({ points }) => points.some(({ divisor }) => divisor)) && words.perHead,
		computed.length > 0 && words.computed(names(computed.map(({ region }) => region)))
	].filter((note) => note !== false);
}
