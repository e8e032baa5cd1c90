import { extent, range as integers } from 'd3-array';
import type { Locale } from '../../domain/locale';
import { charts } from '../../i18n/messages/charts';
import { sequenceOf, type Sequence } from './sequence';
import { fontSize, textWidth } from './text';

export interface TimeTick {
	at: number;
	label: string;
}

export interface TimeAxis {
	sequence: Sequence;
	at: (period: string) => number;
	/** Pixels from one period to the next; the whole width if there is only one. */
	step: number;
	ticks: TimeTick[];
}

const strides = {
	1: [1, 2, 5, 10, 20, 50],
	2: [1, 2, 4, 10, 20, 40],
	4: [1, 4, 8, 20, 40, 80],
	12: [1, 3, 12, 24, 60, 120]
};

/**
 * An axis over `range` (pixels) for the periods of the figures and any later ones (targets, projections), with as many
 * labels as fit without touching. Strides of a year and more show the year at its first period.
 */
export function timeAxis(
	figures: readonly string[],
	others: readonly string[],
	range: [number, number],
	locale: Locale
): TimeAxis {
	const sequence = sequenceOf(figures);
	const { perYear, index } = sequence;
	const [first = 0, last = 0] = extent([...figures, ...others], index);
	const [from, to] = range;
	const step = (to - from) / (last - first || 1);
	const place = (i: number) => (first === last ? (from + to) / 2 : from + (i - first) * step);

	const ticksAt = (indices: number[], stride: number): TimeTick[] =>
		indices.map((i) => {
			const year = Math.floor(i / perYear);
			const short = charts[locale].shortPeriod(perYear, year, i - year * perYear + 1);
			return { at: place(i), label: stride < perYear ? short : String(year) };
		});
	const every = integers(Math.ceil(first), Math.floor(last) + 1);
	const ticks = strides[perYear]
		.map((stride) =>
			ticksAt(
				every.filter((i) => i % stride === 0),
				stride
			)
		)
		.find((list) => list.length > 1 && fit(list));
	const ends = ticksAt(first === last ? [first] : [first, last], perYear === 1 ? 1 : 0);
	return {
		sequence,
		at: (period) => place(index(period)),
		step,
		ticks: ticks ?? (fit(ends) ? ends : ends.slice(-1))
	};
}

function fit(ticks: TimeTick[]): boolean {
	return ticks.every(({ at, label }, i) => {
		const next = ticks[i + 1];
		if (!next) return true;
		const width = (textWidth(label, fontSize.tick) + textWidth(next.label, fontSize.tick)) / 2;
		return next.at - at >= width + 8;
	});
}
