import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bases, openPage, openWithoutScript } from './site';

async function search(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await page.locator('#search-query').fill(query);
	await page.locator('dialog li a').first().waitFor();
}

describe.each(bases)('search, served from %s', (base) => {
	test.each(['', 'targets/', 'places/ha-noi/', 'en/indicators/grdp-growth/'])(
		'opens with / on /%s, finds without accents, and Enter goes to the first result',
		async (path) => {
			const page = await openPage(path, { base });
			await search(page, 'ha noi');
			await expect
				.poll(() => page.locator('dialog .name').first().innerText())
				.toBe(path.startsWith('en/') ? 'Ha Noi' : 'Hà Nội');
			await page.keyboard.press('Enter');
			await page.waitForURL(/places\/ha-noi\/$/);
			expect(new URL(page.url()).pathname.includes('/en/')).toBe(path.startsWith('en/'));
			await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
		}
	);
});

test('arrow keys go down and up the results and back to the field; Esc closes', async () => {
	const page = await openPage('');
	await page.locator('button.open').focus();
	await search(page, 'grdp');
	const focused = () =>
		page.evaluate(() => document.activeElement?.getAttribute('href') ?? 'field');
	const links = await page
		.locator('dialog li a')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => focused()).toBe(links[0]);
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => focused()).toBe(links[1]);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => focused()).toBe('field');
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
	await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('open');
});

test('the key can be turned off, and stays off', async () => {
	const page = await openPage('');
	await search(page, 'fdi');
	await page.locator('dialog input[type=checkbox]').uncheck();
	await page.reload();
	await page.keyboard.press('/');
	await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
	await page.locator('button.open').click();
	await page.locator('dialog[open]').waitFor();
});

test('nothing found and no index both say what to do', async () => {
	const page = await openPage('', {
		expected: [/search\.json/],
		before: async (fresh) => {
			await fresh.route('**/search.json', (route) => route.abort(), { times: 1 });
		}
	});
	await page.keyboard.press('/');
	await page.locator('dialog .lists button').click();
	await page.locator('#search-query').fill('zzz');
	await page.getByText('“zzz”').waitFor();
	await expect.poll(() => page.locator('dialog .lists a').count()).toBe(3);
});

test('without JavaScript there is no button that does nothing', async () => {
	const page = await openWithoutScript('');
	await expect.poll(() => page.locator('button.open').isVisible()).toBe(false);
});

test('a search that does not arrive says so', async () => {
	const page = await openPage('', { expected: [/net::ERR_FAILED/], serviceWorkers: 'block' });
	await page.route('**/_app/**', (route) => route.abort());
	await page.keyboard.press('/');
	await page.locator('header [role=alert]').waitFor();
});
