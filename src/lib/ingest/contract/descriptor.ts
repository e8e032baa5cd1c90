import type { Finding } from '../finding';
import { JsonReader, type Json } from './json-reader';
import { error } from './report';

/** The file that names all others. */
export const descriptorPath = 'datapackage.json';

export const fieldTypes = ['string', 'integer', 'number', 'date'] as const;

export type FieldType = (typeof fieldTypes)[number];

/** A column, as its Table Schema defines it. */
export interface Field {
	name: string;
	type: FieldType;
	required: boolean;
	unique: boolean;
	enum: string[] | null;
	pattern: RegExp | null;
	minimum: number | null;
	maximum: number | null;
}

/** `resource` is the name of the table whose `references` hold the values of `fields`. */
export interface ForeignKey {
	fields: string[];
	resource: string;
	references: string[];
}

/** A CSV file of the package; `path` is relative to the folder of the descriptor. */
export interface Resource {
	name: string;
	path: string;
	fields: Field[];
	primaryKey: string[];
	foreignKeys: ForeignKey[];
}

export interface Licence {
	name: string;
	title: string;
	path: string;
}

/** What the site reads of `data/datapackage.json`. `created` is the ISO date of the release; `units` names each unit code. */
export interface Descriptor {
	name: string;
	title: string;
	version: string;
	created: string;
	licenses: Licence[];
	units: Record<string, { vi: string; en: string }>;
	resources: Resource[];
}

const constraints = ['required', 'unique', 'enum', 'pattern', 'minimum', 'maximum'];

function readField(reader: JsonReader, json: Json, at: string): Field {
	const field = reader.object(json, at);
	const limits = reader.object(field.constraints ?? {}, `${at}.constraints`);
	for (const name of Object.keys(limits)) {
		// A constraint that nobody checks would be a promise that nobody keeps.
		if (!constraints.includes(name)) reader.fault(`${at}.constraints.${name}`, limits[name]);
	}
	const type = fieldTypes.find((known) => known === field.type);
	if (!type) reader.fault(`${at}.type`, field.type);
	return {
		name: reader.text(field.name, `${at}.name`),
		type: type ?? 'string',
		required: reader.flag(limits.required, `${at}.constraints.required`),
		unique: reader.flag(limits.unique, `${at}.constraints.unique`),
		enum: limits.enum === undefined ? null : reader.texts(limits.enum, `${at}.constraints.enum`),
		pattern: reader.pattern(limits.pattern, `${at}.constraints.pattern`),
		minimum: reader.number(limits.minimum, `${at}.constraints.minimum`),
		maximum: reader.number(limits.maximum, `${at}.constraints.maximum`)
	};
}

function readResource(reader: JsonReader, json: Json, at: string): Resource {
	const resource = reader.object(json, at);
	const schema = reader.object(resource.schema, `${at}.schema`);
	const name = reader.text(resource.name, `${at}.name`);
	const fields = reader
		.list(schema.fields, `${at}.schema.fields`)
		.map((field, index) => readField(reader, field, `${at}.schema.fields[${index}]`));
	const known = (names: string[], place: string) => {
		if (names.length === 0) reader.fault(place, names);
		for (const column of names) {
			if (!fields.some((field) => field.name === column)) reader.fault(place, column);
		}
		return names;
	};
	if (new Set(fields.map((field) => field.name)).size < fields.length) {
		reader.fault(`${at}.schema.fields`, undefined);
	}
	const missing = JSON.stringify(schema.missingValues ?? ['']);
	if (missing !== '[""]') reader.fault(`${at}.schema.missingValues`, schema.missingValues);

	const keyPlace = `${at}.schema.primaryKey`;
	const primaryKey = known(reader.texts(schema.primaryKey, keyPlace), keyPlace);
	const foreignKeys = reader
		.list(schema.foreignKeys ?? [], `${at}.schema.foreignKeys`)
		.map((json, index) => {
			const place = `${at}.schema.foreignKeys[${index}]`;
			const key = reader.object(json, place);
			const reference = reader.object(key.reference, `${place}.reference`);
			return {
				fields: known(reader.texts(key.fields, `${place}.fields`), `${place}.fields`),
				resource: reference.resource === '' ? name : String(reference.resource),
				references: reader.texts(reference.fields, `${place}.reference.fields`)
			};
		});
	return { name, path: reader.path(resource.path, `${at}.path`), fields, primaryKey, foreignKeys };
}

function checkReferences(reader: JsonReader, resources: Resource[]): void {
	for (const [index, { foreignKeys }] of resources.entries()) {
		for (const [place, key] of foreignKeys.entries()) {
			const target = resources.find(({ name }) => name === key.resource);
			const names = target?.fields.map(({ name }) => name) ?? [];
			if (
				key.references.length !== key.fields.length ||
				!key.references.every((name) => names.includes(name))
			) {
				reader.fault(`resources[${index}].schema.foreignKeys[${place}].reference`, key.resource);
			}
		}
	}
}

/** The line of a JSON error where the engine's message gives a position, else null. */
function lineOf(fault: unknown, text: string): number | null {
	const position = /position (\d+)/.exec(String(fault))?.[1];
	return position ? text.slice(0, Number(position)).split('\n').length : null;
}

/** Reads the descriptor (Frictionless Data Package 1.0, the part that the site uses); null with findings where it cannot be relied on. */
export function readDescriptor(text: string): {
	descriptor: Descriptor | null;
	findings: Finding[];
} {
	let json: Json;
	try {
		json = JSON.parse(text) as Json;
	} catch (fault) {
		const line = lineOf(fault, text);
		const place = line === null ? {} : { line };
		return {
			descriptor: null,
			findings: [error('contract-descriptor-json', { file: descriptorPath, ...place })]
		};
	}
	const reader = new JsonReader(descriptorPath);
	const root = reader.object(json, 'datapackage.json');
	const units = reader.object(root.units, 'units');
	const descriptor: Descriptor = {
		name: reader.text(root.name, 'name'),
		title: reader.text(root.title, 'title'),
		version: reader.text(root.version, 'version'),
		created: reader.date(root.created, 'created'),
		licenses: reader.list(root.licenses, 'licenses').map((json, index) => {
			const at = `licenses[${index}]`;
			const licence = reader.object(json, at);
			return {
				name: reader.text(licence.name, `${at}.name`),
				title: reader.text(licence.title, `${at}.title`),
				path: reader.text(licence.path, `${at}.path`)
			};
		}),
		units: Object.fromEntries(
			Object.keys(units).map((code) => {
				const names = reader.object(units[code], `units.${code}`);
				const vi = reader.text(names.vi, `units.${code}.vi`);
				return [code, { vi, en: reader.text(names.en, `units.${code}.en`) }];
			})
		),
		resources: reader
			.list(root.resources, 'resources')
			.map((resource, index) => readResource(reader, resource, `resources[${index}]`))
	};
	checkReferences(reader, descriptor.resources);
	return { descriptor: reader.findings.length > 0 ? null : descriptor, findings: reader.findings };
}
