import type { Indicator } from '../indicator';
import type { ObservationStatus, Point } from '../observation';
import type { Region } from '../region';
import type { Circumstances } from './judgement';
import type { Target } from './target';

/* Demonstration data for the tests of this folder; no figure here was published. */

export const indicatorOf = (part: Partial<Indicator> = {}): Indicator => ({
	id: 'output',
	theme: 'growth',
	name_vi: 'Chỉ số thử',
	name_en: 'Test indicator',
	definition_vi: '',
	definition_en: '',
	unit: 'usd',
	scale: 6,
	decimals: 1,
	direction: 'up',
	kind: 'flow',
	frequency: 'A',
	aggregation: 'sum',
	weight_indicator: null,
	natural_min: null,
	natural_max: null,
	order: 1,
	...part
});

export const regionOf = (part: Partial<Region> = {}): Region => ({
	code: 'here',
	level: 'province',
	name_vi: 'Nơi thử',
	name_en: 'Test place',
	aliases: null,
	iso_3166_2: null,
	gso_code: null,
	parent: null,
	valid_from: null,
	valid_to: null,
	...part
});

export const targetOf = (part: Partial<Target> = {}): Target => ({
	id: 'output.here.2030.test',
	indicator: 'output',
	region: 'here',
	kind: 'level',
	operator: '>=',
	value: 200,
	value_high: null,
	base_period: null,
	base_value: null,
	start_period: '2021',
	end_period: '2030',
	comparator_region: null,
	path: null,
	document: 'Test',
	clause: null,
	decided_on: '2020-12-01',
	source: 'test',
	note: null,
	line: 2,
	...part
});

export const pointOf = (
	period: string,
	value: number | null,
	status: ObservationStatus = 'A'
): Point => ({
	period,
	value,
	status,
	source: 'test',
	published: null,
	note: null,
	file: 'observations/growth.csv',
	line: 2,
	vintages: 1,
	computed: null
});

/** `{ 2020: 100, '2024-01-01/P6M': 5 }` as points. */
export const pointsOf = (values: Record<string, number>): Point[] =>
	Object.entries(values).map(([period, value]) => pointOf(period, value));

export const circumstancesOf = (
	values: Record<string, number>,
	part: Partial<Circumstances> = {}
): Circumstances => ({
	indicator: indicatorOf(),
	region: regionOf(),
	points: pointsOf(values),
	asOf: '2025-03-01',
	...part
});

/** Yearly rates in percent. */
export const rates = indicatorOf({
	unit: 'percent',
	scale: 0,
	decimals: 2,
	kind: 'rate',
	aggregation: 'none'
});
