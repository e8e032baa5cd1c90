import { expect, test } from 'vitest';
import { openPage, openWithoutScript } from './site';

test.each(['', 'en/'])('/%scompare/ has its numbers without JavaScript', async (lang) => {
	const page = await openWithoutScript(`${lang}compare/`);
	expect(await page.locator('[data-chart=scatter] [data-value]').count()).toBeGreaterThan(4);
	expect(await page.locator('[data-chart=slope] [data-value]').count()).toBeGreaterThan(4);
	expect(await page.locator('[data-chart=bump] [data-value]').count()).toBeGreaterThan(4);
	expect(await page.locator('[data-years] tbody tr').count()).toBeGreaterThan(2);
	expect(await page.locator('[data-ranks] tbody tr').count()).toBeGreaterThan(2);
	expect(await page.locator('select[name=x]').isVisible()).toBe(false);
});

test('another indicator is fetched, drawn and kept in the link through reload and back', async () => {
	const page = await openPage('compare/', { base: '/a/b/' });
	const chart = page.locator('[data-chart=scatter]');
	await page.locator('select[name=x]').selectOption('population');
	await page.waitForURL(/\?x=population$/);
	await page.locator('[data-chart=scatter][data-indicator*=population]').waitFor();
	const heading = await page.locator('#years').innerText();
	expect(heading).toContain('Dân số');
	await page.reload();
	await page.locator('[data-chart=scatter][data-indicator*=population]').waitFor();
	await page.goBack();
	await page.waitForURL(/compare\/$/);
	expect(await chart.getAttribute('data-indicator')).not.toContain('population');
});

test('places chosen once hold in the chart and in both tables', async () => {
	const page = await openPage('compare/?places=ha-noi,hai-phong');
	await page.locator('input[name=places][value=ha-noi]:checked').waitFor();
	const regions = await page.locator('[data-chart=scatter]').getAttribute('data-regions');
	expect(regions?.split(' ').sort()).toEqual(['ha-noi', 'hai-phong']);
	const rows = page.locator('[data-ranks] tbody tr');
	expect(await rows.count()).toBe(2);
	// Among all places, not only the two.
	expect(await rows.first().innerText()).toMatch(/\/[5-9]/);
});

test('nonsense in the address leaves the plain comparison', async () => {
	const page = await openPage('compare/?x=nothing&from=abc&places=zz');
	await page.locator('[data-chart=scatter]').waitFor();
	expect(await page.locator('select[name=x]').inputValue()).toBe('grdp-growth');
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
	expect(await page.locator('[data-chart=scatter]').getAttribute('data-indicator')).toContain(
		'grdp-growth'
	);
});
