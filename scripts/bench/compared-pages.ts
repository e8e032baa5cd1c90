import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { chart, rowsOf } from '../../tests/bench/chart.js';
import { root } from '../install.mjs';

const sources = join(root, 'tests/bench');
const csv = join(root, 'data/observations/growth.csv');

/**
 * The pages of `tests/bench`, ready to be served: `static/`, `csv/` and `duckdb/`.
 * @returns the folder, to be removed by `remove`
 */
export async function makeComparedPages(): Promise<{ folder: string; remove: () => void }> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
	const template = readFileSync(join(sources, 'page.html'), 'utf8');
	const data = readFileSync(csv, 'utf8');
	function write(name: string, script: string, drawn: string): string {
		const path = join(folder, name);
		mkdirSync(path);
		const html = template.replace('<!--script-->', script).replace('<!--chart-->', drawn);
		writeFileSync(join(path, 'index.html'), html);
		cpSync(csv, join(path, 'growth.csv'));
		return path;
	}
	write('static', '', chart(rowsOf(data)));
	const plain = write('csv', '<script type="module" src="./from-csv.js"></script>', '');
	for (const file of ['chart.js', 'from-csv.js']) cpSync(join(sources, file), join(plain, file));
	const source = write(
		'duckdb-source',
		'<script type="module" src="./from-duckdb.js"></script>',
		''
	);
	for (const file of ['chart.js', 'from-duckdb.js'])
		cpSync(join(sources, file), join(source, file));
	await build({
		root: source,
		configFile: false,
		base: './',
		logLevel: 'warn',
		resolve: { alias: { '@duckdb': join(root, 'node_modules/@duckdb') } },
		build: {
			outDir: join(folder, 'duckdb'),
			emptyOutDir: true,
			target: 'es2022',
			chunkSizeWarningLimit: 1000
		}
	});
	cpSync(csv, join(folder, 'duckdb/growth.csv'));
	return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
