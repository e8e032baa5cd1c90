import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { chartsAwake, openAddress, openPage } from './site';

async function save(page: Page): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'saved-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('[data-save-page] button').click()
	]);
	const path = join(folder, file.suggestedFilename());
	await file.saveAs(path);
	return path;
}

/** What a page shows in numbers and drawings. */
const contents = (page: Page) =>
	page.evaluate(() => ({
		title: document.title,
		heading: document.querySelector('h1')?.textContent,
		values: [...document.querySelectorAll('main [data-value]')].map(
			(element) => element.getAttribute('data-value') ?? ''
		),
		paths: [...document.querySelectorAll('main svg path')].map((path) => path.getAttribute('d')),
		sources: [...document.querySelectorAll('main a[href^="http"]')].map(({ textContent }) =>
			textContent.trim()
		)
	}));

test.each(['indicators/grdp-growth/', 'en/places/hai-phong/', ''])(
	'/%s saved as one file shows the same from a disk, without network and script',
	async (path) => {
		const page = await openPage(path);
		await chartsAwake(page);
		const file = await save(page);
		const shown = await contents(page);
		expect(shown.values.length).toBeGreaterThan(0);

		const asked: string[] = [];
		const saved = await openAddress(pathToFileURL(file).href, {
			javaScriptEnabled: false,
			offline: true,
			before: async (fresh) => void fresh.on('request', (request) => asked.push(request.url()))
		});
		const there = await contents(saved);
		expect(there.title).toBe(shown.title);
		expect(there.heading).toBe(shown.heading);
		expect(there.values).toEqual(shown.values);
		expect(there.paths).toEqual(shown.paths);
		expect(there.sources).toEqual(expect.arrayContaining(shown.sources));
		expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
		await expect.poll(() => saved.locator('script, link, button, input, iframe').count()).toBe(0);
		await expect
			.poll(() =>
				saved.evaluate(() =>
					[...document.fonts].some(
						({ family, status }) => status === 'loaded' && /^"?Be Vietnam Pro/.test(family)
					)
				)
			)
			.toBe(true);
		expect(await saved.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(
			/^"?Be Vietnam Pro/
		);
		await expect.poll(() => saved.locator('body').innerText()).toContain(new URL(page.url()).host);
		expect(readFileSync(file).length).toBeLessThan(3_000_000);
	}
);

test('a page saved from a wide screen keeps its drawings legible on a phone, and is no wider than the phone', async () => {
	const file = await save(await openPage('indicators/grdp-growth/'));
	const saved = await openAddress(pathToFileURL(file).href, {
		javaScriptEnabled: false,
		viewport: { width: 390, height: 800 }
	});
	const shares = await saved
		.locator('.chart-drawn-exact')
		.evaluateAll((drawings) =>
			(drawings as SVGSVGElement[]).map(
				(one) => one.getBoundingClientRect().width / one.viewBox.baseVal.width
			)
		);
	expect(shares.length).toBeGreaterThan(0);
	expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
	await expect.poll(() => saved.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
