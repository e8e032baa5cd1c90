import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../frictionless';
import { word, workbook } from '../workbook';
import { fillSource } from './publishing';
import { bases, openPage, openWithoutScript, url } from './site';
import { changes, countsOf, file, give, marked, openWorkbench, saved, table } from './workbench';

describe.each(bases)('the import page served from %s', (base) => {
	test('reads a file as it was exported: counts that add up, nothing asked, compared with what is published', async () => {
		const page = await openWorkbench({ base });
		await give(page, file('xuat-khau.csv', table));
		await expect
			.poll(() => countsOf(page))
			.toEqual({ accepted: 2, rejected: 0, skipped: 4, total: 6 });
		await expect.poll(() => page.locator('[data-question]').count()).toBe(0);
		await expect.poll(() => page.locator('[data-encoding]').innerText()).toBe('utf-8');
		await expect
			.poll(() => page.locator('[data-delimiter]').getAttribute('data-delimiter'))
			.toBe(';');
		await expect.poll(() => page.locator('[data-layout]').getAttribute('data-layout')).toBe('wide');
		const { added = 0, changed = 0, equal = 0 } = await changes(page);
		expect(added + changed + equal).toBe(6);
		const row = page.locator('[data-change] [data-region="bac-ninh"][data-period="2023"]');
		await expect.poll(() => row.getAttribute('data-value')).toBe('39200.7');
		await expect.poll(() => row.textContent()).toContain('39.200,7');
	});

	test('without JavaScript it says what it needs', async () => {
		const page = await openWithoutScript('data/import/', { base });
		await expect.poll(() => page.locator('main').innerText()).toContain('JavaScript');
		await expect.poll(() => page.locator('main').innerText()).toContain('không gửi đi đâu');
	});
});

test('applied figures are drawn with a mark, kept over a reload, and forgotten', async () => {
	const page = await openWorkbench({ engine: true });
	await give(page, file('xuat-khau.csv', table));
	await page.click('[data-apply]');
	await marked(page, 'import-queryable');
	await page.click(`main a[href*="indicators/exports/"]`);
	const banner = page.locator('[data-local-banner="shown"]');
	await banner.waitFor();
	// From July 2025 on, Bắc Ninh is the province with Bắc Giang.
	const mark = page.locator('[data-region="bac-ninh-2025"][data-period="2031"]').first();
	await expect.poll(() => mark.getAttribute('data-value')).toBe('41000.3');
	await expect.poll(() => page.locator('figure').first().innerText()).toContain('riêng');
	await page.waitForFunction(() => Number(document.documentElement.dataset.checked) > 0);

	await page.reload();
	await banner.waitFor();
	await page.locator('[data-local-banner] button', { hasText: 'Ẩn' }).click();
	await page.locator('[data-local-banner="hidden"]').waitFor();
	await expect.poll(() => page.locator('[data-period="2031"]').count()).toBe(0);
	await page.locator('[data-local-banner] button', { hasText: 'Hiện' }).click();
	await banner.waitFor();
	await page.click('[data-forget-all]');
	await page.waitForSelector('[data-local-banner]', { state: 'detached' });
	await expect.poll(() => page.locator('[data-period="2031"]').count()).toBe(0);
	await page.reload();
	await page.waitForFunction(() => document.documentElement.dataset.checked !== undefined);
	await expect.poll(() => page.locator('[data-local-banner]').count()).toBe(0);
});

test('undo takes the applied figures back', async () => {
	const page = await openWorkbench();
	await give(page, file('xuat-khau.csv', table));
	await page.click('[data-apply]');
	await page.waitForSelector('[data-local-set]');
	await page.click('[data-undo]');
	await page.waitForSelector('[data-local-set]', { state: 'detached' });
	await expect.poll(() => page.locator('[data-apply]').isVisible()).toBe(true);
});

