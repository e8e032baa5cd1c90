import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasFigures } from '../../scripts/build-check/site';
import { buildFolder } from '../../scripts/build.mjs';
import { kinds, pages } from './pages';
import type { Base } from './setup';
import { bases, openPage, url } from './site';

const timesChecked = (page: Page) =>
	page.evaluate(() => performance.getEntriesByName('checked', 'mark').length);

/** Goes on inside the running tab, as a click on a link does, so that the engine starts once. */
async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
}

/** The outcome of the check of the page that is shown, once there is one. */
async function outcome(page: Page, before: number): Promise<{ checked: number; line: string }> {
	await page.waitForFunction(
		(times) => performance.getEntriesByName('checked', 'mark').length > times,
		before,
		{ polling: 20 }
	);
	return page.evaluate(() => ({
		checked: Number(document.documentElement.dataset.checked ?? -1),
		line: document.querySelector('[role=status].engine')?.textContent ?? ''
	}));
}

const withFigures = pages.filter((path) => {
	const data = join(buildFolder, path, '__data.json');
	return hasFigures(path, existsSync(data) ? readFileSync(data, 'utf8') : null);
});
const isEnglish = (path: string) => path.startsWith('en/');

/**
 * Both languages of a page show one model, which a test below holds; and where the site lies changes how figures are
 * fetched, not which: below a path one page of every kind is enough.
 */
const pagesAt: Record<Base, string[]> = {
	'/': withFigures.filter((path) => !isEnglish(path)),
	'/a/b/': [...kinds.values()].filter((path) => isEnglish(path) && withFigures.includes(path))
};

describe.each(bases)('served from %s', (base) => {
	test('the engine starts and every number of every page is what it computes', async () => {
		const page = await openPage('', { base, engine: true });
		const first = await outcome(page, 0);
		expect(first.line).toContain('khớp');
		expect(first.checked).toBeGreaterThan(0);
		await expect
			.poll(() => page.evaluate(() => document.documentElement.dataset.engine))
			.toBe('ready');

		const different: string[] = [];
		let figures = 0;
		for (const path of pagesAt[base].filter((each) => each !== '')) {
			const before = await timesChecked(page);
			await follow(page, url(path, base));
			const { checked, line } = await outcome(page, before);
			if (checked < 0) different.push(`${path}: ${line}`);
			else figures += checked;
		}
		expect(different).toEqual([]);
		expect(figures).toBeGreaterThan(base === '/' ? 20_000 : 1_000);
		await expect
			.poll(() => page.evaluate(() => performance.getEntriesByName('engine-start').length))
			.toBe(1);
	}, 900_000);
});

test('both languages of a page show one model', () => {
	const modelOf = (path: string) => {
		const data = readFileSync(join(buildFolder, path, '__data.json'), 'utf8');
		return JSON.stringify((JSON.parse(data) as { nodes: unknown[] }).nodes.at(-1));
	};
	const vietnamese = withFigures.filter((path) => !isEnglish(path));
	expect(vietnamese.some((path) => path.startsWith('places/'))).toBe(true);
	expect(vietnamese.some((path) => path.startsWith('indicators/'))).toBe(true);
	expect(withFigures).toHaveLength(2 * vietnamese.length);
	for (const path of vietnamese) expect(modelOf(`en/${path}`), path).toBe(modelOf(path));
});
