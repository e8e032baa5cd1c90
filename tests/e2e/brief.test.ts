import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/build.mjs';
import { chartsAwake, openPage, openWithoutScript, url } from './site';
import { pagesOf, printed, scalesOf } from './pdf';

const folders = (path: string) =>
	readdirSync(join(buildFolder, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

const places = folders('brief').filter((name) => name !== 'indicators');
const indicators = folders('brief/indicators');
const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

describe.each(Object.entries(screens))('printed from a %s', (screen, viewport) => {
	test.each(['', 'en/'])('every brief of /%s is exactly one A4 page, not shrunk', async (lang) => {
		const page = await openPage(`${lang}brief/${places[0]}/`, { viewport });
		const wrong: string[] = [];
		const all = screen === 'desktop' && lang === '' ? indicators : indicators.slice(0, 3);
		for (const path of [...places, ...all.map((id) => `indicators/${id}`)]) {
			await page.goto(url(`${lang}brief/${path}/`));
			const pdf = await printed(page);
			const [pages, scales] = [pagesOf(pdf), scalesOf(pdf)];
			if (pages.join() !== '210 × 297 mm' || scales.length !== 1 || (scales[0] ?? 0) < 0.99)
				wrong.push(`${path}: ${pages.join(', ')}, scale ${scales.join(', ')}`);
		}
		expect(wrong).toEqual([]);
	});
});

const withoutDates = (pdf: Buffer) =>
	pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '');

test('the paper is the same from both, to the byte but for its dates', async () => {
	const papers = [];
	for (const viewport of Object.values(screens)) {
		const page = await openPage('brief/ha-noi/', { viewport });
		await page.getByText(/https?:/).waitFor();
		papers.push(withoutDates(await printed(page)));
	}
	expect(papers[0] === papers[1]).toBe(true);
});

test('so is that of a page whose charts have woken', async () => {
	const papers = [];
	for (const viewport of Object.values(screens)) {
		const page = await openPage('indicators/fdi-registered/?places=hai-phong', { viewport });
		await chartsAwake(page);
		const exact = page.locator('.chart-drawn-exact');
		await expect.poll(() => exact.count()).toBeGreaterThan(3);
		const drawn = await exact.first().getAttribute('viewBox');
		papers.push(withoutDates(await printed(page)));
		expect(await exact.first().getAttribute('viewBox')).toBe(drawn);
	}
	expect(papers[0] === papers[1]).toBe(true);
});

test('the head and the foot of the site stay off the paper', async () => {
	const page = await openPage('brief/ha-noi/');
	await page.emulateMedia({ media: 'print' });
	expect(
		await page.locator('header, nav, body > div > footer').filter({ visible: true }).count()
	).toBe(0);
	await expect.poll(() => page.locator('[data-sheet]').innerText()).toMatch(/8,16/);
});

test('without JavaScript the numbers are there and the buttons to print and to search are not', async () => {
	const page = await openWithoutScript('en/brief/ha-noi/');
	await expect.poll(() => page.locator('[data-sheet]').innerText()).toMatch(/8\.16%/);
	await expect.poll(() => page.locator('[data-sheet] [data-value]').count()).toBeGreaterThan(20);
	const buttons = page.locator('button.needs-script');
	expect(await buttons.count()).toBe(2);
	expect(await buttons.filter({ visible: true }).count()).toBe(0);
});
