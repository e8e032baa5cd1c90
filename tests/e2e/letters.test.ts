import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, openWithoutScript } from './site';

declare global {
	interface Window {
		/** Sum of the layout shifts so far. */
		moved?: number;
	}
}

const watchMoves = (page: Page) =>
	page.addInitScript(() => {
		window.moved = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				window.moved = (window.moved ?? 0) + ('value' in entry ? Number(entry.value) : 0);
		}).observe({ type: 'layout-shift', buffered: true });
	});

const letters = (page: Page) =>
	page.evaluate(() => document.documentElement.dataset.letters ?? 'here');
const face = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily);

test.each(['', 'en/indicators/grdp-growth/'])(
	'on /%s the site’s letters come with the next page at the latest, and nothing moves',
	async (path) => {
		const page = await openPage(path, { before: watchMoves });
		await page.waitForFunction(() => document.fonts.check(`600 1em 'Be Vietnam Pro'`, 'aạ'));
		const shown = (await letters(page)) === 'here' ? /^"?Be Vietnam Pro/ : /^"?Like Be Vietnam/;
		expect(await face(page)).toMatch(shown);
		expect(await page.evaluate(() => window.moved ?? 1)).toBeLessThan(0.01);
		await page.locator('header nav a[href$="about/"]').click();
		await page.waitForURL(/about\/$/);
		await expect.poll(() => face(page)).toMatch(/^"?Be Vietnam Pro/);
	}
);

const slowConnection = () =>
	Object.defineProperty(navigator, 'connection', { value: { rtt: 300 } });
const slowAnswer = () => {
	Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', { value: 1 });
	Object.defineProperty(PerformanceNavigationTiming.prototype, 'responseStart', { value: 300 });
};

test.each([
	['where the browser tells of a slow network', slowConnection],
	['where the page took long to answer', slowAnswer]
])('%s letters that would move what is read wait for the next page', async (_, slow) => {
	const page = await openPage('method/', {
		before: async (fresh) => {
			await watchMoves(fresh);
			await fresh.addInitScript(slow);
			await fresh.addInitScript(() => {
				addEventListener('DOMContentLoaded', () =>
					document.documentElement.style.setProperty('--letters', 'monospace')
				);
			});
		}
	});
	await page.waitForFunction(() =>
		[...document.fonts].some(
			({ family, weight, status }) =>
				/^"?Be Vietnam Pro/.test(family) && weight === '600' && status === 'loaded'
		)
	);
	expect(await letters(page)).toBe('awaited');
	expect(await face(page)).toMatch(/^monospace/);
	await page.locator('header nav a[href$="about/"]').click();
	await page.waitForURL(/about\/$/);
	await expect.poll(() => face(page)).toMatch(/^"?Be Vietnam Pro/);
});

test('without JavaScript the site’s letters are asked for at once', async () => {
	const page = await openWithoutScript('method/');
	await expect.poll(() => face(page)).toMatch(/^"?Be Vietnam Pro/);
});
