import type { Page } from 'playwright-core';
import type { Figure } from './figure';
import { waitUntilChecked, withNewProfile } from './visit';

/** The engine measures each of its queries under this name and the query's own. */
const prefix = 'query:';

async function durationsOf(page: Page): Promise<Map<string, number[]>> {
	const measures = await page.evaluate(() =>
		performance.getEntriesByType('measure').map(({ name, duration }) => ({ name, duration }))
	);
	const found = new Map<string, number[]>();
	for (const { name, duration } of measures.filter((measure) => measure.name.startsWith(prefix))) {
		const query = name.slice(prefix.length);
		found.set(query, [...(found.get(query) ?? []), duration]);
	}
	return found;
}

/**
 * Every query as the pages ask it in the browser: one tab goes through pages by their links, with the engine running,
 * and each page repeats its queries.
 * @param site address of the site
 * @param paths below it, such as `targets/`
 */
export async function measureQueries(site: string, paths: string[]): Promise<Figure[]> {
	const durations = await withNewProfile(async (context) => {
		const page = await context.newPage();
		await page.goto(site, { waitUntil: 'load' });
		await waitUntilChecked(page);
		for (const path of paths) {
			const before = await page.evaluate(
				() => performance.getEntriesByName('checked', 'mark').length
			);
			if (before === 0) break;
			await page.evaluate((href) => {
				const link = document.createElement('a');
				link.href = href;
				document.body.append(link);
				link.click();
				link.remove();
			}, new URL(path, site).href);
			await waitUntilChecked(page, before + 1);
		}
		return durationsOf(page);
	});
	if (durations.size === 0) {
		const missing = `no page set performance.measure("${prefix}…")`;
		return [{ what: 'queries', unit: 'ms', values: [], missing }];
	}
	return [...durations]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([query, values]) => ({ what: `query ${query}`, unit: 'ms', values }));
}
