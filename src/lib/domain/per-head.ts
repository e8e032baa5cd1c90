import { isAmount, type Indicator } from './indicator';
import type { ObservationStatus, Point, Series } from './observation';
import { periodOf } from './period';

/** The indicator that amounts are divided by. */
export const populationIndicator = 'population';

/** The average population of places, in `10 ** scale` persons; only whole years. */
export interface Population {
	scale: number;
	series: Series[];
}

/** How amounts of a unit are told: so many of another unit, for so many people. */
interface PerHead extends Pick<Indicator, 'unit' | 'scale' | 'decimals'> {
	/** Of the new unit in one of the old. */
	of: number;
	people: number;
}

const perHeadOf: Record<string, PerHead> = {
	usd: { unit: 'usd-per-person', scale: 0, decimals: 1, of: 1, people: 1 },
	vnd: { unit: 'vnd-per-person', scale: 6, decimals: 1, of: 1, people: 1 },
	tonne: { unit: 'kilogram-per-person', scale: 0, decimals: 1, of: 1000, people: 1 },
	hectare: { unit: 'hectare-per-thousand', scale: 0, decimals: 1, of: 1, people: 1e3 },
	head: { unit: 'head-per-thousand', scale: 0, decimals: 1, of: 1, people: 1e3 },
	farm: { unit: 'farm-per-hundred-thousand', scale: 0, decimals: 1, of: 1, people: 1e5 },
	project: { unit: 'project-per-hundred-thousand', scale: 0, decimals: 1, of: 1, people: 1e5 }
};

/**
 * In what an indicator is told per head; null where that means nothing: rates, shares and averages, what cannot be added
 * up over places, people themselves, and units of which nobody has said it.
 */
export function perHeadUnit(
	indicator: Pick<Indicator, 'kind' | 'aggregation' | 'unit'>
): Pick<Indicator, 'unit' | 'scale' | 'decimals'> | null {
	return (
		(isAmount(indicator) && indicator.aggregation === 'sum' && perHeadOf[indicator.unit]) || null
	);
}

/**
 * A line of whole years per head of the population of the same place and year; a year without a population is left out.
 * A figure is as firm as the less firm of the two, and keeps the document of both.
 */
export function perHead(indicator: Indicator, line: Series, population: Population): Series {
	const told = perHeadUnit(indicator) && perHeadOf[indicator.unit];
	const people = population.series.find(({ region }) => region === line.region)?.points ?? [];
	const points = line.points.flatMap((point): Point[] => {
		const year = String(periodOf(point.period).year);
		const by = people.find(({ period }) => period === year);
		if (!told || point.value === null || !by || by.value === null || by.value <= 0) return [];
		const amount = point.value * 10 ** indicator.scale * told.of;
		const heads = (by.value * 10 ** population.scale) / told.people;
		return [
			{
				...point,
				value: amount / heads / 10 ** told.scale,
				status: lessFirm(point.status, by.status),
				divisor: { source: by.source },
				...((point.local || by.local) && { local: true })
			}
		];
	});
	return { ...line, points };
}

/** The population that the yearly figures of some lines can be divided by; null for none. */
export function populationFor(
	lines: readonly Series[],
	{ scale, series }: Population
): Population | null {
	const wanted = new Set(
		lines.flatMap(({ region, points }) =>
			points.map(({ period }) => `${region} ${periodOf(period).year}`)
		)
	);
	const found = series
		.map((line) => ({
			...line,
			points: line.points.filter(({ period }) => wanted.has(`${line.region} ${period}`))
		}))
		.filter(({ points }) => points.length > 0);
	return found.length > 0 ? { scale, series: found } : null;
}

const firmness: ObservationStatus[] = ['A', 'P', 'E', 'F', 'M'];

/** A break on either side is one of both. */
function lessFirm(a: ObservationStatus, b: ObservationStatus): ObservationStatus {
	if (a === 'B' || b === 'B') return 'B';
	return firmness.indexOf(a) > firmness.indexOf(b) ? a : b;
}
