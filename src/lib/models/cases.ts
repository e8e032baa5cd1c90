import type { Indicator } from '../domain/indicator';
import type { RegionChange } from '../domain/members';
import type { Region } from '../domain/region';
import { indicatorOf, pointOf, regionOf } from '../domain/targets/cases';
import type { Target } from '../domain/targets/target';
import type { PointRow } from '../sql/points';
import type { Query, Run } from '../sql/query';

/* Demonstration data for the tests of this folder; no figure here was published. */

/** What stands in the tables; `totals` are what SQL would add up or average over a region. */
export interface Tables {
	indicators: Indicator[];
	regions: Region[];
	changes?: RegionChange[];
	targets?: Target[];
	points?: PointRow[];
	totals?: PointRow[];
}

export const row = (indicator: string, region: string, period: string, value: number | null) =>
	({ ...pointOf(period, value), indicator, region, local: false }) satisfies PointRow;

/** A row that SQL computed. */
export const total = (
	indicator: string,
	region: string,
	period: string,
	value: number
): PointRow => ({
	...row(indicator, region, period, value),
	source: null,
	file: null,
	line: null,
	computed: 'sum'
});

export const indicator = indicatorOf;
export const region = regionOf;

/** Answers the project's queries from arrays, and refuses what it does not know. */
export function answering(tables: Tables): Run {
	const { indicators, regions, changes = [], targets = [], points = [], totals = [] } = tables;
	const known = (id: string) => points.filter((p) => p.indicator === id && p.value !== null);
	const answers: Record<
		string,
		(params: { indicator?: string | null; region?: string | null }) => object[]
	> = {
		indicators: () => indicators,
		regions: () => regions,
		'region-changes': () => changes,
		targets: () => targets,
		points: (params) =>
			points.filter(
				(p) =>
					p.indicator === (params.indicator ?? p.indicator) &&
					p.region === (params.region ?? p.region)
			),
		'region-totals': (params) => totals.filter((p) => p.indicator === params.indicator),
		'region-weighted': () => [],
		coverage: () =>
			indicators.map(({ id }) => ({
				indicator: id,
				figures: known(id).length,
				places: new Set(known(id).map((p) => p.region)).size,
				latest: known(id).at(-1)?.period ?? null,
				published: null
			})),
		'place-counts': () =>
			regions.map(({ code }) => ({
				region: code,
				figures: points.filter((p) => p.region === code && p.value !== null).length,
				targets: targets.filter((t) => t.region === code).length
			})),
		sources: () =>
			[...new Set(points.map(({ source }) => source))].map((id) => ({
				id,
				title: `Document ${id}`
			}))
	};
	return <Params extends object, Row>({ name }: Query<Params, Row>, params: Params) => {
		const answer = answers[name];
		if (!answer) return Promise.reject(new Error(`No answer to ${name}`));
		return Promise.resolve(structuredClone(answer(params)) as Row[]);
	};
}
