import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bases, openPage } from './site';

/** A browser that never comes to rest, so that only the reader's own hand brings a chart's code. */
const restless = (page: Page) =>
	page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
/** Letters that come late may change heights by a few pixels where nobody looks. */
const withoutLetters = (page: Page) => page.route(/\.woff$/, (route) => route.abort());
const figure = 'figure[data-chart=bars]';
const answering = `${figure} [role=application]`;

describe.each(bases)('charts drawn in the page, served from %s', (base) => {
	test('answer once the page is at rest, and nothing has moved', async () => {
		const page = await openPage('', {
			base,
			expected: [/ERR_FAILED/],
			before: withoutLetters
		});
		const height = () => page.evaluate(() => document.documentElement.scrollHeight);
		const before = await height();
		await page.waitForFunction(
			() =>
				document.querySelectorAll('figure [role=application]').length ===
				document.querySelectorAll('figure').length
		);
		await page.locator('[data-offline=offered]').waitFor();
		expect(await height()).toBe(before);
		const marked = (name: string) =>
			page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN, name);
		expect(await marked('first-chart')).toBeLessThan(await marked('hydrated'));
	});

	test('answer at once where the reader points or steps in, and keep what was opened', async () => {
		const page = await openPage('', { base, before: restless });
		await expect.poll(() => page.locator(answering).count()).toBe(0);
		const first = page.locator(figure).first();
		await first.locator('summary').first().focus();
		await page.keyboard.press('Enter');
		await first.locator('[role=application]').waitFor();
		await expect.poll(() => first.locator('details').first().getAttribute('open')).not.toBeNull();
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
		await expect.poll(() => page.locator(answering).count()).toBe(1);
		await page.locator(figure).nth(1).hover();
		await expect.poll(() => page.locator(answering).count()).toBe(2);
	});

	test('stay as drawn where their code does not arrive', async () => {
		const page = await openPage('', {
			base,
			serviceWorkers: 'block',
			expected: [/ERR_FAILED/],
			before: restless
		});
		const marks = () => page.locator(`${figure} [data-mark]`).count();
		const before = await marks();
		await page.route('**/_app/**', (route) => route.abort());
		await page.locator(figure).first().hover();
		await page.waitForTimeout(500);
		expect(await marks()).toBe(before);
		await expect.poll(() => page.locator(answering).count()).toBe(0);
	});
});
