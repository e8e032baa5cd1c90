import { comparePeriods } from './period';

/** One publication of a figure that was published more than once. */
export interface Vintage {
	region: string;
	period: string;
	value: number | null;
	/** ISO date; null where the document does not say. */
	published: string | null;
	/** The one in force. */
	current: boolean;
}

type Dated<Row extends Vintage> = Row & { value: number; published: string };

/** A figure from its first publication to the one in force, in the order of publication. */
export interface RevisedFigure<Row extends Vintage = Vintage> {
	region: string;
	period: string;
	first: Dated<Row>;
	final: Dated<Row>;
	times: number;
	/** In the unit of the figure: positive where it is higher now than at first. */
	difference: number;
	/** The size of the difference as a part of the first figure; null where that is zero. */
	part: number | null;
}

/**
 * Figures published more than once, the latest period first. Publications without a value or a date are left out, as
 * nothing can be said of their order; so is a figure whose present publication is one of them. Differences keep as many digits as the figures were published with.
 */
export function revisedFigures<Row extends Vintage>(rows: readonly Row[]): RevisedFigure<Row>[] {
	const figures = new Map<string, Row[]>();
	for (const row of rows) {
		const key = `${row.region} ${row.period}`;
		figures.set(key, [...(figures.get(key) ?? []), row]);
	}
	return [...figures.values()]
		.flatMap((vintages) => {
			const ordered = vintages
				.filter((row): row is Dated<Row> => row.value !== null && row.published !== null)
				.sort((a, b) => a.published.localeCompare(b.published));
			const [first] = ordered;
			const final = ordered.find(({ current }) => current);
			if (!first || !final || ordered.length < 2) return [];
			const difference = Number((final.value - first.value).toPrecision(12));
			const part = first.value === 0 ? null : Math.abs(difference / first.value);
			const { region, period } = first;
			return { region, period, first, final, times: ordered.length, difference, part };
		})
		.sort((a, b) => comparePeriods(b.period, a.period) || a.region.localeCompare(b.region));
}
