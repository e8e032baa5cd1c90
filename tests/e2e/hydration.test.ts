import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bases, go, openPage, url } from './site';
import { file, give, table } from './workbench';

const alive = (page: Page) =>
	page.evaluate(() => performance.getEntriesByName('hydrated').length > 0);
const comesAlive = (page: Page) => expect.poll(() => alive(page)).toBe(true);

/** A tab whose pages never count as having stood for a while, so that only a reason brings them to life. */
async function patientTab(): Promise<Page> {
	const page = await openPage('licences/', { hasTouch: true });
	await page.addInitScript(() => {
		const { setTimeout } = window;
		const patient = (handler: TimerHandler, after?: number, ...rest: unknown[]) =>
			after === 4000 ? 0 : setTimeout(handler, after, ...rest);
		window.setTimeout = patient as typeof setTimeout;
	});
	return page;
}

/** Opens a page and leaves it alone until it has nothing more to fetch, and for longer than its code takes to start. */
async function onlyLookedAt(page: Page, path: string): Promise<void> {
	await page.goto(url(path), { waitUntil: 'networkidle' });
	await page.waitForFunction(() => window.early !== undefined);
	await page.waitForTimeout(500);
	expect(await alive(page), `${path} came alive by itself`).toBe(false);
}

describe.each(bases)('a page that is only looked at, served from %s', (base) => {
	test('comes alive after a while, and so does the engine', async () => {
		const page = await openPage('indicators/fdi-registered/', {
			base,
			engine: true,
			answers: false
		});
		expect(await alive(page)).toBe(false);
		await page.waitForFunction(() => document.documentElement.dataset.engine === 'ready');
		expect(await alive(page)).toBe(true);
	});
});

test('a page comes alive with the first movement, touch, key or scroll', async () => {
	const page = await patientTab();
	const acts = {
		movement: () => page.mouse.move(30, 30),
		touch: () => page.touchscreen.tap(5, 5),
		key: () => page.keyboard.press('Tab'),
		scroll: () => page.evaluate(() => scrollTo(0, 400))
	};
	for (const [name, act] of Object.entries(acts)) {
		await onlyLookedAt(page, 'indicators/fdi-registered/');
		await act();
		await expect.poll(() => alive(page), { message: name }).toBe(true);
	}
});

test('what was touched, pressed or typed for the whole page is answered by the page that came alive of it', async () => {
	const page = await patientTab();
	await page.setViewportSize({ width: 1280, height: 3000 });
	// A browser that never rests brings no chart to life by itself.
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await onlyLookedAt(page, '');
	const chart = page.locator('figure[data-chart=bars]').nth(1);
	const box = await chart.locator('svg:visible').first().boundingBox();
	if (!box) throw new Error('no chart to touch');
	await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
	await chart.locator('[role=application]').waitFor();
	await expect.poll(() => page.locator('figure [role=application]').count()).toBe(1);

	await onlyLookedAt(page, '');
	await page.keyboard.press('/');
	await page.locator('dialog[open] input[type=text]').waitFor();

	await onlyLookedAt(page, '');
	// As a screen reader presses a button: with a click and nothing before it.
	await page.evaluate(() => document.querySelector<HTMLElement>('header button')?.click());
	await page.locator('dialog[open] input[type=text]').waitFor();
});

test('a page comes alive at once where the address or the browser has more to show than was served', async () => {
	const page = await patientTab();
	await page.goto(url('?place=ha-noi'));
	await comesAlive(page);
	await page.goto(url('indicators/fdi-registered/?places=ha-noi'));
	await comesAlive(page);
	await page.goto(url('meeting/ha-noi/'));
	await comesAlive(page);
	await page.goto(url('method/#no-part-of-it'));
	await comesAlive(page);
	await onlyLookedAt(page, '');

	await go(page, '?place=ha-noi');
	await page.locator('nav, form, p').locator('input[type=checkbox]').first().check();
	await page.goto(url(''));
	await comesAlive(page);
	await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('ha-noi');
});

test('a page comes alive at once where this browser keeps figures', async () => {
	const page = await patientTab();
	await go(page, 'data/import/');
	await give(page, file('xuat-khau.csv', table));
	await page.click('[data-apply]');
	await page.waitForSelector('[data-local-set]');
	await page.goto(url('indicators/fdi-registered/'));
	await comesAlive(page);
});

test('a file that is dropped before the import page listens, or beside its field, is read', async () => {
	const page = await patientTab();
	const drop = () =>
		page.evaluate(() => {
			const dataTransfer = new DataTransfer();
			const text = 'Tỉnh,2023,2024\nHà Nội,1,2\nHải Phòng,3,4\n';
			dataTransfer.items.add(new File([text], 'thả.csv', { type: 'text/csv' }));
			const heading = document.querySelector('h1');
			const kept = ['dragover', 'drop'].map((type) => {
				const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
				return heading?.dispatchEvent(event);
			});
			// What nobody takes, the browser opens in place of the page.
			return kept;
		});
	await onlyLookedAt(page, 'data/import/');
	expect(await drop()).toEqual([false, false]);
	await page.getByText('thả.csv').first().waitFor();

	await go(page, 'en/data/import/');
	expect(await drop()).toEqual([false, false]);
	await expect.poll(() => page.getByText('thả.csv').count()).toBeGreaterThan(0);
});
