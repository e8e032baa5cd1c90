import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillSource } from './publishing';
import { url } from './site';
import { file, give, marked, openWorkbench, table } from './workbench';

const engine = '**/duckdb-eh*.bin';

/** A file that takes a while: figures of one indicator, one a line. */
const long = `indicator,region,period,value,status,source,note\n${Array.from(
	{ length: 300_000 },
	(_, i) => `exports,ha-noi,${1900 + (i % 120)},${i}.5,A,source ${i},note\n`
).join('')}`;

const choose = (page: Page, name: string, text: string) =>
	page.setInputFiles('input[data-import]', [file(name, text)]);

const applyTable = async (page: Page) => {
	await give(page, file('xuat-khau.csv', table));
	await page.click('[data-apply]');
	await page.waitForSelector('[data-local-set]');
};

/** Waits until the browser has written what is to be kept. */
const kept = (page: Page, start: string) =>
	expect
		.poll(
			() =>
				page.evaluate(async () => {
					const name = (await indexedDB.databases()).find((one) =>
						one.name?.startsWith('figures')
					)?.name;
					if (!name) return [];
					const database = await new Promise<IDBDatabase>((resolve, reject) => {
						const request = indexedDB.open(name);
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(request.error);
					});
					const names = await new Promise<IDBValidKey[]>((resolve, reject) => {
						const request = database.transaction('local').objectStore('local').getAllKeys();
						request.onsuccess = () => resolve(request.result);
						request.onerror = () => reject(request.error);
					});
					database.close();
					return names.map((one) => String(one).split(' ')[0]);
				}),
			{ timeout: 20_000 }
		)
		.toContain(start);

async function quota(page: Page, bytes?: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(page.url()).origin,
		...(bytes === undefined ? {} : { quotaSize: bytes })
	});
}

test('with a full disk the figures are applied and drawn, a sentence says they are not kept, and they are as soon as there is room', async () => {
	const page = await openWorkbench();
	await quota(page, 1);
	await give(page, file('xuat-khau.csv', table));
	await page.click('[data-apply]');
	await page.locator('[data-keeping="full"]').waitFor();
	await expect.poll(() => page.locator('[data-keeping="full"]').innerText()).toContain('đầy');
	await marked(page, 'import-queryable');

	await quota(page);
	await page.click('[data-undo]');
	await page.click('[data-apply]');
	await page.locator('[data-keeping]').waitFor({ state: 'detached' });
	await page.reload();
	await page.waitForSelector('[data-local-set]');
});

test('a file too large for the store is said to be lost on a reload; its figures are kept', async () => {
	const page = await openWorkbench({ serviceWorkers: 'block' });
	const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	await quota(page, used + 500_000);
	await give(page, file('lon.csv', table + `${' '.repeat(1000)}\n`.repeat(2000)));
	await page.locator('[data-file-kept="no"]').waitFor();
	await page.click('[data-apply]');
	await page.waitForSelector('[data-local-set]');
	await kept(page, 'set');
	await page.reload();
	await page.waitForSelector('[data-local-set]');
	await expect.poll(() => page.locator('[data-keeping]').count()).toBe(0);
});

test('a reader that dies half-way leaves all figures, says so, and reads again on request', async () => {
	const page = await openWorkbench();
	await applyTable(page);
	await choose(page, 'dai.csv', long);
	await page.waitForSelector('[data-import-progress] progress[value]');
	const worker = page.workers().find((one) => one.url().includes('worker'));
	for (const one of page.workers())
		await one
			.evaluate(() => {
				if (self.name.startsWith('upload')) self.close();
			})
			.catch(() => undefined);
	expect(worker).toBeDefined();
	await page.locator('[data-failed]').waitFor();
	await expect.poll(() => page.locator('[data-failed]').innerText()).toContain('vẫn còn nguyên');
	await expect.poll(() => page.locator('[data-local-set]').count()).toBe(1);
	await page.locator('[data-failed] button').click();
	await page.waitForSelector('[data-accepted]');
});

test('a reload while a file is read keeps it for a person to decide, and everything applied', async () => {
	const page = await openWorkbench();
	await applyTable(page);
	await choose(page, 'dai.csv', long);
	await page.waitForSelector('[data-import-progress] progress[value]');
	await page.reload();
	await page.waitForSelector('[data-import-step="files"]');
	await page.click('[data-import-step="files"] button:has-text("dai.csv")');
	await page.locator('[data-stopped]').waitFor();
	await expect.poll(() => page.locator('[data-stopped]').innerText()).toContain('dai.csv');
	await expect.poll(() => page.locator('[data-local-set]').count()).toBe(1);
	await page.locator('[data-stopped] button').click();
	await page.waitForSelector('[data-accepted]');
});

