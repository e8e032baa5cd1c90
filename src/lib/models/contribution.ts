import {
	changeContributions,
	shareOut,
	type Contribution,
	type Contributions
} from '../domain/contribution';
import type { Indicator } from '../domain/indicator';
import { provincesOf, type RegionChange } from '../domain/members';
import type { Series } from '../domain/observation';
import { periodKind, shiftYears } from '../domain/period';
import type { Region } from '../domain/region';

/** What each province added to a region's change between two years, or to its rate of growth in a year. */
export interface RegionContributions extends Contributions {
	indicator: string;
	region: string;
	/** `change`: in the indicator's unit, since `from`; `growth`: percentage points of the rate of `to`. */
	of: 'change' | 'growth';
	from: string;
	to: string;
}

export interface RegionGround {
	region: string;
	regions: readonly Region[];
	changes: readonly RegionChange[];
	/** Every place's figures of the indicator. */
	series: readonly Series[];
	/** Every place's figures of the indicator's weight, for a rate. */
	weights: readonly Series[];
}

/**
 * For the latest year that allows it: amounts that may be added, in two years with the same provinces; growth in percent,
 * weighted by the size of the year before as the region's rate is. Null where a province has no figure in any such year.
 */
export function regionContributions(
	indicator: Indicator,
	ground: RegionGround
): RegionContributions | null {
	const years = [...new Set(ground.series.flatMap(({ points }) => points.map((p) => p.period)))]
		.filter((period) => periodKind(period) === 'year')
		.sort()
		.reverse();
	for (const year of years) {
		const found = contributionsIn(indicator, ground, year);
		if (found) return found;
	}
	return null;
}

/** The same for one year. */
export function contributionsIn(
	indicator: Indicator,
	ground: RegionGround,
	to: string
): RegionContributions | null {
	const from = shiftYears(to, -1);
	const provinces = membersIn(ground, to);
	if (provinces.length === 0 || membersIn(ground, from).join() !== provinces.join()) return null;
	const common = { indicator: indicator.id, region: ground.region, from, to };
	if (indicator.aggregation === 'sum') {
		const parts = provinces.flatMap((region) => {
			const [before, after] = [at(ground.series, region, from), at(ground.series, region, to)];
			return before && after ? { region, before, after } : [];
		});
		if (parts.length < provinces.length || parts.some(({ after }) => after.status === 'B'))
			return null;
		const amounts = parts.map(({ region, before, after }) => ({
			region,
			before: before.value,
			after: after.value
		}));
		return {
			...common,
			of: 'change',
			...changeContributions(amounts, indicator.decimals)
		};
	}
	const rates = weightedRates(indicator, ground, provinces, to);
	return rates && { ...common, of: 'growth', ...shareOut(rates, indicator.decimals) };
}

/**
 * What each province adds to the distance between the region's growth and what is asked of it, if the same rate is asked
 * of each: positive is short. Null where the region's rate cannot be put together.
 */
export function gapOfRate(
	indicator: Indicator,
	ground: RegionGround,
	to: string,
	asked: number
): Contributions | null {
	const provinces = membersIn(ground, to);
	const rates = weightedRates(indicator, ground, provinces, to, asked);
	return rates && shareOut(rates, indicator.decimals);
}

function weightedRates(
	indicator: Indicator,
	{ series, weights }: RegionGround,
	provinces: readonly string[],
	to: string,
	asked: number | null = null
): Contribution[] | null {
	const growth = indicator.kind === 'rate' && indicator.unit === 'percent';
	if (indicator.aggregation !== 'weighted' || !growth) return null;
	const parts = provinces.flatMap((region) => {
		const [rate, weight] = [at(series, region, to), at(weights, region, shiftYears(to, -1))];
		return rate && weight && weight.value > 0 ? { region, rate, weight: weight.value } : [];
	});
	if (parts.length === 0 || parts.length < provinces.length) return null;
	const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
	return parts.map(({ region, rate, weight }) => ({
		region,
		value: (weight / whole) * (asked === null ? rate.value : asked - rate.value)
	}));
}

function membersIn({ region, regions, changes }: RegionGround, period: string): string[] {
	return provincesOf(region, regions, changes, period).map(({ code }) => code);
}

function at(series: readonly Series[], region: string, period: string) {
	const point = series
		.find((line) => line.region === region)
		?.points.find((p) => p.period === period);
	return point && point.value !== null && point.status !== 'F'
		? { ...point, value: point.value }
		: null;
}