test('a second tab of the same browser sees what the first applied', async () => {
	const page = await openWorkbench();
	const other = await page.context().newPage();
	await other.goto(url('data/import/'));
	await other.waitForSelector('[data-ready]');
	await give(page, file('xuat-khau.csv', table));
	await page.click('[data-apply]');
	await other.waitForSelector('[data-local-set]');
	await other.click('[data-forget-all]');
	await page.waitForSelector('[data-local-set]', { state: 'detached' });
});

test('numbers that prove nothing are asked about; the answer decides and can be changed', async () => {
	const page = await openWorkbench();
	const text =
		'indicator;region;period;value\nexports;ha-noi;2030;1.234\nexports;ha-noi;2031;5.678\n';
	await give(page, file('hoi.csv', text));
	const question = page.locator('[data-question][data-topic="decimal"]');
	await expect.poll(() => question.innerText()).toContain('1.234');
	await expect.poll(() => page.locator('[data-apply]').count()).toBe(0);
	const valueOf = () =>
		page.locator('[data-change="added"] [data-period="2030"]').getAttribute('data-value');
	await question.locator('input[value=","]').check();
	await page.waitForSelector('[data-change="added"]');
	await expect.poll(() => valueOf()).toBe('1234');
	await question.locator('input[value="."]').check();
	await page.waitForSelector('[data-value="1.234"]', { state: 'attached' });
	await expect.poll(() => valueOf()).toBe('1.234');
});

test('a line that cannot be read says where, why and what to do; its cell is mended in place', async () => {
	const page = await openWorkbench();
	const text =
		'indicator,region,period,value\nexports,ha-noi,2030,12.5\nexports,ha-noi,2031,hello\n';
	await give(page, file('loi.csv', text));
	const finding = page.locator('[data-finding="not-a-number"]');
	await expect
		.poll(() => finding.locator('[data-finding-line="3"]').innerText())
		.toContain('hello');
	await expect
		.poll(() => countsOf(page))
		.toEqual({ accepted: 1, rejected: 1, skipped: 1, total: 3 });
	await page.click('[data-mend="3"]');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('13.25');
	await page.keyboard.press('Enter');
	await finding.waitFor({ state: 'detached' });
	await expect
		.poll(() => countsOf(page))
		.toEqual({ accepted: 2, rejected: 0, skipped: 1, total: 3 });
	await expect
		.poll(() => page.locator('[data-period="2031"]').getAttribute('data-value'))
		.toBe('13.25');
});

test('an unknown place is listed with all places to choose from, or left out', async () => {
	const page = await openWorkbench();
	const text =
		'indicator,region,period,value\nexports,Hà Nộii,2030,12.5\nexports,ha-noi,2031,13.5\n';
	await give(page, file('ten.csv', text));
	const match = page.locator('[data-match="place"][data-name="Hà Nộii"]');
	await expect.poll(() => countsOf(page)).toMatchObject({ accepted: 1, rejected: 1 });
	await match.locator('select').selectOption('ha-noi');
	await page.waitForSelector('[data-accepted="2"]');
	await page.locator('summary', { hasText: 'đã khớp' }).first().click();
	await match.locator('select').selectOption('');
	await page.waitForSelector('[data-accepted="1"]');
	await expect.poll(() => countsOf(page)).toMatchObject({ accepted: 1, rejected: 0, skipped: 2 });
});

