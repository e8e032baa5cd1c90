import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { root } from '../install.mjs';
import { serve } from '../serve.mjs';
import type { Figure } from './figure';
import { writeLargeFile } from './large-file';
import { pageMemory } from './memory';
import { marksOf, withNewProfile } from './visit';

declare global {
	interface Window {
		/** `tests/bench/papa/page.js`. */
		parseAlone?: (how: 'step' | 'chunk') => Promise<{ rows: number; ms: number }>;
		/** What happened on the page while a file was read. */
		watched?: { longest: number; updates: number };
	}
}

const rows = 1_000_000;

/** How long one file may take. */
const patience = 300_000;

interface Run {
	papa: Record<'step' | 'chunk', number>;
	/** From drop to the comparison on the page, and to figures that the database answers for. */
	compared: number;
	queryable: number;
	/** The longest task of the page's own thread. */
	longest: number;
	updates: number;
	/** Bytes of the browser's processes for pages: before the file came, and at most until it could be asked for. */
	memory: { before: number; most: number } | null;
}

/** PapaParse alone, as its own pages say: the file itself, in a worker. */
async function parseAlone(context: BrowserContext, address: string, file: string) {
	const page = await context.newPage();
	await page.goto(address);
	await page.setInputFiles('input', file);
	const measure = async (how: 'step' | 'chunk') => {
		const found = await page.evaluate((way) => window.parseAlone?.(way), how);
		if (!found || found.rows < rows) throw new Error(`PapaParse gave ${found?.rows} rows`);
		return found.ms;
	};
	const papa = { step: await measure('step'), chunk: await measure('chunk') };
	await page.close();
	return papa;
}

async function openImport(context: BrowserContext, site: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${site}data/import/`, { waitUntil: 'load' });
	await page.waitForSelector('[data-ready]');
	await page.waitForFunction(() => document.documentElement.dataset.checked !== undefined, null, {
		timeout: patience
	});
	return page;
}

async function importOnce(
	context: BrowserContext,
	site: string,
	file: string
): Promise<Omit<Run, 'papa'>> {
	const page = await openImport(context, site);
	const before = pageMemory();
	let most = before;
	const sampling = setInterval(() => {
		const now = pageMemory();
		if (now !== null) most = Math.max(most ?? 0, now);
	}, 200);
	await page.evaluate(() => {
		const watched = (window.watched = { longest: 0, updates: 0 });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries())
				watched.longest = Math.max(watched.longest, duration);
		}).observe({ type: 'longtask' });
		new MutationObserver(() => {
			if (document.querySelector('progress')) watched.updates++;
		}).observe(document.body, { subtree: true, childList: true, attributes: true });
	});
	await page.setInputFiles('input[data-import]', file);
	const comparedAt = page
		.waitForSelector('[data-accepted]', { timeout: patience })
		.then(() => page.evaluate(() => performance.now()));
	await page.waitForFunction(
		() => performance.getEntriesByName('import-queryable').length > 0,
		null,
		{ timeout: patience, polling: 100 }
	);
	const compared = await comparedAt;
	await page.waitForTimeout(1000);
	clearInterval(sampling);
	const { 'import-start': start = NaN, 'import-queryable': queryable = NaN } = await marksOf(page);
	const found = await page.evaluate(() => ({
		accepted: Number(document.querySelector('[data-accepted]')?.getAttribute('data-accepted')),
		...(window.watched ?? { longest: NaN, updates: NaN })
	}));
	if (found.accepted !== rows) throw new Error(`${found.accepted} lines were accepted`);
	await page.close();
	return {
		compared: compared - start,
		queryable: queryable - start,
		longest: found.longest,
		updates: found.updates,
		memory: before === null || most === null ? null : { before, most }
	};
}

/**
 * A million rows of seven columns, from drop to queryable in DuckDB, beside PapaParse alone: the same file in the same
 * browser, one after the other.
 * @param site folder of the build
 * @param runs new profiles, each with one of both
 */
export async function measureImport(site: string, runs: number): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
	const file = join(folder, 'million.csv');
	const size = writeLargeFile(file, rows);
	const alone = join(folder, 'papa');
	cpSync(join(root, 'tests/bench/papa'), alone, { recursive: true });
	cpSync(join(root, 'node_modules/papaparse/papaparse.min.js'), join(alone, 'papaparse.min.js'));
	const papa = await serve({ dir: alone });
	const own = await serve({ dir: site });
	const found: Run[] = [];
	try {
		for (let run = 0; run < runs; run++)
			await withNewProfile(async (context) => {
				found.push({
					papa: await parseAlone(context, papa.url, file),
					...(await importOnce(context, own.url, file))
				});
			});
	} finally {
		await papa.close();
		await own.close();
		rmSync(folder, { recursive: true });
	}
	const of = (what: (run: Run) => number) => found.map(what);
	const memories = found.flatMap(({ memory }) => (memory ? [memory] : []));
	const noMemory = 'only Linux says how much memory a process takes';
	const kind = `1 million rows, ${(size / 1e6).toFixed(0)} MB`;
	return [
		{ what: `PapaParse alone, row by row, ${kind}`, unit: 'ms', values: of((r) => r.papa.step) },
		{ what: `PapaParse alone, in pieces, ${kind}`, unit: 'ms', values: of((r) => r.papa.chunk) },
		{ what: 'import, from drop to comparison', unit: 'ms', values: of((r) => r.compared) },
		{ what: 'import, from drop to queryable', unit: 'ms', values: of((r) => r.queryable) },
		{
			what: 'import ÷ PapaParse alone at its faster',
			unit: '×',
			values: of(({ papa, queryable }) => queryable / Math.min(papa.step, papa.chunk))
		},
		{ what: 'import, longest task of the page', unit: 'ms', values: of((r) => r.longest) },
		{
			what: 'import, changes of the page while reading',
			unit: 'times',
			values: of((r) => r.updates)
		},
		{
			what: 'memory of the page before the file',
			unit: 'MB',
			values: memories.map(({ before }) => before / 1e6),
			missing: noMemory
		},
		{
			what: 'memory of the page, at most while importing',
			unit: 'MB',
			values: memories.map(({ most }) => most / 1e6),
			missing: noMemory
		}
	];
}
