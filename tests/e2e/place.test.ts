import { expect, test } from 'vitest';
import { openPage, openWithoutScript } from './site';

test('chosen places are drawn beside the place, stay in the link and go along to the indicator', async () => {
	const page = await openPage('places/ha-noi/');
	const lines = page.locator('[data-chart=line]').first();
	await expect.poll(() => lines.getAttribute('data-regions')).not.toContain('hai-phong');
	await page.locator('input[name=places][value=hai-phong]').check();
	await page.waitForURL(/\?places=hai-phong$/);
	await expect.poll(() => lines.getAttribute('data-regions')).toContain('hai-phong');
	await page.goBack();
	await page.waitForURL(/places\/ha-noi\/$/);
	await expect
		.poll(() => page.locator('input[name=places][value=hai-phong]').isChecked())
		.toBe(false);
	await page.goForward();
	await page.waitForURL(/\?places=hai-phong$/);
	const link = page.locator('a[href*="indicators/grdp-growth/?places="]').first();
	await expect.poll(() => link.getAttribute('href')).toContain('?places=ha-noi,hai-phong');
});

test.each(['', 'en/'])(
	'/%splaces/… has its similar places and its part in the region without JavaScript',
	async (lang) => {
		const page = await openWithoutScript(`${lang}places/hung-yen/`);
		const similar = page.locator('[data-similar]');
		await expect.poll(() => similar.locator('thead th a').count()).toBe(3);
		await expect.poll(() => similar.locator('tbody tr').first().innerText()).toMatch(/\d[.,]\d\d/);
		await expect
			.poll(() => page.locator('[aria-labelledby=contribution]').innerText())
			.toMatch(/2023/);
		await expect.poll(() => page.locator('[data-rank]').count()).toBeGreaterThan(0);
	}
);

test.each(['nker', 'hai-phong'])(
	'/places/%s/ draws the parts of the region, which add up to the last digit',
	async (code) => {
		const page = await openWithoutScript(`places/${code}/`);
		const chart = page.locator('[data-chart=waterfall][data-indicator=fdi-registered]');
		const rows = await chart.locator('td[data-value]').evaluateAll((cells) =>
			cells.map((cell) => ({
				region: cell.getAttribute('data-region'),
				value: Number(cell.getAttribute('data-value'))
			}))
		);
		const parts = rows.filter(({ region }) => region !== 'nker').map(({ value }) => value);
		const total = rows.find(({ region }) => region === 'nker')?.value ?? NaN;
		expect(parts).toHaveLength(7);
		expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 6);
	}
);

test('a measure is worked out where it means something, stays in the link and goes along', async () => {
	const page = await openPage('places/hai-phong/?measure=per-head');
	const subtitle = (id: string) =>
		page.locator(`[data-chart=line][data-indicator=${id}] .chart-subtitle`).innerText();
	await expect.poll(() => subtitle('retail-sales')).toContain('triệu đồng/người');
	await expect.poll(() => subtitle('grdp-growth')).toContain('%');
	await page.locator('select[name=measure]').selectOption('index');
	await page.waitForURL(/\?measure=index$/);
	await expect.poll(() => subtitle('retail-sales')).toContain('= 100');
	const link = page.locator('a[href*="indicators/retail-sales/?places="]').first();
	await expect.poll(() => link.getAttribute('href')).toContain('measure=index');
});

test('the chart of a place has its code for other pages, with the place brought forward', async () => {
	const page = await openPage(
		'embed/indicators/grdp-growth/line/?places=hai-phong,vn&focus=hai-phong'
	);
	await page.locator('[data-chart=line][data-regions="vn hai-phong"]').waitFor();
	await page.locator('[data-chart=line] .chart-line-focus').first().waitFor({ state: 'attached' });
});
