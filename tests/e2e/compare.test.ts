import { expect, test } from 'vitest';
import { openPage, openWithoutScript } from './site';

test.each(['', 'en/'])('/%scompare/ has its numbers without JavaScript', async (lang) => {
	const page = await openWithoutScript(`${lang}compare/`);
	await expect
		.poll(() => page.locator('[data-chart=scatter] [data-value]').count())
		.toBeGreaterThan(4);
	await expect
		.poll(() => page.locator('[data-chart=slope] [data-value]').count())
		.toBeGreaterThan(4);
	await expect
		.poll(() => page.locator('[data-chart=bump] [data-value]').count())
		.toBeGreaterThan(4);
	await expect.poll(() => page.locator('[data-years] tbody tr').count()).toBeGreaterThan(2);
	await expect.poll(() => page.locator('[data-ranks] tbody tr').count()).toBeGreaterThan(2);
	await expect.poll(() => page.locator('select[name=x]').isVisible()).toBe(false);
});

test('another indicator is fetched, drawn and kept in the link through reload and back', async () => {
	const page = await openPage('compare/', { base: '/a/b/' });
	const chart = page.locator('[data-chart=scatter]');
	await page.locator('select[name=x]').selectOption('population');
	await page.waitForURL(/\?x=population$/);
	await page.locator('[data-chart=scatter][data-indicator*=population]').waitFor();
	await expect.poll(() => page.locator('#years').innerText()).toContain('Dân số');
	await page.reload();
	await page.locator('[data-chart=scatter][data-indicator*=population]').waitFor();
	await page.goBack();
	await page.waitForURL(/compare\/$/);
	await expect.poll(() => chart.getAttribute('data-indicator')).not.toContain('population');
});

test('places chosen once hold in the chart and in both tables', async () => {
	const page = await openPage('compare/?places=ha-noi,hai-phong');
	await page.locator('input[name=places][value=ha-noi]:checked').waitFor();
	await expect
		.poll(() => page.locator('[data-chart=scatter]').getAttribute('data-regions'))
		.toMatch(/^(ha-noi hai-phong|hai-phong ha-noi)$/);
	const rows = page.locator('[data-ranks] tbody tr');
	await expect.poll(() => rows.count()).toBe(2);
	// Among all places, not only the two.
	await expect.poll(() => rows.first().innerText()).toMatch(/\/[5-9]/);
});

test('nonsense in the address leaves the plain comparison', async () => {
	const page = await openPage('compare/?x=nothing&from=abc&places=zz');
	await page.locator('[data-chart=scatter]').waitFor();
	await expect.poll(() => page.locator('select[name=x]').inputValue()).toBe('grdp-growth');
});

test('figures that cannot be fetched are said to be missing, and the page keeps what it had', async () => {
	const page = await openPage('compare/', {
		expected: [/compare\/population\.json/, /Failed to load resource/],
		before: async (fresh) => {
			await fresh.route('**/compare/population.json', (route) => route.abort());
		}
	});
	await page.locator('select[name=x]').selectOption('population');
	await page.getByText('Chưa tải được số liệu').waitFor();
	await expect
		.poll(() => page.locator('[data-chart=scatter]').getAttribute('data-indicator'))
		.toContain('grdp-growth');
});
