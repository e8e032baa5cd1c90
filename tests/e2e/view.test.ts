import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bases, openPage } from './site';

const line = 'figure[data-chart=line]';
const regionsOf = (page: Page) => page.locator(line).first().getAttribute('data-regions');
const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.checked);

/** A network that keeps the engine away, so that the page has only what it was built with. */
const withoutEngine = (page: Page) => page.route('**/*.bin', (route) => route.abort());

describe.each(bases)('served from %s', (base) => {
	test.each([
		['with the engine', false],
		['without the engine', true]
	])('%s, the address decides which places, which periods and which measure', async (_, off) => {
		const page = await openPage(
			'indicators/fdi-registered/?places=ha-noi,hai-phong&measure=index',
			{
				base,
				engine: true,
				serviceWorkers: 'block',
				expected: off ? [/\.bin/, /ERR_FAILED/] : [],
				before: async (fresh) => {
					if (off) await withoutEngine(fresh);
				}
			}
		);
		if (!off) await ready(page);
		await page.waitForFunction(
			(figure) =>
				document.querySelector(figure)?.getAttribute('data-regions') === 'ha-noi hai-phong',
			line
		);
		const hundred = page.locator(`${line} td[data-value="100"]`);
		await expect.poll(() => hundred.count()).toBeGreaterThan(0);

		await page.locator('input[name=places][value=hai-phong]').uncheck();
		await page.waitForFunction(() => location.search.includes('places=ha-noi&'));
		await expect.poll(() => regionsOf(page)).toBe('ha-noi');
		await page.goBack();
		await page.waitForFunction(() => location.search.includes('hai-phong'));
		await expect.poll(() => regionsOf(page)).toBe('ha-noi hai-phong');
		await page.reload();
		await page.waitForFunction(
			(figure) =>
				document.querySelector(figure)?.getAttribute('data-regions') === 'ha-noi hai-phong',
			line
		);
	});

	test('quarters, months and years are lines of their own', async () => {
		const page = await openPage('indicators/grdp-growth/', { base });
		const periods = async () =>
			page
				.locator(`${line} td[data-period]`)
				.evaluateAll((cells) => [
					...new Set(cells.map((cell) => cell.getAttribute('data-period')))
				]);
		expect((await periods()).every((period) => /^\d{4}$/.test(period ?? ''))).toBe(true);
		const groups = page.locator('select[name=period]');
		for (const group of await groups
			.locator('option')
			.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))) {
			if (group === 'year') continue;
			await groups.selectOption(group);
			await page.waitForFunction((name) => location.search.includes(`period=${name}`), group);
			await expect
				.poll(async () => (await periods()).filter((period) => /^\d{4}$/.test(period ?? '')))
				.toEqual([]);
			await expect.poll(async () => (await periods()).length).toBeGreaterThan(0);
		}
	});

	test('the language switch keeps the place and the view', async () => {
		const page = await openPage('indicators/exports/?places=hai-phong', { base });
		await page.waitForFunction(
			(figure) => document.querySelector(figure)?.getAttribute('data-regions') === 'hai-phong',
			line
		);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL(/\/en\/indicators\/exports\/\?places=hai-phong$/);
		await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
		await expect.poll(() => regionsOf(page)).toBe('hai-phong');
	});

	test('a link with places and measures that do not exist shows the page as it is', async () => {
		const page = await openPage(
			'indicators/grdp-growth/?places=atlantis&measure=index&period=P9Z',
			{ base, engine: true }
		);
		await ready(page);
		await expect.poll(async () => (await regionsOf(page))?.split(' ').length).toBeGreaterThan(5);
	});
});
