import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bases, openAddress, openPage, url, type PageOptions } from './site';

/** The page of somebody else, on another origin, that a chart is put into. */
async function openOuter(code: string, options: PageOptions = {}): Promise<Page> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="vi"><title>Báo</title><h1>Báo</h1>${code}`);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return openAddress(`http://localhost:${port}/`, {
		...options,
		expected: [/request to another host: http:\/\/localhost/]
	});
}

/** The code that the site gives for a chart, with a theme chosen. */
async function codeFor(path: string, chart: string, theme: string, base: '/' | '/a/b/' = '/') {
	const page = await openPage(path, { base, serviceWorkers: 'block' });
	const figure = page.locator(`figure[data-chart=${chart}]`).first();
	await figure.locator('summary', { hasText: /Nhúng biểu đồ|Embed/ }).click();
	await figure.locator('[data-embed] select').nth(1).selectOption(theme);
	return figure.locator('[data-embed] textarea').inputValue();
}

const frameHeight = (page: Page) =>
	page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

const innerHeight = (page: Page) =>
	page
		.frameLocator('iframe')
		.locator('html')
		.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

/** The frame has the height of what is in it. */
const fits = (page: Page) =>
	expect.poll(async () => (await frameHeight(page)) - (await innerHeight(page))).toBe(0);

describe.each(bases)('the code to embed a chart, from %s', (base) => {
	test('shows the chart as it was looked at, in the theme chosen, as high as it is', async () => {
		const code = await codeFor('indicators/grdp-growth/?places=hai-phong', 'line', 'dark', base);
		const page = await openOuter(code, { colorScheme: 'light' });
		const frame = page.frameLocator('iframe');
		await frame.locator('figure[data-chart=line][data-regions=hai-phong]').waitFor();
		const root = frame.locator('html');
		await expect
			.poll(() => root.evaluate((html) => getComputedStyle(html).backgroundColor))
			.toBe('rgb(22, 24, 26)');
		await expect.poll(() => frame.locator('nav, header, footer').count()).toBe(0);
		await expect.poll(() => frame.locator('h1').innerText()).toContain('Hải Phòng');
		await expect.poll(() => frame.locator('.chart-source').innerText()).toContain('Nguồn');
		await fits(page);

		const low = await frameHeight(page);
		await frame.locator('figure summary').click();
		await expect.poll(() => frameHeight(page)).toBeGreaterThan(low);
		await fits(page);

		const link = frame.getByRole('link', { name: 'Xem đầy đủ' });
		await expect
			.poll(() => link.evaluate((a) => (a as HTMLAnchorElement).href))
			.toMatch(/\/indicators\/grdp-growth\/\?places=hai-phong$/);
		await expect.poll(() => link.getAttribute('target')).toBe('_blank');
	});
});

test('an embedded chart follows the device where no theme is asked for', async () => {
	const code = await codeFor('en/indicators/exports/', 'bars', 'device');
	expect(code).toContain('/en/embed/indicators/exports/bars/"');
	const page = await openOuter(code, { colorScheme: 'light' });
	const frame = page.frameLocator('iframe');
	await frame.locator('figure[data-chart=bars] [role=application]').waitFor();
	const ground = () =>
		frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
	await expect.poll(() => ground()).toBe('rgb(252, 251, 248)');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(() => ground()).toBe('rgb(22, 24, 26)');
});

test('an embedded chart says its height and nothing else, and starts no engine', async () => {
	const code = await codeFor('indicators/grdp-growth/', 'bars', 'light');
	const page = await openOuter(code, {
		before: (fresh) =>
			fresh.addInitScript(() => {
				const heard: unknown[] = [];
				Object.assign(window, { heard });
				addEventListener('message', ({ data }) => heard.push(data));
			})
	});
	const frame = page.frameLocator('iframe');
	await frame.locator('[data-chart=bars] [role=application]').waitFor();
	await fits(page);
	const heard = await page.evaluate(
		() => (window as unknown as { heard: Record<string, unknown>[] }).heard
	);
	expect(heard.length).toBeGreaterThan(0);
	for (const message of heard) {
		expect(Object.keys(message)).toEqual(['chartHeight']);
		expect(typeof message.chartHeight).toBe('number');
	}
	await expect.poll(() => frame.locator('html').getAttribute('data-engine')).toBe('off');
	expect(page.context().serviceWorkers()).toEqual([]);
});

test.each(['line', 'bars', 'map'])(
	'without any script, here or there, the embedded %s is seen with its finding and its table',
	async (chart) => {
		const code = `<iframe src="${url(`embed/indicators/grdp-growth/${chart}/`)}" title="x" width="600" height="700"></iframe>`;
		const page = await openOuter(code, { javaScriptEnabled: false });
		const frame = page.frameLocator('iframe');
		await expect.poll(() => frame.locator('h1').innerText()).toMatch(/2025/);
		await expect.poll(() => frame.locator('svg').filter({ visible: true }).count()).toBe(1);
		await expect.poll(() => frame.locator('[data-mark]').first().isVisible()).toBe(true);
		await expect.poll(() => frame.locator('td[data-value]').count()).toBeGreaterThan(4);
	}
);
