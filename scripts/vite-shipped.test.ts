import { expect, test } from 'vitest';
import { packageOf } from './vite-shipped';

test.each([
	['/x/node_modules/d3-array/src/max.js', 'd3-array'],
	['/x/node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser.mjs', '@duckdb/duckdb-wasm'],
	['/x/node_modules/a/node_modules/b/index.js?url', 'b'],
	['\0/x/node_modules/papaparse/papaparse.js?commonjs-module', 'papaparse'],
	['/x/node_modules/.cache/duckdb/duckdb-eh.bin', null],
	['/x/src/lib/domain/period.ts', null]
])('%s belongs to %s', (module, name) => {
	expect(packageOf(module)).toBe(name);
});
