import { greatest } from 'd3-array';
import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { chartComparison } from '../../i18n/messages/chart-comparison';
import { charts } from '../../i18n/messages/charts';
import { unitOf, valueText } from '../core/measure';
import { flagText, noteTexts } from '../core/notes';
import { inSentence } from '../../i18n/sentence';
import { whenText, type Said } from '../core/say';
import type { BumpLine, BumpModel, Standing } from './model';

/** What a bump chart says: the rank of the focus now and at first, else who leads and who moved most. */
export function sayBump(model: BumpModel, locale: Locale): Said {
	const words = chartComparison[locale];
	const { indicator, periods, lines, absent } = model;
	const name = inSentence(nameOf(indicator, locale));
	const [first, last] = [periods[0], periods.at(-1)];
	const subtitle = words.bumpSubtitle(nameOf(indicator, locale), indicator.direction === 'down');
	const shown = lines.map(({ region, standings }) => ({
		region,
		points: standings.map(({ figure }) => figure)
	}));
	const notes = [words.bumpNote, ...noteTexts(shown, absent, locale)];
	if (!first || !last)
		return {
			title: charts[locale].emptyTitle(name),
			subtitle,
			sentence: '',
			description: charts[locale].emptyPlot,
			notes
		};
	const description = words.describeBump(
		lines.length,
		formatPeriod(first, locale),
		formatPeriod(last, locale)
	);
	const when = whenText(last, locale);
	const focus = lines.find(({ role }) => role === 'focus');
	const ends = focus && endsOf(focus);
	if (focus && ends) {
		const now = words.rankNow(
			nameOf(focus.region, locale),
			name,
			whenText(ends.last.period, locale),
			ends.last.rank,
			ends.last.of
		);
		const before = words.rankBefore(
			whenText(ends.first.period, locale),
			ends.first.rank,
			ends.first.of
		);
		return {
			title: ends.first === ends.last ? now : `${now}; ${before}`,
			subtitle,
			sentence: '',
			description,
			notes
		};
	}
	const leaders = lines.filter(
		({ standings }) => standings.at(-1)?.period === last && standings.at(-1)?.rank === 1
	);
	const leads = words.leads(
		leaders.map(({ region }) => nameOf(region, locale)).join(', '),
		leaders.length,
		name,
		when
	);
	const mover = greatest(
		lines.filter(
			({ standings }) => standings[0]?.period === first && standings.at(-1)?.period === last
		),
		moveOf
	);
	const move = mover && moveOf(mover) > 0 ? endsOf(mover) : null;
	const moved =
		mover && move
			? words.rankMoved(
					nameOf(mover.region, locale),
					move.first.rank,
					move.last.rank,
					whenText(first, locale)
				)
			: null;
	return {
		title: [leads, moved].filter(Boolean).join('; '),
		subtitle,
		sentence: '',
		description,
		notes
	};
}

function endsOf({ standings }: BumpLine): { first: Standing; last: Standing } | null {
	const [first, last] = [standings[0], standings.at(-1)];
	return first && last ? { first, last } : null;
}

function moveOf(line: BumpLine): number {
	const ends = endsOf(line);
	return ends ? Math.abs(ends.last.rank - ends.first.rank) : 0;
}

/** One rank as it is spoken, with its value. */
export function standingText(
	{ indicator }: BumpModel,
	{ region }: BumpLine,
	{ period, rank, of, figure }: Standing,
	locale: Locale
): string {
	const flag = flagText(figure, locale);
	const value = valueText(figure.value, unitOf(indicator, { kind: 'value' }), locale);
	return charts[locale].atPeriod(
		nameOf(region, locale),
		formatPeriod(period, locale),
		chartComparison[locale].rankOf(rank, of, value + (flag ? ` (${flag})` : ''))
	);
}
