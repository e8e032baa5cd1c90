import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const id = 'virtual:duckdb';

/** The compressed WebAssembly file, made once for each content of the original. */
function pack(root: string): { path: string; bytes: number } {
	const original = readFileSync(
		createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
	);
	const hash = createHash('sha256').update(original).digest('hex').slice(0, 16);
	const folder = join(root, 'node_modules/.cache/duckdb');
	const path = join(folder, `duckdb-eh-${hash}.bin`);
	if (!existsSync(path)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(path, gzipSync(original, { level: constants.Z_BEST_COMPRESSION }));
	}
	return { path, bytes: readFileSync(path).length };
}

/**
 * Gives DuckDB's WebAssembly to the site as a gzip file of under 8 MB with a neutral name: 34 MB would be refused by
 * hosts with a limit of 25 MiB a file, and a name in `.wasm` or `.gz` makes some hosts touch it.
 */
export function packedEngine(): Plugin {
	let root = '';
	return {
		name: 'packed-engine',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load(resolved) {
			if (resolved !== `\0${id}`) return;
			const { path, bytes } = pack(root);
			return `import url from ${JSON.stringify(`${path}?url&no-inline`)};
				export const packedUrl = url;
				export const packedBytes = ${bytes};`;
		}
	};
}
