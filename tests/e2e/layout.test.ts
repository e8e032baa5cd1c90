import { expect, test } from 'vitest';
import { orEvery, pages } from './pages';
import { go, openPage, url } from './site';

/** One page of every kind, by the shape of its address. */
const kinds = new Map(
	pages
		.filter((path) => !path.startsWith('en/'))
		.map((path) => {
			const [first = '', second] = path.split('/');
			return [`${first}/${second ? '…' : ''}`, path] as const;
		})
);
const shown = orEvery([
	...kinds.values(),
	'indicators/grdp-growth/',
	'indicators/fdi-new-projects/',
	'places/ha-noi/',
	'en/',
	'en/places/hai-phong-2025/',
	'en/targets/'
]);

test.each([320, 390, 768, 1280])('no page is wider than a window of %d pixels', async (width) => {
	const page = await openPage('', { viewport: { width, height: 800 }, serviceWorkers: 'block' });
	const wide: string[] = [];
	for (const path of shown) {
		await go(page, path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (over > 0) wide.push(`/${path}: ${over} pixels`);
	}
	expect(wide).toEqual([]);
});

test('what scrolls sideways on a phone is reached by keyboard', async () => {
	const page = await openPage('', {
		viewport: { width: 320, height: 800 },
		serviceWorkers: 'block'
	});
	const unreached: string[] = [];
	let scrolling = 0;
	for (const path of shown) {
		await page.goto(url(path), { waitUntil: 'load' });
		const found = await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			return [...document.querySelectorAll<HTMLElement>('body *')]
				.filter(
					(element) =>
						element.scrollWidth > element.clientWidth + 1 &&
						/auto|scroll/.test(getComputedStyle(element).overflowX)
				)
				.map((element) => ({
					name: element.className,
					reached:
						element.tabIndex >= 0 ||
						element.querySelector('a[href], button, input, select, textarea') !== null
				}));
		});
		scrolling += found.length;
		for (const { name, reached } of found) if (!reached) unreached.push(`/${path}: ${name}`);
	}
	expect(scrolling).toBeGreaterThan(0);
	expect(unreached).toEqual([]);
});

test.each(['', 'en/'])('on the smallest phone all counts of /%s are seen', async (path) => {
	const page = await openPage(path, {
		viewport: { width: 320, height: 800 },
		serviceWorkers: 'block'
	});
	const table = page.locator('main table').first();
	expect(await table.locator('tbody td').count()).toBe(16);
	expect(
		await table.evaluate(({ parentElement }) =>
			parentElement ? parentElement.scrollWidth - parentElement.clientWidth : NaN
		)
	).toBe(0);
});

test('on the smallest phone no name of a row is broken into more than six lines', async () => {
	const page = await openPage('', {
		viewport: { width: 320, height: 800 },
		serviceWorkers: 'block'
	});
	const broken: string[] = [];
	let names = 0;
	for (const path of shown) {
		await page.goto(url(path), { waitUntil: 'load' });
		const found = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main th[scope=row]')]
				.filter((name) => name.checkVisibility())
				.map((name) => {
					const words = document.createRange();
					words.selectNodeContents(name);
					const { height } = words.getBoundingClientRect();
					return {
						words: name.innerText,
						lines: Math.round(height / parseFloat(getComputedStyle(name).lineHeight))
					};
				})
		);
		names += found.length;
		for (const { words, lines } of found)
			if (lines > 6) broken.push(`/${path}: ${lines} lines: ${words}`);
	}
	expect(names).toBeGreaterThan(100);
	expect(broken).toEqual([]);
});
