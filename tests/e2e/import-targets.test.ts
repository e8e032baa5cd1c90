import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillSource } from './publishing';
import { openPage } from './site';
import { changes, countsOf, file, give, marked, openWorkbench, saved } from './workbench';

const growth = 'Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)';

/** As a plan gives it: titles, a running number, words for operators, bands, decimal commas. */
const plan = [
	'CHỈ TIÊU CHỦ YẾU NĂM 2027;;;;;',
	'TT;Chỉ tiêu;Địa phương;Năm;Mục tiêu;Văn bản',
	`1;${growth};TP. Hà Nội;2027;11,0–11,5%;Nghị quyết 01/NQ-HĐND`,
	`2;${growth};Tỉnh Hải Phòng;2024;từ 11,5 trở lên;Nghị quyết 02/NQ-HĐND`,
	'Nguồn: dự thảo kế hoạch;;;;;',
	''
].join('\n');

test('a file of targets is read, applied, judged and drawn, marked as unpublished, kept and forgotten', async () => {
	const page = await openWorkbench({ engine: true });
	await give(page, file('ke-hoach.csv', plan));
	await expect
		.poll(() => page.locator('[data-content]').getAttribute('data-content'))
		.toBe('targets');
	await expect
		.poll(() => countsOf(page))
		.toEqual({ accepted: 2, rejected: 0, skipped: 3, total: 5 });
	await expect.poll(() => page.locator('[data-question]').count()).toBe(0);
	await expect.poll(() => changes(page)).toEqual({ added: 2 });
	const row = page.locator('[data-change] [data-region="ha-noi"]');
	await expect.poll(() => row.getAttribute('data-value')).toBe('11');
	await page.click('[data-apply]');
	await marked(page, 'import-queryable');

	await page.click('main a[href*="data/local/"]');
	const own = page.locator('[data-own-targets="2"]');
	await own.waitFor();
	await own.locator('[data-status]').first().waitFor();
	await expect.poll(() => own.locator('[data-local]').count()).toBe(2);
	await own.locator('a', { hasText: '11,5' }).last().click();
	await page.waitForSelector('figure[data-indicator="grdp-growth"]');
	await expect.poll(() => page.locator('h1').innerText()).toContain('Hải Phòng');
	await expect
		.poll(() => page.locator('[data-status]').first().getAttribute('data-status'))
		.toMatch(/missed|achieved/);
	await expect
		.poll(() => page.locator('figure[data-chart="line"]').innerText())
		.toContain('chưa công bố');

	await page.goto(new URL('../../../places/hai-phong/', page.url()).href).catch(() => undefined);
	await page.reload();
	await page.locator('[data-local-banner="shown"]').waitFor();
	await page.click('[data-forget-all]');
	await page.waitForSelector('[data-local-banner]', { state: 'detached' });
	await expect.poll(() => page.locator('[data-target^="local-"]').count()).toBe(0);
});

test('own targets become a change of the data folder that git takes and its check passes', async () => {
	const page = await openWorkbench();
	await give(page, file('ke-hoach.csv', plan));
	await fillSource(page);
	await page.waitForSelector('[data-publish="ok"]');
	const patch = await saved(page, '[data-save="patch"]');
	const root = mkdtempSync(join(tmpdir(), 'targets-'));
	cpSync('data', join(root, 'data'), { recursive: true });
	writeFileSync(join(root, 'change.patch'), patch);
	execFileSync('git', ['init', '-q'], { cwd: root });
	execFileSync('git', ['apply', 'change.patch'], { cwd: root });
	const targets = readFileSync(join(root, 'data/targets.csv'), 'utf8');
	expect(targets).toMatch(
		/^grdp-growth\.ha-noi\.2027\.\S*,grdp-growth,ha-noi,annual,>=,11\.0,11\.5,/m
	);
	execFileSync('npx', ['tsx', 'scripts/data-check.ts', join(root, 'data')]);
	rmSync(root, { recursive: true });
});

test('a link carries targets, too', async () => {
	const page = await openWorkbench();
	await give(page, file('ke-hoach.csv', plan));
	await page.click('[data-apply]');
	await page.waitForSelector('[data-local-set]');
	await page.click('[data-share]');
	const link = await page.locator('[data-share-link]').inputValue();
	const other = await openPage('data/import/');
	await other.goto('about:blank');
	await other.goto(link);
	await other.waitForSelector('[data-change]');
	await expect.poll(() => changes(other)).toEqual({ added: 2 });
	await expect
		.poll(() => other.locator('[data-content]').getAttribute('data-content'))
		.toBe('targets');
});

test('what a file holds can be changed by hand', async () => {
	const page = await openWorkbench();
	await give(page, file('x.csv', 'indicator,region,period,value\nexports,ha-noi,2031,12.5\n'));
	await expect
		.poll(() => page.locator('[data-content]').getAttribute('data-content'))
		.toBe('figures');
	await page.selectOption('[aria-labelledby="read-content"]', 'targets');
	await page.waitForSelector('[data-content="targets"]');
	await page.waitForSelector('[data-operator=">="]');
});

test('a place that is not published is described, drawn, and published with the figures', async () => {
	const page = await openWorkbench();
	const text =
		'indicator,region,period,value\nexports,Khu Vân Đồn,2022,12.5\nexports,Khu Vân Đồn,2023,14.5\n';
	await give(page, file('noi-moi.csv', text));
	await page.click('[data-define="Khu Vân Đồn"]');
	await page.fill('[name="place-name_en"]', 'Van Don Zone');
	await page.click('[data-define-save]');
	await page.waitForSelector('[data-accepted="2"]');
	await fillSource(page);
	await page.waitForSelector('[data-publish="ok"]');
	expect((await saved(page, '[data-save="patch"]')).toString()).toContain(
		'+khu-van-don,province,Khu Vân Đồn,Van Don Zone,'
	);
	await page.click('[data-apply]');
	await marked(page, 'import-queryable');
	await page.click('main a[href*="data/local/?place=khu-van-don"]');
	await expect.poll(() => page.locator('h1').innerText()).toBe('Khu Vân Đồn');
	const chart = page.locator('figure[data-chart=line]');
	await expect
		.poll(() => chart.locator('[data-mark][data-region="khu-van-don"]').count())
		.toBeGreaterThan(1);
	await page.click('main a[href*="indicators/exports/?places=khu-van-don"]');
	const mark = page.locator('[data-mark][data-region="khu-van-don"][data-period="2023"]');
	await mark.first().waitFor({ state: 'attached' });
	await expect.poll(() => mark.first().getAttribute('data-value')).toBe('14.5');
});
