import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './site';

const open = (path: string) => openPage(path, { serviceWorkers: 'block' });

const line = 'figure[data-chart=line]';
const focused = (page: Page, selector: string) =>
	page.evaluate((one) => document.activeElement?.closest(one) !== null, selector);

/** Presses Tab until the focus is on an element that fits; fails where it never comes there. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
	for (let presses = 0; presses < most; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
	}
	throw new Error(`Tab does not lead to ${selector} within ${most} presses.`);
}

describe('by keyboard alone', () => {
	test.each(['', 'en/indicators/grdp-growth/', 'compare/', 'data/import/'])(
		'on /%s every stop of Tab is seen and shows that it has the focus, and none is a trap',
		async (path) => {
			const page = await open(path);
			const stops: { name: string; seen: boolean; marked: boolean }[] = [];
			for (let presses = 0; presses < 200; presses++) {
				await page.keyboard.press('Tab');
				const stop = await page.evaluate(() => {
					const element = document.activeElement;
					if (!element || element === document.body) return null;
					const { width, height } = element.getBoundingClientRect();
					const { outlineStyle, outlineWidth } = getComputedStyle(element);
					return {
						name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
						seen: width > 0 && height > 0,
						marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
					};
				});
				if (!stop) break;
				stops.push(stop);
			}
			expect(stops.length).toBeGreaterThan(15);
			expect(stops.length).toBeLessThan(200);
			expect(stops.filter(({ seen, marked }) => !seen || !marked)).toEqual([]);
			expect(stops[0]?.name).toMatch(/Đến nội dung|Skip/);
		}
	);

	test('search: / opens it, a name without accents finds it, Enter goes there', async () => {
		const page = await open('method/');
		await page.keyboard.press('/');
		await page.locator('#search-query').waitFor();
		await page.keyboard.type('vinh phuc');
		await page.locator('dialog li a').first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(/places\/vinh-phuc\/$/);
	});

	test('a place is chosen with Space, the charts follow, and that is said', async () => {
		const page = await open('indicators/grdp-growth/');
		await tabTo(page, 'input[name=places][value=hai-phong]');
		await page.keyboard.press('Space');
		await page.waitForURL(/\?places=hai-phong$/);
		await page.locator(`${line}[data-regions=hai-phong]`).waitFor();
		await expect.poll(() => focused(page, 'input[value=hai-phong]')).toBe(true);
		const said = page.locator('form [role=status]');
		await expect.poll(() => said.innerText()).toContain('Biểu đồ đang thể hiện: Hải Phòng');
	});

	test.each([
		['', /^Hải Phòng, 20\d\d: \d+,\d+\s%.*, (cao|thấp) hơn chỉ tiêu \d+(,\d+)?\sđiểm\s%$/],
		[
			'en/',
			/^Hai Phong, 20\d\d: \d+\.\d+%.*, \d+(\.\d+)?\spercentage\spoints?\s(above|below) the target$/
		]
	])(
		'/%sindicators/…: arrow keys step through a chart, and each figure is a sentence with its distance to the target',
		async (lang, sentence) => {
			const page = await open(`${lang}indicators/grdp-growth/?places=hai-phong`);
			const chart = page.locator(`${line}[data-regions=hai-phong]`).first();
			await chart.waitFor();
			await tabTo(page, `${line} .chart-plot`);
			await page.locator(`${line} [role=application]:focus`).waitFor();
			const live = chart.locator('.chart-frame > [aria-live=polite]');
			const tip = chart.locator('.chart-tip');
			await page.keyboard.press('ArrowRight');
			const first = await live.innerText();
			await page.keyboard.press('End');
			await expect.poll(() => live.innerText()).not.toBe(first);
			const last = await live.innerText();
			expect(last).toMatch(sentence);
			expect((await tip.innerText()).trim()).toBe(last.trim());
			await page.keyboard.press('ArrowLeft');
			await expect.poll(() => live.innerText()).not.toBe(last);
			await page.keyboard.press('Home');
			await expect.poll(() => live.innerText()).toBe(first);
			await page.keyboard.press('Escape');
			await tip.waitFor({ state: 'detached' });
		}
	);

	test('the table of a chart opens with Enter and is the next stop', async () => {
		const page = await open('indicators/grdp-growth/?places=hai-phong');
		await tabTo(page, `${line} summary`);
		await page.keyboard.press('Enter');
		await page.locator(`${line} td[data-value]`).first().waitFor();
		await page.keyboard.press('Tab');
		await expect.poll(() => focused(page, `${line} .scroll`)).toBe(true);
	});

	test('figures are downloaded with Enter', async () => {
		const page = await open('indicators/grdp-growth/?places=hai-phong');
		await tabTo(page, `${line} .chart-tools summary`);
		await page.keyboard.press('Enter');
		await tabTo(page, '[data-save=csv]', 6);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter')
		]);
		expect(download.suggestedFilename()).toBe('line-grdp-growth.csv');
	});

	test('a chart fills the screen, and Esc brings back the page with the focus where it was', async () => {
		const page = await open('indicators/grdp-growth/?places=hai-phong');
		await tabTo(page, `${line} .chart-tools button`);
		await page.keyboard.press('Enter');
		const chart = page.locator(line).first();
		const window = { width: 1280, height: 720 };
		await expect.poll(async () => (await chart.boundingBox())?.width).toBe(window.width);
		await page.keyboard.press('Escape');
		await expect.poll(async () => (await chart.boundingBox())?.width).toBeLessThan(window.width);
		await expect.poll(() => focused(page, `${line} .chart-tools button`)).toBe(true);
	});

	test('a target: its supposed value is typed and taken with Enter', async () => {
		const page = await open('targets/grdp-growth.ha-noi.2021-2030.quy-hoach/');
		await tabTo(page, 'input[name=value]');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('6');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\?value=6$/);
		await expect
			.poll(() => page.locator('p[role=status]').allInnerTexts())
			.toContainEqual(expect.stringMatching(/\S/));
	});

	test('comparison: another indicator is chosen with an arrow key', async () => {
		const page = await open('compare/');
		await tabTo(page, 'select[name=x]');
		const before = await page.locator('select[name=x]').inputValue();
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.locator('select[name=x]').inputValue()).not.toBe(before);
		await page.waitForURL(/\?x=/);
		await expect.poll(() => focused(page, 'select[name=x]')).toBe(true);
	});

	test('a file is read, and its figures are applied and taken back', async () => {
		const page = await openPage('data/import/');
		await page.waitForSelector('[data-ready]');
		await page.setInputFiles('input[type=file][data-import]', {
			name: 'xuat-khau.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				[
					'Kim ngạch xuất khẩu hàng hóa trên địa bàn;;',
					'Đơn vị tính: Triệu USD;;',
					'Địa phương;2023;Ước 2031',
					'TP. Hà Nội;16.600,9;18.900',
					'Tỉnh Bắc Ninh;39.200,7;41.000,3',
					''
				].join('\n')
			)
		});
		await page.waitForSelector('[data-accepted]');
		await tabTo(page, '[data-apply]');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-local-set]');
		await tabTo(page, '[data-undo]');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-local-set]', { state: 'detached' });
	});

	test('the language switch keeps page and view', async () => {
		const page = await open('indicators/exports/?places=hai-phong');
		await tabTo(page, 'a[hreflang=en]');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/en\/indicators\/exports\/\?places=hai-phong$/);
	});

	test('the definition of an indicator is shown on focus and on hover, and goes with Esc', async () => {
		const page = await open('indicators/');
		const link = page.locator('th a[href*="indicators/grdp-growth/"]');
		const definition = page.locator(`#${await link.getAttribute('aria-describedby')}`);
		await expect.poll(() => definition.isVisible()).toBe(false);
		await link.focus();
		await definition.waitFor();
		await expect.poll(() => definition.innerText()).toContain('giá so sánh');
		await page.keyboard.press('Escape');
		await definition.waitFor({ state: 'hidden' });
		await link.hover();
		await definition.waitFor();
		await definition.hover();
		await expect.poll(() => definition.isVisible()).toBe(true);
		await page.mouse.move(0, 0);
		await definition.waitFor({ state: 'hidden' });
	});
});
