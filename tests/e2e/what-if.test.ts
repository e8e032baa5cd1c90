import { expect, test } from 'vitest';
import { openPage, openWithoutScript } from './site';

const path = 'targets/grdp-growth.ha-noi.2021-2030.quy-hoach/';
const state = '.verdict [data-status]';

test('a supposed number changes the status at once, is marked, stays in the link, and goes away', async () => {
	const page = await openPage(path);
	const verdict = page.locator(state);
	await expect.poll(() => verdict.getAttribute('data-status')).toBe('close');
	await expect.poll(() => page.locator('[data-what-if]').count()).toBe(0);

	await page.locator('input[name=value]').fill('6');
	await page.locator('input[name=value]').press('Enter');
	await page.locator(`${state.split(' ')[0]} [data-status=on-track]`).waitFor();
	await expect.poll(() => new URL(page.url()).search).toBe('?value=6');
	await expect.poll(() => page.locator('[data-what-if]').innerText()).toContain('8,5');

	await page.reload();
	await page.locator('[data-status=on-track]').first().waitFor();
	await expect.poll(() => page.locator('input[name=value]').inputValue()).toBe('6');

	await page.locator('[data-what-if] a').click();
	await page.locator('.verdict [data-status=close]').waitFor();
	await expect.poll(() => new URL(page.url()).search).toBe('');
	await expect.poll(() => page.locator('[data-what-if]').count()).toBe(0);
});

test('the cuts move by keyboard and never cross', async () => {
	const page = await openPage(`en/${path}`);
	const onTrack = page.locator('input[name=on-track]');
	await onTrack.focus();
	await page.keyboard.press('Home');
	await page.locator('.verdict [data-status=on-track]').waitFor();
	await page.waitForURL(/close=/);
	const query = new URL(page.url()).searchParams;
	expect(Number(query.get('close'))).toBeLessThan(Number(query.get('on-track')));
});

test('nonsense in the address changes nothing', async () => {
	const page = await openPage(`${path}?value=abc&on-track=99`);
	await page.locator('input[name=value]').waitFor();
	await expect
		.poll(() => page.locator('.verdict [data-status]').getAttribute('data-status'))
		.toBe('close');
	await expect.poll(() => page.locator('[data-what-if]').count()).toBe(0);
});

test('the list sorts its statuses again by other cuts and keeps its filter', async () => {
	const page = await openPage('targets/?place=ha-noi&on-track=0.5&close=0.3');
	await page.locator('[data-what-if]').waitFor();
	const row = page.locator('[data-target="grdp-growth.ha-noi.2021-2030.quy-hoach"]');
	await expect.poll(() => row.getAttribute('data-status')).toBe('on-track');
	await page.locator('[data-what-if] a').click();
	await page.locator('[data-what-if]').waitFor({ state: 'detached' });
	await expect.poll(() => row.getAttribute('data-status')).toBe('close');
	await expect.poll(() => new URL(page.url()).search).toBe('?place=ha-noi');
});

test('what it would take and when is in the page without JavaScript', async () => {
	const page = await openWithoutScript(path);
	await expect.poll(() => page.locator('[data-arrival]').innerText()).toMatch(/năm 20\d\d/);
	await expect
		.poll(() => page.locator('[data-realism]').innerText())
		.toMatch(/Trong \d+ giai đoạn 5 năm/);
	await expect
		.poll(() => page.locator('[data-chart=realism] [data-value]').count())
		.toBeGreaterThan(10);
	await expect.poll(() => page.locator('input[name=value]').isVisible()).toBe(false);
});
