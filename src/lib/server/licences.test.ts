import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineParts } from './engine-parts';
import { homeOf } from './licences';

test.each([
	[{ homepage: 'https://a.example' }, 'https://a.example'],
	[{ repository: 'lukeed/clsx' }, 'https://github.com/lukeed/clsx'],
	[{ repository: { url: 'git+https://b.example/c.git' } }, 'https://b.example/c'],
	[{}, '']
])('%j is found at "%s"', (manifest, home) => {
	expect(homeOf(manifest)).toBe(home);
});

test('every part listed as inside the engine is inside it', () => {
	const engine = readFileSync('node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const missing = engineParts.filter(({ trace }) => !engine.includes(trace));
	expect(missing.map(({ name }) => name)).toEqual([]);
});
