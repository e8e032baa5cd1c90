import { themes, type Indicator } from '../../domain/indicator';
import type { RegionChange } from '../../domain/members';
import type { Observation } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Source } from '../../domain/source';
import type { Target } from '../../domain/targets/target';
import type { Finding } from '../finding';
import { descriptorPath, type Descriptor, type Field } from './descriptor';
import { error } from './report';

type Kind<T> = [T] extends [number] ? 'number' : string extends T ? 'text' : readonly T[];
type Need<T> = null extends T ? { optional: Kind<NonNullable<T>> } : Kind<T>;
type Needs<Row> = { [Column in keyof Row]: Need<Row[Column]> };

const text = { optional: 'text' } as const;
const number = { optional: 'number' } as const;

const indicator: Needs<Indicator> = {
	id: 'text',
	theme: themes,
	name_vi: 'text',
	name_en: 'text',
	definition_vi: 'text',
	definition_en: 'text',
	unit: 'text',
	scale: 'number',
	decimals: 'number',
	direction: ['up', 'down', 'range'],
	kind: ['rate', 'flow', 'stock', 'share', 'index'],
	frequency: ['A', 'S', 'Q', 'M'],
	aggregation: ['sum', 'weighted', 'mean', 'none'],
	weight_indicator: text,
	natural_min: number,
	natural_max: number,
	order: 'number'
};

const region: Needs<Region> = {
	code: 'text',
	level: ['country', 'region', 'province'],
	name_vi: 'text',
	name_en: 'text',
	aliases: text,
	iso_3166_2: text,
	gso_code: text,
	parent: text,
	valid_from: text,
	valid_to: text
};

const regionChange: Needs<RegionChange> = {
	date: 'text',
	from_code: 'text',
	to_code: 'text',
	share: number,
	legal_reference: text,
	source: text
};

const target: Needs<Omit<Target, 'line'>> = {
	id: 'text',
	indicator: 'text',
	region: 'text',
	kind: ['annual', 'growth_avg', 'level', 'cumulative', 'share', 'range', 'relative', 'floor'],
	operator: ['>=', '<=', 'between'],
	value: 'number',
	value_high: number,
	base_period: text,
	base_value: number,
	start_period: text,
	end_period: 'text',
	comparator_region: text,
	path: { optional: ['linear', 'geometric', 'given'] },
	document: 'text',
	clause: text,
	decided_on: text,
	source: 'text',
	note: text
};

const source: Needs<Source> = {
	id: 'text',
	title: 'text',
	publisher: 'text',
	url: text,
	published: text,
	retrieved: text,
	licence: text,
	tier: ['A', 'B', 'C'],
	note: text
};

const observation: Needs<Omit<Observation, 'file' | 'line'>> = {
	indicator: 'text',
	region: 'text',
	period: 'text',
	value: number,
	status: ['A', 'P', 'E', 'F', 'B', 'M'],
	source: 'text',
	published: text,
	note: text
};

/** The tables that the site reads, each with what its code relies on: the compiler compares it with the row types. */
const tables: Record<string, object> = {
	indicators: indicator,
	regions: region,
	'region-changes': regionChange,
	targets: target,
	sources: source
};

export const observationsPrefix = 'observations-';

function fits(field: Field | undefined, need: unknown): boolean {
	if (!field) return false;
	if (typeof need === 'object' && need !== null && 'optional' in need) {
		return fits({ ...field, required: true }, need.optional);
	}
	if (!field.required) return false;
	const numeric = field.type === 'number' || field.type === 'integer';
	if (need === 'number') return numeric;
	if (Array.isArray(need)) return field.enum?.every((value) => need.includes(value)) ?? false;
	return !numeric;
}

/** Tables and columns that the site relies on and that the descriptor lacks, or defines so that the code could not trust them. */
export function missingColumns({ resources }: Descriptor): Finding[] {
	const findings: Finding[] = [];
	const observations = resources.filter(({ name }) => name.startsWith(observationsPrefix));
	const needed = [
		...Object.entries(tables),
		...observations.map(({ name }) => [name, observation] as const)
	];
	if (observations.length === 0) needed.push([`${observationsPrefix}…`, {}]);
	for (const [name, columns] of needed) {
		const resource = resources.find((candidate) => candidate.name === name);
		if (!resource) {
			const params = { resource: name };
			findings.push(error('contract-descriptor-resource', { file: descriptorPath, params }));
			continue;
		}
		for (const [column, need] of Object.entries(columns)) {
			if (
				fits(
					resource.fields.find((field) => field.name === column),
					need
				)
			)
				continue;
			const params = { resource: name };
			findings.push(error('contract-descriptor-column', { file: descriptorPath, column, params }));
		}
	}
	return findings;
}
