import { expect, test } from 'vitest';
import { openPage, openWithoutScript, url } from './site';
import { pagesOf, printed } from './pdf';

const slides = '[data-slide]';

test('arrow keys go one message at a time, the address follows, and reload stays there', async () => {
	const page = await openPage('meeting/ha-noi/');
	await page.locator('#slide-1 [data-qr]').waitFor();
	const all = await page.locator(slides).count();
	expect(all).toBeGreaterThan(5);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('PageDown');
	await page.waitForURL(/#slide-3$/);
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('slide-3-title');
	const top = await page.locator('#slide-3').evaluate((slide) => slide.getBoundingClientRect().top);
	expect(Math.abs(top)).toBeLessThan(1);
	await page.keyboard.press('ArrowLeft');
	await page.waitForURL(/#slide-2$/);
	await page.keyboard.press('End');
	await page.waitForURL(new RegExp(`#slide-${all}$`));
	await expect.poll(() => page.getByRole('button', { name: 'Sau' }).isDisabled()).toBe(true);
	await page.reload();
	await page.waitForFunction(
		(id) => Math.abs(document.getElementById(id)?.getBoundingClientRect().top ?? 9) < 1,
		`slide-${all}`
	);
	await page.keyboard.press('Home');
	await page.waitForURL(/#slide-1$/);
});

test('every screen has a QR code of its own address', async () => {
	const page = await openPage('en/meeting/quang-ninh/', { base: '/a/b/' });
	await page.locator('#slide-2 [data-qr]').waitFor();
	const codes = await page
		.locator('[data-qr]')
		.evaluateAll((all) => all.map((code) => code.getAttribute('data-qr')));
	const here = url('en/meeting/quang-ninh/', '/a/b/');
	expect(codes).toEqual(codes.map((_, i) => `${here}#slide-${i + 1}`));
});

test.each([
	['16:9', 'In 16:9', '339 × 191 mm'],
	['A4', 'In A4 ngang', '297 × 210 mm']
])('the pack prints one screen a page in %s, nothing cut', async (_, button, size) => {
	const page = await openPage('meeting/ha-noi/');
	await page.locator('#slide-1 [data-qr]').waitFor();
	await page.evaluate(() => {
		window.print = () => undefined;
	});
	await page.getByRole('button', { name: button }).click();
	const all = await page.locator(slides).count();
	const pages = pagesOf(await printed(page));
	expect(pages).toEqual(Array<string>(all).fill(size));
});

test('on paper no screen holds more than its page', async () => {
	for (const path of ['meeting/ha-noi/', 'meeting/hung-yen/', 'en/meeting/vn/', 'meeting/nker/']) {
		const page = await openPage(path, { viewport: { width: 1280, height: 720 } });
		await page.locator('#slide-1 [data-qr]').waitFor();
		await page.emulateMedia({ media: 'print' });
		const over = await page.locator(slides).evaluateAll((all) =>
			all.flatMap((slide) => {
				const inner = slide.firstElementChild;
				return inner && inner.getBoundingClientRect().height > slide.clientHeight + 1
					? slide.id
					: [];
			})
		);
		expect(over, path).toEqual([]);
	}
});

test('the head and foot of the site are out of the way, and there is a way back', async () => {
	const page = await openPage('meeting/ha-noi/');
	await expect.poll(() => page.locator('nav').filter({ visible: true }).count()).toBe(0);
	await page.getByRole('link', { name: 'Rời chế độ họp' }).click();
	await page.waitForURL(/places\/ha-noi\/$/);
	await expect.poll(() => page.locator('nav').filter({ visible: true }).count()).toBe(1);
});

test('without JavaScript all screens are there to scroll, with their numbers', async () => {
	const page = await openWithoutScript('meeting/ha-noi/');
	await expect.poll(() => page.locator(slides).count()).toBeGreaterThan(5);
	await expect.poll(() => page.locator('[data-deck]').innerText()).toMatch(/8,16/);
	await expect.poll(() => page.locator('.buttons').isVisible()).toBe(false);
});
