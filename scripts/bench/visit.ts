import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../browser';

/** Milliseconds since the navigation began, by the name of the mark. */
export type Marks = Partial<Record<string, number>>;

/** How long a page may take until its figures are checked; a page that takes longer counts as not measured. */
const patience = 60_000;

/**
 * A browser with an empty profile of its own, so that its first visit finds nothing kept; closed and removed afterwards.
 * @param more arguments of the browser
 */
export async function withNewProfile<T>(
	use: (context: BrowserContext) => Promise<T>,
	more: string[] = []
): Promise<T> {
	const { path, args } = await findBrowser('chromium');
	const profile = mkdtempSync(join(tmpdir(), 'bench-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: path,
		args: [...args, ...more]
	});
	try {
		return await use(context);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** The last time of each mark on the page. */
export async function marksOf(page: Page): Promise<Marks> {
	return page.evaluate(() =>
		Object.fromEntries(performance.getEntriesByType('mark').map((m) => [m.name, m.startTime]))
	);
}

/** Waits until the page has so many marks `checked`, has failed, or has been waited for long enough. */
export async function waitUntilChecked(page: Page, times = 1): Promise<void> {
	await page
		.waitForFunction(
			(wanted) =>
				performance.getEntriesByName('checked', 'mark').length >= wanted ||
				document.documentElement.dataset.engine === 'failed',
			times,
			{ timeout: patience, polling: 50 }
		)
		.catch((error: unknown) => {
			if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
		});
}

/** Opens a page in a new tab, waits until its figures are checked, and closes it. */
export async function visit(context: BrowserContext, address: string): Promise<Marks> {
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'load' });
	await waitUntilChecked(page);
	const marks = await marksOf(page);
	await page.close();
	return marks;
}