test.each([
	['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, 'utf16le')]), 'Hà Nội'],
	['tcvn3', readFileSync('tests/import-cases/encoding-tcvn3/input.csv'), 'Quảng Ninh']
])('%s is recognised and its letters come out right', async (encoding, content, word) => {
	const page = await openWorkbench();
	await give(page, file('cu.csv', content));
	await expect.poll(() => page.locator('[data-encoding]').innerText()).toBe(encoding);
	await expect.poll(() => page.locator('[data-preview="file"]').innerText()).toContain(word);
});

test('pasted cells are read like a file', async () => {
	const page = await openWorkbench();
	await page.locator('summary', { hasText: 'dán' }).first().click();
	await page.fill(
		'[data-import-paste]',
		'indicator\tregion\tperiod\tvalue\nexports\tHà Nội\t2030\t12,5\n'
	);
	await page.click('button:has-text("Đọc phần đã dán")');
	await page.waitForSelector('[data-accepted="1"]');
	await expect
		.poll(() => page.locator('[data-delimiter]').getAttribute('data-delimiter'))
		.toBe('tab');
	await expect
		.poll(() => page.locator('[data-period="2030"]').getAttribute('data-value'))
		.toBe('12.5');
});

test('several files are read one after the other and shown one at a time', async () => {
	const page = await openWorkbench();
	await give(page, file('a.csv', table), file('b.csv', table.replace('Hà Nội', 'Hải Phòng')));
	await page.waitForSelector('[data-import-step="files"] li:nth-child(2):has-text("đã đọc")');
	await page.click('button:has-text("b.csv")');
	await page.waitForSelector('[data-region="hai-phong"]', { state: 'attached' });
	await expect.poll(() => page.locator('[data-accepted]').count()).toBe(1);
});

const nasty: [string, string | Buffer][] = [
	['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
	['a web page', '<!doctype html><table><tr><td>1</td></tr></table>'],
	['nothing', ''],
	['null bytes', Buffer.alloc(5000)],
	['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))]
];

test('what is no table is refused with a reason, and the page goes on', async () => {
	const page = await openWorkbench();
	for (const [what, content] of nasty) {
		await page.setInputFiles('input[data-import]', [file('x.csv', content)]);
		await page.waitForSelector('[data-accepted="0"]');
		const { accepted, rejected, skipped, total } = await countsOf(page);
		expect(accepted + rejected + skipped, what).toBe(total);
		const findings = page.locator('[data-finding]');
		await expect.poll(() => findings.count(), { message: what }).toBeGreaterThan(0);
		await page.setInputFiles('input[data-import]', [file('tot.csv', table)]);
		await page.waitForSelector('[data-accepted="2"]');
	}
});

test('markup and formulas in cells are text, in the preview and in findings', async () => {
	const page = await openWorkbench();
	const text =
		'indicator,region,period,value\n<img src=x onerror=alert(1)>,ha-noi,2030,<script>alert(1)</script>\nexports,=cmd(),2030,1.5\n';
	await give(page, file('xss.csv', text));
	await expect.poll(() => page.locator('main img, main script').count()).toBe(0);
	await expect.poll(() => page.locator('[data-preview="file"]').innerText()).toContain('<script>');
});

test('a long file shows progress, stops at once and leaves nothing', async () => {
	const page = await openWorkbench();
	const row = (i: number) => `exports,ha-noi,${1900 + (i % 120)},${i}.5,A,source ${i},note\n`;
	const text = `indicator,region,period,value,status,source,note\n${Array.from({ length: 400_000 }, (_, i) => row(i)).join('')}`;
	await page.setInputFiles('input[data-import]', [file('dai.csv', text)]);
	await page.waitForFunction(
		() =>
			(document.querySelector<HTMLProgressElement>('[data-import-progress] progress')?.value ?? 0) >
			1e6
	);
	await page.click('[data-import-stop]');
	await page.waitForSelector('[data-stopped]');
	await expect.poll(() => page.locator('[data-accepted]').count()).toBe(0);
	await expect.poll(() => page.locator('[data-local-set]').count()).toBe(0);
});

test('everything can be done with the keyboard alone', async () => {
	const page = await openWorkbench();
	const text = 'indicator;region;period;value\nexports;ha-noi;2030;1.234\n';
	await give(page, file('hoi.csv', text));
	await page.locator('input[data-import]').focus();
	const reach = async (selector: string) => {
		for (let i = 0; i < 80; i++) {
			if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
				return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`${selector} cannot be reached by Tab`);
	};
	await reach('[data-topic="decimal"] input');
	await page.keyboard.press('Space');
	await page.waitForSelector('[data-apply]');
	await reach('[data-apply]');
	await page.keyboard.press('Enter');
	await page.waitForSelector('[data-local-set]');
	await page.locator('[data-said]', { hasText: 'Đã áp dụng' }).waitFor({ state: 'attached' });
});

test('a phone shows it without sideways scrolling', async () => {
	const page = await openWorkbench();
	await give(page, file('xuat-khau.csv', table));
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await expect.poll(over, { message: `${width} pixels` }).toBe(0);
	}
});

test('where the browser keeps nothing, that is said and the figures are still drawn', async () => {
	const page = await openWorkbench({
		before: async (fresh) => {
			await fresh.addInitScript(() => {
				Object.defineProperty(window, 'indexedDB', {
					get() {
						throw new DOMException('blocked', 'SecurityError');
					}
				});
			});
		}
	});
	await give(page, file('xuat-khau.csv', table));
	await page.click('[data-apply]');
	await page.waitForSelector('[data-keeping="blocked"]');
	await page.click(`main a[href*="indicators/exports/"]`);
	await page.locator('[data-local-banner="shown"]').waitFor();
});

test('an example opens with one click and asks nothing', async () => {
	const page = await openWorkbench();
	const examples = page.locator('[data-example]');
	await expect.poll(() => examples.count()).toBe(3);
	for (const i of [0, 1, 2]) {
		await examples.nth(i).click();
		await page.waitForFunction(
			(n) => document.querySelectorAll('[data-import-step="files"] li').length === n || n === 1,
			i + 1
		);
		await page.waitForSelector('[data-change]');
		await expect.poll(() => countsOf(page)).toMatchObject({ rejected: 0 });
		await expect.poll(() => page.locator('[data-question]').count()).toBe(0);
	}
	await expect.poll(() => page.locator('[data-encoding]').innerText()).toBe('tcvn3');
});

test('a file and its answers survive a reload; forgetting leaves nothing behind', async () => {
	const page = await openWorkbench();
	const text = 'indicator;region;period;value\nexports;ha-noi;2030;1.234\n';
	await give(page, file('hoi.csv', text));
	await page.locator('[data-topic="decimal"] input[value=","]').check();
	await page.waitForSelector('[data-apply]');
	await page.reload();
	await page.waitForSelector('[data-apply]');
	await expect
		.poll(() => page.locator('[data-period="2030"]').getAttribute('data-value'))
		.toBe('1234');
	await page.click('[data-apply]');
	await page.waitForSelector('[data-local-set]');

	await page.setInputFiles('input[data-import]', [
		file('nam-sau.csv', text.replace('2030', '2031').replace('1.234', '2.345'))
	]);
	await page.waitForSelector('[data-remembered]');
	await expect
		.poll(() => page.locator('[data-period="2031"]').getAttribute('data-value'))
		.toBe('2345');

	await page.click('[data-forget-all]');
	await page.waitForSelector('[data-local-set]', { state: 'detached' });
	await page.reload();
	await page.waitForSelector('[data-ready]');
	await expect
		.poll(() => page.locator('[data-import-step="files"], [data-accepted]').count())
		.toBe(0);
});

test('publishing asks for the source, checks the change and gives a patch that git takes', async () => {
	const page = await openWorkbench();
	await give(page, file('xuat-khau.csv', table.replace('Ước 2031', 'Sơ bộ 2021')));
	await page.click('[data-publish-check]');
	await expect
		.poll(() => page.locator('[data-import-step="publish"] [role="status"]').innerText())
		.not.toBe('');
	await expect
		.poll(() => page.locator('[data-lacking]').getAttribute('data-lacking'))
		.toBe('title publisher published url note method licence');
	await fillSource(page);
	await page.waitForSelector('[data-publish="ok"]');
	const patch = await saved(page, '[data-save="patch"]');
	const root = mkdtempSync(join(tmpdir(), 'patch-'));
	cpSync('data', join(root, 'data'), { recursive: true });
	writeFileSync(join(root, 'change.patch'), patch);
	execFileSync('git', ['init', '-q'], { cwd: root });
	execFileSync('git', ['apply', 'change.patch'], { cwd: root });
	execFileSync('npx', ['tsx', 'scripts/data-check.ts', join(root, 'data')]);
	const trade = readFileSync(join(root, 'data/observations/trade.csv'), 'utf8');
	expect(trade).toContain(
		'exports,bac-ninh,2023,39200.7,A,cuc-thong-ke-bao-cao-thu-2026-01,2026-01,'
	);
	rmSync(root, { recursive: true });
	const files = unzipSync(new Uint8Array(await saved(page, '[data-save="zip"]')));
	const inside = Object.entries(files).filter(([path]) => path.startsWith('data/'));
	expect(
		faultsOf(Object.fromEntries(inside.map(([path, bytes]) => [path.slice(5), bytes])))
	).toEqual([]);
	expect(new TextDecoder().decode(files['data/observations/trade.csv'])).toBe(trade);
});

test('a workbook is read sheet by sheet, a zip file by file, under the page’s own policy', async () => {
	const page = await openWorkbench();
	const long = 'x'.repeat(400_000);
	const sheet = workbook(
		`<row r="1">${word('A1', 'indicator')}${word('B1', 'region')}${word('C1', 'period')}${word('D1', 'value')}</row>
		<row r="2">${word('A2', 'exports')}${word('B2', 'Hà Nội')}<c r="C2"><v>2030</v></c><c r="D2"><v>1.234</v></c></row>
		<row r="3">${word('A3', long)}</row>`
	);
	await give(page, file('so-lieu.xlsx', Buffer.from(sheet)));
	await expect
		.poll(() => page.locator('[data-change] [data-period="2030"]').getAttribute('data-value'))
		.toBe('1.234');
	const zip = zipSync({ 'trong.csv': new TextEncoder().encode(table) });
	await page.setInputFiles('input[data-import]', [file('gop.zip', Buffer.from(zip))]);
	await page.waitForSelector(
		'[data-import-step="files"] li:nth-child(2):has-text("gop.zip: trong.csv")'
	);
	await page.waitForSelector('[data-accepted="2"]');
});

test('an unknown indicator is described in two languages and drawn on a page of its own', async () => {
	const page = await openWorkbench();
	const text =
		'indicator,region,period,value\nSố doanh nghiệp mới,ha-noi,2022,12.5\nSố doanh nghiệp mới,ha-noi,2023,14.5\n';
	await give(page, file('rieng.csv', text));
	await page.click('[data-define]');
	await page.fill('[name="indicator-name_en"]', 'New firms');
	await page.click('[data-define-save]');
	await page.waitForSelector('[data-accepted="2"]');
	await page.click('[data-apply]');
	await marked(page, 'import-queryable');
	await page.click('main a[href*="data/local/"]');
	await page.waitForSelector('figure[data-indicator="new-firms"]');
	expect(
		await page
			.locator('[data-mark][data-region="ha-noi"][data-period="2023"]')
			.first()
			.getAttribute('data-value')
	).toBe('14.5');
	await expect.poll(() => page.locator('h1').innerText()).toBe('Số doanh nghiệp mới');
});

test('a link carries figures without a server, and they are shown before anything is applied', async () => {
	const page = await openWorkbench();
	await give(page, file('xuat-khau.csv', table));
	const before = await changes(page);
	await page.click('[data-apply]');
	await page.waitForSelector('[data-local-set]');
	await page.click('[data-share]');
	const link = await page.locator('[data-share-link]').inputValue();
	expect(link).toContain('/data/import/#figures=');

	const requested: string[] = [];
	const other = await openPage('data/import/', {
		before: async (fresh) => {
			fresh.on('request', (request) => requested.push(request.url()));
		}
	});
	await other.goto('about:blank');
	await other.goto(link);
	await other.waitForSelector('[data-from-link]');
	await other.waitForSelector('[data-change]');
	await expect.poll(() => changes(other)).toEqual(before);
	await expect.poll(() => other.locator('[data-local-set]').count()).toBe(0);
	expect(other.url()).not.toContain('#');
	expect(requested.filter((address) => address.includes('figures='))).toEqual([]);

	await other.goto('about:blank');
	await other.goto(link.slice(0, -30));
	await other.waitForSelector('[data-broken-link]');
	await expect.poll(() => other.locator('[data-change]').count()).toBe(0);
});
