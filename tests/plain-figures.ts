import { readFileSync, readdirSync } from 'node:fs';
import { csvParse } from 'd3';

/**
 * The published figures once more, from the CSV files, by nothing but loops: no SQL, and none of the project's own code.
 * Plain on purpose, to have something to hold the pages against.
 */
export interface PlainPoint {
	period: string;
	value: number | null;
	status: string;
	source: string | null;
	published: string | null;
	note: string | null;
	file: string | null;
	line: number | null;
	vintages: number;
	computed: 'sum' | 'weighted' | null;
}

type Row = Record<string, string>;

const readRows = (file: string): Row[] => [...csvParse(readFileSync(`data/${file}`, 'utf8'))];

export const indicators = readRows('indicators.csv');
export const regions = readRows('regions.csv');
export const targets = readRows('targets.csv');
const changes = readRows('region-changes.csv');
const tiers = new Map(readRows('sources.csv').map((row) => [row.id, row.tier ?? '']));

/** Every document's figure. */
export const documents: Row[] = readdirSync('data/observations').flatMap((name) =>
	readRows(`observations/${name}`).map((row, index) => ({
		...row,
		file: `observations/${name}`,
		line: String(index + 2)
	}))
);

const keyOf = (indicator = '', region = '', period = '') => `${indicator}|${region}|${period}`;

/** What several documents say of the same figure, in the order of the files. */
export const rivals = new Map<string, Row[]>();
for (const row of documents) {
	const key = keyOf(row.indicator, row.region, row.period);
	rivals.set(key, [...(rivals.get(key) ?? []), row]);
}

/** Official before provisional before estimated, then newer before older, then the better source, then by name. */
export function isBefore(a: Row, b: Row): boolean {
	const firmness = 'AB P E F M';
	const [firmA, firmB] = [a, b].map(({ status = '' }) => Math.max(1, firmness.indexOf(status)));
	if (firmA !== firmB) return Number(firmA) < Number(firmB);
	if (a.published !== b.published) return (a.published ?? '') > (b.published ?? '');
	const [tierA = '', tierB = ''] = [tiers.get(a.source), tiers.get(b.source)];
	if (tierA !== tierB) return tierA < tierB;
	return (a.source ?? '') < (b.source ?? '');
}

const inForce = new Map<string, PlainPoint>();
for (const [key, rows] of rivals) {
	const best = rows.reduce((first, row) => (isBefore(row, first) ? row : first));
	inForce.set(key, {
		period: best.period ?? '',
		value: best.value ? Number(best.value) : null,
		status: best.status ?? '',
		source: best.source ?? '',
		published: best.published || null,
		note: best.note || null,
		file: best.file ?? '',
		line: Number(best.line),
		vintages: rows.length,
		computed: null
	});
}

/** The last day of a period. */
export function lastDay(period: string): string {
	const year = Number(period.slice(0, 4));
	const months = /P(\d+)M$/.exec(period);
	const half = /S(\d)$/.exec(period);
	const quarter = /Q(\d)$/.exec(period);
	let month = 12;
	if (months) month = Number(months[1]);
	else if (half) month = Number(half[1]) * 6;
	else if (quarter) month = Number(quarter[1]) * 3;
	else if (period.length === 7) month = Number(period.slice(5));
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The provinces of a region at the end of a period; none once one of them has taken in a province from outside. */
function membersOf(region: string, period: string): string[] {
	const day = lastDay(period);
	const parentOf = (code = '') => regions.find((row) => row.code === code)?.parent;
	const grown = changes.some(
		({ share, date = '', from_code, to_code }) =>
			share === '1' && date <= day && parentOf(to_code) === region && parentOf(from_code) !== region
	);
	if (grown) return [];
	return regions
		.filter((row) => row.level === 'province' && row.parent === region)
		.filter((row) => !row.valid_from || row.valid_from <= day)
		.filter((row) => !row.valid_to || row.valid_to >= day)
		.map((row) => row.code ?? '');
}

/** A province's figure, unless it was published before the province took in another one within the period. */
function partOf(indicator: string, province: string, period: string): PlainPoint | null {
	const point = inForce.get(keyOf(indicator, province, period));
	if (!point || point.value === null) return null;
	const old = changes.some(
		({ share, date = '', to_code }) =>
			share === '1' &&
			to_code === province &&
			date <= lastDay(period) &&
			point.published !== null &&
			point.published < date
	);
	return old ? null : point;
}

/** What a region's figure would be, made of its provinces'; null where it cannot be made. */
function madeOf(indicator: Row, region: string, period: string): PlainPoint | null {
	const id = indicator.id ?? '';
	const members = membersOf(region, period);
	const parts = members.flatMap((code) => partOf(id, code, period) ?? []);
	if (members.length === 0 || parts.length < members.length) return null;
	if (indicator.aggregation === 'sum') {
		const total = parts.reduce((sum, { value }) => sum + (value ?? NaN), 0);
		return made(period, total, parts, [], 'sum');
	}
	const isGrowth = indicator.kind === 'rate' && indicator.unit === 'percent';
	if (!indicator.weight_indicator || period.length !== 4) return null;
	const then = isGrowth ? String(Number(period) - 1) : period;
	if (membersOf(region, then).length !== members.length) return null;
	const weights = members.flatMap(
		(code) => partOf(indicator.weight_indicator ?? '', code, then) ?? []
	);
	if (weights.length < members.length) return null;
	let above = 0;
	let below = 0;
	parts.forEach(({ value }, index) => {
		const weight = weights[index]?.value ?? NaN;
		above += (value ?? NaN) * weight;
		below += weight;
	});
	return made(period, above / below, parts, weights, 'weighted');
}

function made(
	period: string,
	value: number,
	parts: PlainPoint[],
	weights: PlainPoint[],
	computed: 'sum' | 'weighted'
): PlainPoint {
	const has = (status: string, among: PlainPoint[]) => among.some((part) => part.status === status);
	const all = [...parts, ...weights];
	let status = 'A';
	if (has('P', all)) status = 'P';
	if (has('E', all)) status = 'E';
	if (has('B', parts)) status = 'B';
	if (has('F', all)) status = 'F';
	const reasons = new Set(
		parts.filter((part) => part.status === 'B' && part.note).map(({ note }) => note)
	);
	const published = parts.map((part) => part.published ?? '').sort();
	return {
		period,
		value,
		status,
		source: null,
		published: published.at(-1) || null,
		note: reasons.size === 1 ? ([...reasons][0] ?? null) : null,
		file: null,
		line: null,
		vintages: 1,
		computed
	};
}

/** All figures of every indicator and place, `indicator|region|period`, with what the regions get from their provinces. */
export const figures = new Map(inForce);
const periods = new Set(documents.map(({ period = '' }) => period));
for (const { code = '', level } of regions) {
	if (level !== 'region') continue;
	for (const indicator of indicators) {
		for (const period of periods) {
			const key = keyOf(indicator.id, code, period);
			const point = figures.has(key) ? null : madeOf(indicator, code, period);
			if (point) figures.set(key, point);
		}
	}
}
