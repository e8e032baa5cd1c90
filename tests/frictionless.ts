import Papa from 'papaparse';

/**
 * What is wrong with a data package by the Frictionless standards, version 1: Data Package, Tabular Data Resource, Table
 * Schema. Written from the standards, without the project's own reader, so that one can be held against the other.
 */
export function faultsOf(files: Readonly<Record<string, Uint8Array>>): string[] {
	const faults: string[] = [];
	const say = (place: string, fault: string) => faults.push(`${place}: ${fault}`);
	const text = (path: string) => new TextDecoder('utf-8', { fatal: true }).decode(files[path]);
	if (!files['datapackage.json']) return ['datapackage.json is missing'];
	const descriptor = JSON.parse(text('datapackage.json')) as Descriptor;

	if (!/^[a-z0-9._/-]+$/.test(descriptor.name ?? '')) say('package', `name ${descriptor.name}`);
	if (descriptor.profile !== 'tabular-data-package') say('package', 'profile');
	if (!Array.isArray(descriptor.resources) || descriptor.resources.length === 0)
		return [...faults, 'package: no resources'];
	for (const licence of descriptor.licenses ?? [])
		if (!licence.name && !licence.path) say('package', 'a licence has neither name nor path');
	for (const source of descriptor.sources ?? [])
		if (!source.title) say('package', 'a source has no title');

	const tables = new Map<string, Record<string, string>[]>();
	const names = descriptor.resources.map(({ name }) => name);
	if (new Set(names).size < names.length) say('package', 'two resources of one name');
	for (const resource of descriptor.resources) {
		const { name, path, schema } = resource;
		const at = name ?? '?';
		if (!/^[a-z0-9._-]+$/.test(name ?? '')) say(at, 'name');
		if (typeof path !== 'string' || /^([/\\]|\w+:)|(^|\/)\.\.?(\/|$)/.test(path)) {
			say(at, `path ${String(path)}`);
			continue;
		}
		if (resource.profile !== 'tabular-data-resource') say(at, 'profile');
		if (resource.encoding !== 'utf-8') say(at, 'encoding');
		if (!files[path]) {
			say(at, `${path} is not there`);
			continue;
		}
		if (!schema) {
			say(at, 'no schema');
			continue;
		}
		checkSchema(at, schema, say);
		const read = Papa.parse<string[]>(text(path).replace(/\n$/, ''), { delimiter: ',' });
		for (const { message, row } of read.errors) say(at, `row ${row}: ${message}`);
		const [header = [], ...rows] = read.data;
		const fields = schema.fields.map((field) => field.name);
		if (header.join('|') !== fields.join('|')) say(at, `header ${header.join()}`);
		if (rows.some((row) => row.length !== fields.length)) say(at, 'a row of another length');
		const records = rows.map((row) =>
			Object.fromEntries(fields.map((field, i) => [field, row[i] ?? '']))
		);
		tables.set(name, records);
		checkRows(at, schema, records, say);
	}
	for (const { name, schema } of descriptor.resources)
		for (const key of schema?.foreignKeys ?? []) {
			const other = key.reference.resource || name;
			const wanted = list(key.reference.fields);
			const known = new Set((tables.get(other) ?? []).map((row) => keyOf(row, wanted)));
			if (!tables.has(other)) say(name, `foreign key to ${other}`);
			for (const row of tables.get(name) ?? []) {
				const own = list(key.fields);
				if (own.some((field) => row[field] === '')) continue;
				if (!known.has(keyOf(row, own))) say(name, `${keyOf(row, own)} is not in ${other}`);
			}
		}
	return faults;
}

interface Constraints {
	required?: boolean;
	unique?: boolean;
	enum?: (string | number)[];
	pattern?: string;
	minimum?: number | string;
	maximum?: number | string;
}