test('a reload with questions open asks them again; one in the middle of publishing keeps what was filled in', async () => {
	const page = await openWorkbench();
	const text =
		'indicator;region;period;value\nexports;ha-noi;2030;1.234\nexports;ha-noi;2031;5.678\n';
	await give(page, file('hoi.csv', text));
	await kept(page, 'file');
	await page.reload();
	const question = page.locator('[data-question][data-topic="decimal"]');
	await question.waitFor();
	await question.locator('input[value=","]').check();
	await page.waitForSelector('[data-apply]');
	await fillSource(page);
	await page.waitForSelector('[data-publish]');
	await page.reload();
	await page.waitForSelector('[name="source-title"]');
	await expect.poll(() => page.inputValue('[name="source-title"]')).toBe('Báo cáo thử');
	await expect.poll(() => page.inputValue('[name="source-licence"]')).toBe('không nêu');
});

test('a corrected cell is still corrected after a reload', async () => {
	const page = await openWorkbench();
	await give(page, file('loi.csv', 'indicator,region,period,value\nexports,ha-noi,2031,hello\n'));
	await page.click('[data-mend="2"]');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('13.25');
	await page.keyboard.press('Enter');
	await page.waitForSelector('[data-accepted="1"]');
	await page.reload();
	await page.waitForSelector('[data-drop-mends]');
	await expect
		.poll(() => page.locator('[data-period="2031"]').getAttribute('data-value'))
		.toBe('13.25');
});

test('two tabs agree: what one applies, undoes or forgets, the other shows', async () => {
	const page = await openWorkbench();
	const other = await page.context().newPage();
	await other.goto(url('data/import/'));
	await other.waitForSelector('[data-ready]');
	await applyTable(page);
	await other.waitForSelector('[data-local-set]');
	await page.click('[data-undo]');
	await other.waitForSelector('[data-local-set]', { state: 'detached' });
	await page.click('[data-apply]');
	await other.click('[data-local-set] button:has-text("Quên")');
	await page.waitForSelector('[data-local-set]', { state: 'detached' });
	await page.waitForSelector('[data-apply]');
});

test('where the engine cannot start, figures are applied and kept; pages say so and offer to try again', async () => {
	const page = await openWorkbench({
		serviceWorkers: 'block',
		expected: [/Failed to load resource/, /net::ERR/],
		before: (fresh) => fresh.route(engine, (route) => route.abort())
	});
	await applyTable(page);
	await page.waitForSelector('html[data-engine="failed"]');
	await page.click('main a[href*="indicators/exports/"]');
	await page.locator('[data-local-banner="waiting"]').waitFor();
	await page.unroute(engine);
	await page.locator('[data-local-banner] button').first().click();
	await page.locator('[data-local-banner="shown"]').waitFor();
});

test('answers are used again for files of the same shape, listed, and forgotten on request', async () => {
	const page = await openWorkbench();
	const year = (period: string, value: string) =>
		`indicator;region;period;value\nexports;ha-noi;${period};${value}\n`;
	await give(page, file('nam-truoc.csv', year('2030', '1.234')));
	await page.locator('[data-topic="decimal"] input[value=","]').check();
	await page.click('[data-apply]');
	const list = page.locator('[data-kept-answers="nam-truoc.csv"]');
	await list.waitFor();
	await choose(page, 'nam-sau.csv', year('2031', '2.345'));
	await page.waitForSelector('[data-remembered]');
	await expect.poll(() => page.locator('[data-remembered]').innerText()).toContain(',');
	await expect
		.poll(() => page.locator('[data-period="2031"]').getAttribute('data-value'))
		.toBe('2345');
	await page.click('[data-forget-answers]');
	await page.waitForSelector('[data-question][data-topic="decimal"]');
	await list.waitFor({ state: 'detached' });
	await choose(page, 'nam-nua.csv', year('2032', '3.456'));
	await page.click('[data-import-step="files"] button:has-text("nam-nua.csv")');
	await page.waitForSelector('[data-question][data-topic="decimal"]');
	await expect.poll(() => page.locator('[data-remembered]').count()).toBe(0);
});
