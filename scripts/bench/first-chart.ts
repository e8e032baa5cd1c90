import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { root } from '../install.mjs';
import { makeComparedPages } from './compared-pages';
import { quantile, type Figure } from './figure';
import { serveSlowly, type Network, type SlowServer } from './slow-server';
import { withNewProfile } from './visit';

declare global {
	interface Window {
		/** What `tests/bench/watch.js` sees. */
		seen?: { chart: number; shift: number };
	}
}

interface Profile extends Network {
	name: string;
	/** How many times slower the processor is made. */
	slowdown: number;
}

const profiles: Profile[] = [
	{ name: 'slow 4G, 4 × slower processor', bytesPerSecond: 200_000, latency: 150, slowdown: 4 },
	{ name: 'no limits', bytesPerSecond: Infinity, latency: 0, slowdown: 1 }
];

const pages = ['site', 'static', 'csv', 'duckdb'] as const;
type PageName = (typeof pages)[number];

/** What one visit gives: milliseconds from the beginning of the navigation, and bytes. */
interface Visit {
	chart: number;
	shift: number;
	bytes: number;
}

const watch = join(root, 'tests/bench/watch.js');

async function visit(
	context: BrowserContext,
	server: SlowServer,
	path: string,
	slowdown: number
): Promise<Visit> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.addInitScript({ path: watch });
	server.takeSent();
	await page.goto(server.url + path, { waitUntil: 'commit' });
	await page.waitForFunction(() => window.seen?.chart, undefined, { timeout: 180_000 });
	const bytes = server.takeSent();
	await page.waitForLoadState('load');
	await page.waitForTimeout(500);
	const seen = await page.evaluate(() => window.seen ?? { chart: NaN, shift: NaN });
	await page.close();
	return { ...seen, bytes };
}

function figuresOf(profile: Profile, kind: string, found: Map<PageName, Visit[]>): Figure[] {
	const name = `${kind}, ${profile.name}`;
	const of = (page: PageName, what: keyof Visit) => (found.get(page) ?? []).map((one) => one[what]);
	const times = pages.map((page): Figure => {
		return { what: `first chart of ${page}, ${name}`, unit: 'ms', values: of(page, 'chart') };
	});
	const middle = (page: PageName) => quantile(of(page, 'chart'), 0.5) ?? NaN;
	const ratios = pages.slice(1).map((page): Figure => ({
		what: `first chart of site ÷ ${page}, ${name}`,
		unit: '×',
		values: [middle('site') / middle(page)]
	}));
	const bytes = of('site', 'bytes').map((value) => value / 1000);
	return [
		...times,
		...ratios,
		{ what: `sent until the first chart of site, ${name}`, unit: 'kB', values: bytes },
		{ what: `layout shift of site, ${name}`, unit: 'score', values: of('site', 'shift') }
	];
}

/**
 * The first chart of the overview and of the pages to compare with, cold and warm, under each profile.
 * @param site folder of the build
 * @param runs new profiles for each page
 */
export async function measureFirstChart(site: string, runs: number): Promise<Figure[]> {
	const compared = await makeComparedPages();
	const folders = pages.slice(1).map((page) => [`${page}/`, join(compared.folder, page)] as const);
	const server = await serveSlowly({ 'site/': site, ...Object.fromEntries(folders) });
	const figures: Figure[] = [];
	try {
		for (const profile of profiles) {
			server.become(profile);
			const cold = new Map<PageName, Visit[]>(pages.map((page) => [page, []]));
			const warm = new Map<PageName, Visit[]>(pages.map((page) => [page, []]));
			for (let run = 0; run < runs; run++) {
				for (const page of pages) {
					await withNewProfile(async (context) => {
						const path = `${page}/`;
						cold.get(page)?.push(await visit(context, server, path, profile.slowdown));
						warm.get(page)?.push(await visit(context, server, path, profile.slowdown));
					});
				}
			}
			figures.push(...figuresOf(profile, 'cold', cold), ...figuresOf(profile, 'warm', warm));
		}
	} finally {
		await server.close();
		compared.remove();
	}
	return figures;
}
