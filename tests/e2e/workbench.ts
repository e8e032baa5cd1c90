import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from './site';

const exportsOf = 'Kim ngạch xuất khẩu hàng hóa trên địa bàn';

/** As a provincial office exports it: a title, a unit, a decimal comma, a note below. */
export const table = [
	`${exportsOf};;;`,
	'Đơn vị tính: Triệu USD;;;',
	'Địa phương;2022;2023;Ước 2031',
	'TP. Hà Nội;17.100,5;16.600,9;18.900',
	'Tỉnh Bắc Ninh;45.100;39.200,7;41.000,3',
	'Nguồn: Cục Thống kê;;;',
	''
].join('\n');

/** A file to be chosen. */
export const file = (name: string, text: string | Buffer) => ({
	name,
	mimeType: 'text/csv',
	buffer: typeof text === 'string' ? Buffer.from(text) : text
});

/** The import page, ready to take files. */
export async function openWorkbench(options: PageOptions = {}): Promise<Page> {
	const page = await openPage('data/import/', options);
	await page.waitForSelector('[data-ready]');
	return page;
}

/** Chooses files and waits until the first is read. */
export async function give(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
	await page.setInputFiles('input[type=file][data-import]', files);
	await page.waitForSelector('[data-accepted]');
}

/** The three counts on the page, and the lines of the file. */
export async function countsOf(page: Page) {
	const count = async (name: string) =>
		Number(await page.locator(`[data-${name}]`).getAttribute(`data-${name}`));
	return {
		accepted: await count('accepted'),
		rejected: await count('rejected'),
		skipped: await count('skipped'),
		total: await count('total')
	};
}

/** How many figures or targets are new, different, equal. */
export const changes = (page: Page) =>
	page
		.locator('[data-change]')
		.evaluateAll((all) =>
			Object.fromEntries(
				all.map((one) => [one.getAttribute('data-change'), Number(one.getAttribute('data-count'))])
			)
		);

/** The bytes of the file that a button hands out. */
export async function saved(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
	const parts: Buffer[] = [];
	for await (const part of await download.createReadStream()) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

/** Waits for a mark on the page's own clock. */
export const marked = (page: Page, name: string) =>
	page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
