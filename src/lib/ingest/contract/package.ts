import type { Finding } from '../finding';
import { missingColumns } from './columns';
import { descriptorPath, readDescriptor, type Descriptor } from './descriptor';
import { error } from './report';
import { readTable, type Table } from './table';
import { decode } from './text';

/** The files of a data folder: path below it, with `/`, to bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A data folder that has been read; no table where the descriptor cannot be relied on. */
export interface Package {
	descriptor: Descriptor | null;
	tables: Table[];
	findings: Finding[];
}

function readDescriptorFile(files: Files): Omit<Package, 'tables'> {
	const bytes = files.get(descriptorPath);
	if (!bytes) {
		const file = descriptorPath;
		return { descriptor: null, findings: [error('contract-descriptor-missing', { file })] };
	}
	const { text, findings } = decode(descriptorPath, bytes);
	if (text === null) return { descriptor: null, findings };
	if (text.startsWith('\uFEFF'))
		findings.push(error('contract-bom', { file: descriptorPath, line: 1 }));
	const read = readDescriptor(text.replace(/^\uFEFF/, ''));
	findings.push(...read.findings, ...(read.descriptor ? missingColumns(read.descriptor) : []));
	return { descriptor: findings.length > 0 ? null : read.descriptor, findings };
}

/**
 * Reads a data folder from bytes (so that browser, command line and build do the same): the descriptor, then every file
 * that it lists, by its schema. Findings are about form, columns and cells; `checks/` looks at what the rows say.
 */
export function readPackage(files: Files): Package {
	const { descriptor, findings } = readDescriptorFile(files);
	if (!descriptor) return { descriptor, tables: [], findings };
	const tables: Table[] = [];
	for (const resource of descriptor.resources) {
		const bytes = files.get(resource.path);
		if (!bytes) {
			findings.push(error('contract-file-missing', { file: resource.path }));
			continue;
		}
		const read = readTable(resource, bytes);
		tables.push(read.table);
		findings.push(...read.findings);
	}
	const listed = new Set(descriptor.resources.map(({ path }) => path));
	for (const file of files.keys()) {
		if (/\.csv$/i.test(file) && !listed.has(file)) {
			findings.push(error('contract-file-unlisted', { file }));
		}
	}
	return { descriptor, tables, findings };
}
