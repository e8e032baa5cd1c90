import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { packedEngine } from '../../scripts/vite-engine';
import { openAddress } from './site';

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'engine-contract-'));
	await build({
		root: resolve('tests/e2e/engine-contract'),
		configFile: false,
		base: './',
		publicDir: false,
		logLevel: 'warn',
		plugins: [packedEngine()],
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: { outDir: folder, emptyOutDir: true, target: 'es2022' }
	});
	cpSync('data', join(folder, 'data'), { recursive: true });
	site = await serve({ dir: folder });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true, force: true });
});

test('the engine in a browser keeps the contract that the one at build keeps', async () => {
	const paths = readdirSync('data', { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => /\.(csv|json)$/.test(path));
	const page = await openAddress(site.url);
	await page.waitForFunction(() => 'runContract' in window);
	const results = await page.evaluate((names) => window.runContract(names), paths);
	expect(results.length).toBeGreaterThan(50);
	expect(results.filter(({ fault }) => fault !== null)).toEqual([]);
});
