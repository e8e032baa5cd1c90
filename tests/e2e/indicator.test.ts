import { expect, test } from 'vitest';
import { openPage, openWithoutScript } from './site';
import { saved } from './workbench';

const path = 'indicators/grdp-growth/';
const lit = (chart: string) => `[data-chart=${chart}] .chart-lit`;

test('map, ranking and lines bring one place forward together, by pointer and by keyboard', async () => {
	const page = await openPage(path);
	const shape = page.locator('[data-chart=map] [data-hit=quang-ninh]');
	await page.locator('[data-chart=map] .chart-plot[tabindex="0"]').waitFor();
	await shape.hover();
	for (const chart of ['map', 'bars', 'line'])
		await page.locator(lit(chart)).first().waitFor({ state: 'attached' });
	await page.mouse.move(0, 0);
	await page.locator(lit('line')).waitFor({ state: 'detached' });
	await page.locator('[data-chart=bars] .chart-plot[tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	for (const chart of ['map', 'line'])
		await page.locator(lit(chart)).first().waitFor({ state: 'attached' });
});

test('the period moves by keyboard, all charts of places follow, and the address keeps it', async () => {
	const page = await openPage(path);
	const slider = page.locator('input[type=range][name=at]');
	await slider.waitFor();
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await page.waitForURL(/\?at=2024$/);
	for (const chart of ['bars', 'map', 'strip'])
		await page
			.locator(`[data-chart=${chart}] svg [data-period="2024"]`)
			.first()
			.waitFor({ state: 'attached' });
	await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('2024');
});

test('time plays only where motion is welcome', async () => {
	const still = await openPage(path, { reducedMotion: 'reduce' });
	await still.locator('input[type=range][name=at]').waitFor();
	await expect.poll(() => still.locator('button.play').isVisible()).toBe(false);
	const moving = await openPage(`${path}?at=2020`, { reducedMotion: 'no-preference' });
	await moving.locator('button.play').click();
	await moving.waitForURL(/\?at=2021$/);
});

test('an amount may be drawn on a logarithmic axis, a rate may not', async () => {
	const amount = await openPage('indicators/fdi-registered/');
	await amount.locator('input[name=scale]').check();
	await amount.waitForURL(/\?scale=log$/);
	const rate = await openPage(`${path}?scale=log`);
	await rate.locator('input[type=range][name=at]').waitFor();
	await expect.poll(() => rate.locator('input[name=scale]').count()).toBe(0);
});

test('the map shows places without a figure hatched, in its legend and without a value', async () => {
	const page = await openPage(`${path}?at=2025`);
	const missing = page.locator('[data-chart=map] [data-hit=hung-yen-2025]');
	await missing.waitFor();
	await expect.poll(() => missing.getAttribute('data-value')).toBeNull();
	await expect.poll(() => missing.getAttribute('style')).toMatch(/url\("?#/);
	const text = () => page.locator('[data-chart=map]').innerText();
	await expect.poll(text).toMatch(/chưa có số liệu/i);
	await expect.poll(text).toContain('CC BY 4.0');
});

test('without JavaScript map, strip and revisions are in the page', async () => {
	const page = await openWithoutScript(path);
	await expect
		.poll(() => page.locator('[data-chart=map] path[role=img]').count())
		.toBeGreaterThan(3);
	await expect
		.poll(() => page.locator('[data-chart=strip] [data-value]').count())
		.toBeGreaterThan(3);
	await expect.poll(() => page.locator('[data-revisions] tbody tr').count()).toBeGreaterThan(3);
});

test('per head: kept in the link, named as computed, and left where parts of a year are shown', async () => {
	const page = await openPage('indicators/fdi-registered/?measure=per-head');
	const chart = page.locator('[data-chart=bars]');
	const words = () => chart.innerText();
	await expect.poll(words).toContain('USD/người');
	await expect.poll(words).toContain('Số tính toán');
	await expect.poll(words).toMatch(/Dân số: .*Tổng cục Thống kê/);
	await page.locator('select[name=period]').selectOption({ index: 1 });
	await page.waitForURL(/\?period=[^&]+$/);
	await expect.poll(words).not.toContain('USD/người');
});

test('the figures shown and all figures are downloaded with as many rows as their buttons say', async () => {
	const page = await openPage('indicators/fdi-registered/?places=hai-phong');
	const rowsOf = async (name: string) => {
		const button = page.locator(`[data-download=${name}]`);
		await button.waitFor();
		const said = Number(/\(([\d.]+) dòng\)/.exec(await button.innerText())?.[1]?.replace('.', ''));
		const text = (await saved(page, `[data-download=${name}]`)).toString('utf8');
		return { said, text, rows: text.split('\r\n').length - 2 };
	};
	await expect.poll(async () => page.locator('input[value=hai-phong]').isChecked()).toBe(true);
	const shown = await rowsOf('shown-plain');
	expect(shown.rows).toBe(shown.said);
	expect(shown.text).not.toContain(',ha-noi,');
	const all = await rowsOf('all-vietnamese');
	expect(all.rows).toBe(all.said);
	expect(all.rows).toBeGreaterThan(shown.rows);
	expect(all.text).toMatch(/^\ufeffChỉ số;Địa phương;/);
	expect(all.text).toMatch(/;\d+,\d+;triệu USD;/);
});
