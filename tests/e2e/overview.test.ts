import { expect, test } from 'vitest';
import { openPage, openWithoutScript } from './site';

const place = 'hai-phong-2025';

test('one tap shows the overview for a place, the address keeps it, and back leads to the region', async () => {
	const page = await openPage('');
	await page.locator('html[data-engine]').waitFor();
	const region = await page.locator('h1').innerText();
	await page.locator(`nav a[href$="?place=${place}"]`).click();
	await page.locator('h1', { hasText: 'Hải Phòng' }).waitFor();
	await expect.poll(() => new URL(page.url()).search).toBe(`?place=${place}`);
	await expect.poll(() => page.locator(`a[href$="places/${place}/"]`).count()).toBeGreaterThan(0);
	await page.goBack();
	await page.locator('h1', { hasText: region }).waitFor();
});

test('a link to a place shows its targets, each with the reason for its status', async () => {
	const page = await openPage(`en/?place=${place}`);
	await page.locator('h1', { hasText: 'Hai Phong' }).waitFor();
	const rows = page.locator('section[aria-labelledby=attention] li');
	await expect.poll(() => rows.count()).toBeGreaterThan(0);
	for (const text of await rows.allInnerTexts()) expect(text).toMatch(/\d/);
});

test('a place is remembered on the device only where the reader asks for it', async () => {
	const page = await openPage(`?place=${place}`);
	await page.locator('h1', { hasText: 'Hải Phòng' }).waitFor();
	await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
	await page.locator('nav input[type=checkbox]').check();
	await page.goto(page.url().replace(/\?.*/, ''));
	await page.locator('h1', { hasText: 'Hải Phòng' }).waitFor();
	await expect.poll(() => new URL(page.url()).search).toBe(`?place=${place}`);
	await page.locator('nav input[type=checkbox]').uncheck();
	await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test('without JavaScript the choice leads to the page of the place', async () => {
	const page = await openWithoutScript('');
	await page.locator(`nav a[href$="places/${place}/"]`).first().click();
	await page.locator('h1', { hasText: 'Hải Phòng' }).waitFor();
});

test('what must speed up stands first in the list of targets, and a state is a filter in the address', async () => {
	const page = await openPage('targets/');
	const first = page.locator('section[aria-labelledby=running] [data-status]').first();
	expect(['away', 'far', 'missed', 'close']).toContain(await first.getAttribute('data-status'));
	await page.locator('input[name=state][value=met]').check();
	await page.waitForURL(/\?state=met$/);
	const states = page.locator('section [data-status]');
	await expect
		.poll(async () => [
			...new Set(
				await states.evaluateAll((all) => all.map((one) => one.getAttribute('data-status')))
			)
		])
		.toEqual(['achieved']);
	await page.goBack();
	await page.locator('section [data-status=not-yet-due]').first().waitFor();
});
