import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answering, openPage, url } from './site';

/** Goes to a page whose scripts come only when they are let go. */
async function withoutScriptsYet(page: Page, path: string): Promise<() => Promise<void>> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(url(path), { waitUntil: 'domcontentloaded' });
	return async () => {
		release();
		await answering(page);
	};
}

test('a button that was pressed before the page could answer is answered then, once', async () => {
	const page = await openPage('about/');
	const letGo = await withoutScriptsYet(page, 'data/import/');
	const example = page.locator('[data-example]').first();
	await example.click();
	await example.click();
	const files = page.locator('[data-import-step="files"] li');
	expect(await page.locator('[data-change]').count()).toBe(0);
	await letGo();
	await page.locator('[data-change]').first().waitFor();
	expect(await files.count(), 'a list stands there only for several files').toBe(0);
});

test('a field that was set before the page could answer holds, and the page follows it', async () => {
	const page = await openPage('about/');
	const letGo = await withoutScriptsYet(page, 'indicators/fdi-registered/');
	await page.locator('input[value=hai-phong]').check();
	await page.locator('input[value=ha-noi]').check();
	await page.locator('input[value=ha-noi]').uncheck();
	await page.locator('select[name=period]').selectOption({ index: 1 });
	const chosen = await page.locator('select[name=period]').inputValue();
	await letGo();
	await expect.poll(() => new URL(page.url()).searchParams.get('places')).toBe('hai-phong');
	await expect.poll(() => new URL(page.url()).searchParams.get('period')).toBe(chosen);
	await expect.poll(() => page.locator('input[value=hai-phong]').isChecked()).toBe(true);
});