interface Schema {
	fields: { name: string; type: string; constraints?: Constraints }[];
	primaryKey?: string | string[];
	missingValues?: string[];
	foreignKeys?: {
		fields: string | string[];
		reference: { resource: string; fields: string | string[] };
	}[];
}

interface Descriptor {
	name?: string;
	profile?: string;
	licenses?: { name?: string; path?: string }[];
	sources?: { title?: string }[];
	resources: {
		name: string;
		path: unknown;
		profile?: string;
		encoding?: string;
		schema?: Schema;
	}[];
}

type Say = (place: string, fault: string) => void;

const list = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);
const keyOf = (row: Record<string, string>, fields: readonly string[]) =>
	JSON.stringify(fields.map((field) => row[field]));

/** The types that the package uses, and the constraints that the standard allows for each. */
const types: Record<string, { lexical: RegExp; constraints: (keyof Constraints)[] }> = {
	string: { lexical: /[^]*/, constraints: ['required', 'unique', 'enum', 'pattern'] },
	integer: {
		lexical: /^[-+]?\d+$/,
		constraints: ['required', 'unique', 'enum', 'minimum', 'maximum']
	},
	number: {
		lexical: /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/,
		constraints: ['required', 'unique', 'enum', 'minimum', 'maximum']
	},
	date: {
		lexical: /^\d{4}-\d{2}-\d{2}$/,
		constraints: ['required', 'unique', 'enum', 'minimum', 'maximum']
	}
};

function checkSchema(at: string, schema: Schema, say: Say): void {
	const names = schema.fields.map(({ name }) => name);
	if (names.length === 0 || new Set(names).size < names.length) say(at, 'fields');
	for (const { name, type, constraints = {} } of schema.fields) {
		if (!types[type]) say(at, `type ${type}`);
		for (const key of Object.keys(constraints))
			if (!types[type]?.constraints.includes(key as keyof Constraints))
				say(at, `${name}: ${key} is no constraint of ${type}`);
	}
	for (const field of list(schema.primaryKey ?? []))
		if (!names.includes(field)) say(at, `primary key ${field}`);
	for (const { fields, reference } of schema.foreignKeys ?? []) {
		if (list(fields).length !== list(reference.fields).length) say(at, 'foreign key');
		for (const field of list(fields)) if (!names.includes(field)) say(at, `foreign key ${field}`);
	}
	if (!schema.missingValues?.every((value) => typeof value === 'string')) say(at, 'missingValues');
}

function checkRows(at: string, schema: Schema, rows: Record<string, string>[], say: Say): void {
	const missing = new Set(schema.missingValues ?? ['']);
	const key = list(schema.primaryKey ?? []);
	if (key.length > 0) {
		if (new Set(rows.map((row) => keyOf(row, key))).size < rows.length)
			say(at, 'primary key twice');
		if (rows.some((row) => key.some((field) => missing.has(row[field] ?? ''))))
			say(at, 'primary key empty');
	}
	for (const { name, type, constraints = {} } of schema.fields) {
		const cells = rows.map((row) => row[name] ?? '');
		const given = cells.filter((cell) => !missing.has(cell));
		if (constraints.required && given.length < cells.length) say(at, `${name} is empty somewhere`);
		if (constraints.unique && new Set(given).size < given.length) say(at, `${name} twice`);
		const pattern = constraints.pattern && new RegExp(`^(?:${constraints.pattern})$`, 'u');
		for (const cell of given) {
			if (!types[type]?.lexical.test(cell)) say(at, `${name}: ${cell} is no ${type}`);
			if (constraints.enum && !constraints.enum.map(String).includes(cell))
				say(at, `${name}: ${cell}`);
			if (pattern && !pattern.test(cell)) say(at, `${name}: ${cell}`);
			if (constraints.minimum !== undefined && Number(cell) < Number(constraints.minimum))
				say(at, `${name}: ${cell}`);
			if (constraints.maximum !== undefined && Number(cell) > Number(constraints.maximum))
				say(at, `${name}: ${cell}`);
		}
	}
}
