import type { Page } from 'playwright-core';

/** Fills in what is needed to publish, and lets the change be prepared and checked. */
export async function fillSource(page: Page): Promise<void> {
	await page.fill('[name="source-title"]', 'Báo cáo thử');
	await page.fill('[name="source-publisher"]', 'Cục Thống kê');
	await page.fill('[name="source-published"]', '2026-01');
	await page.fill('[name="source-url"]', 'https://example.com/bao-cao');
	await page.fill('[name="source-method"]', 'Giá hiện hành');
	await page.fill('[name="source-licence"]', 'không nêu');
	const unit = page.locator('[name="source-unit"]');
	if ((await unit.count()) > 0) await unit.check();
	await page.click('[data-publish-check]');
}
