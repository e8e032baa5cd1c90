import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './accessibility';
import { kinds, orEvery } from './pages';
import { chartsAwake, go, openPage } from './site';

const phone = { width: 390, height: 800 };
const desktop = { width: 1280, height: 900 };

const openDetails = (page: Page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});

/** A theme changes colours alone. */
const dark = ['color-contrast', 'link-in-text-block'];

test.each([
	['Vietnamese', false],
	['English', true]
])(
	'axe finds nothing on a %s page of any kind, on phone and desktop, light and dark, with everything on it opened',
	async (_, english) => {
		const page = await openPage('', { viewport: phone, serviceWorkers: 'block' });
		const found: string[] = [];
		const paths = orEvery(kinds.values()).filter((path) => path.startsWith('en/') === english);
		for (const path of paths) {
			await page.setViewportSize(phone);
			await go(page, path);
			await chartsAwake(page);
			await openDetails(page);
			for (const viewport of [phone, desktop]) {
				await page.setViewportSize(viewport);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					const faults = await violations(page, colorScheme === 'dark' ? dark : undefined);
					found.push(
						...faults.map((fault) => `/${path}, ${viewport.width}, ${colorScheme}: ${fault}`)
					);
				}
			}
		}
		expect(paths).not.toEqual([]);
		expect(found).toEqual([]);
	}
);

describe('axe finds nothing either', () => {
	const open = (path: string) => openPage(path, { viewport: phone, serviceWorkers: 'block' });

	test('with the search open and its results shown', async () => {
		const page = await open('');
		await page.keyboard.press('/');
		await page.locator('#search-query').fill('ha noi');
		await page.locator('dialog li a').first().waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test('with a chart on the full screen, a figure pointed at, and the code to embed it', async () => {
		const page = await open('indicators/grdp-growth/?places=hai-phong');
		const chart = page.locator('figure[data-chart=line]').first();
		await chart.getByText('Nhúng biểu đồ').click();
		await chart.locator('[data-embed]').waitFor();
		await chart.getByRole('button', { name: 'Toàn màn hình' }).click();
		await chart.getByRole('application').press('ArrowRight');
		expect(await violations(page)).toEqual([]);
	});

	test('on a target with something supposed', async () => {
		const page = await open('targets/grdp-growth.ha-noi.2021-2030.quy-hoach/?value=6');
		await page.locator('[data-what-if]').waitFor();
		expect(await violations(page)).toEqual([]);
	});

	test('at every step of an import, from a question to the package', async () => {
		const page = await open('data/import/');
		await page.waitForSelector('[data-ready]');
		const table = [
			'Kim ngạch xuất khẩu hàng hóa trên địa bàn;;;',
			'Địa phương;2022;2023;Ước 2031',
			'TP. Hà Nội;17.100,5;16.600,9;18.900',
			'Tỉnh Bắc Ninh;45.100;chưa có;41.000,3',
			'Nơi nào đó;1;2;3',
			''
		].join('\n');
		await page.setInputFiles('input[type=file][data-import]', {
			name: 'xuat-khau.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(table)
		});
		await page.waitForSelector('[data-accepted]');
		await openDetails(page);
		expect(await violations(page)).toEqual([]);
	});
});
