import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mitOf } from './mit';

/** A package of which something reaches the reader. */
export interface Shipped {
	name: string;
	version: string;
	/** SPDX identifier. */
	licence: string;
	home: string;
	/** Licence and notices as the package brings them. */
	text: string;
}

/** Packages that name their licence and bring no file of it; the notice stands in their source repository. */
const noticesElsewhere: Partial<Record<string, string>> = {
	'@duckdb/duckdb-wasm': `${mitOf('2021 DuckDB WASM Contributors (see https://github.com/duckdb/duckdb-wasm/graphs/contributors)')}\n\n${mitOf('2018-2025 Stichting DuckDB Foundation')}`
};

interface Manifest {
	version: string;
	license: string;
	homepage?: string;
	repository?: string | { url?: string };
}

/** An address that a reader can follow, from the ways in which packages name theirs. */
export function homeOf({ homepage, repository }: Omit<Manifest, 'version' | 'license'>): string {
	if (homepage) return homepage;
	const named = typeof repository === 'string' ? repository : repository?.url;
	if (!named) return '';
	if (/^[\w-]+\/[\w.-]+$/.test(named)) return `https://github.com/${named}`;
	return named.replace(/^git\+/, '').replace(/\.git$/, '');
}

async function textOf(folder: string, name: string): Promise<string> {
	const files = (await readdir(folder)).filter((file) =>
		/^(licen[cs]e|notice|copyrightnotice)(\.|$)/i.test(file)
	);
	const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
	const text = texts.length > 0 ? texts.join('\n\n') : noticesElsewhere[name];
	if (!text) throw new Error(`${name} reaches the reader and brings no licence text.`);
	return text.replace(/\r\n/g, '\n').trim();
}

async function readPackage(name: string): Promise<Shipped> {
	const folder = join('node_modules', name);
	const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
	return {
		name,
		version: manifest.version,
		licence: manifest.license,
		home: homeOf(manifest),
		text: await textOf(folder, name)
	};
}

/**
 * Every package of which something reaches the reader, by name, as the build of the client side found them.
 * Empty where nothing was built yet, as in development. Rejects where a package brings no licence.
 */
export async function shippedPackages(): Promise<Shipped[]> {
	let names: string[];
	try {
		names = JSON.parse(await readFile('.svelte-kit/shipped.json', 'utf8')) as string[];
	} catch {
		return [];
	}
	return Promise.all(names.map(readPackage));
}
