import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillSource } from './publishing';
import { countsOf, file, give, openWorkbench, saved } from './workbench';

const narrow = { viewport: { width: 320, height: 800 } };

/** The page works on: nothing of a cell became markup, no sideways scrolling, another file is read. */
async function isWell(page: Page): Promise<void> {
	await expect
		.poll(() => page.locator('main img, main script, main iframe, main b').count())
		.toBe(0);
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over).toBeLessThanOrEqual(0);
	const { accepted, rejected, skipped, total } = await countsOf(page);
	expect(accepted + rejected + skipped).toBe(total);
	await page.setInputFiles('input[data-import]', [
		file('tot.csv', 'indicator,region,period,value\nexports,ha-noi,2031,12.5\n')
	]);
	await page.click('[data-import-step="files"] button:has-text("tot.csv")');
	await page.waitForSelector('[data-change="added"] [data-period="2031"][data-value="12.5"]', {
		state: 'attached'
	});
}

const heading = 'indicator,region,period,value,note\n';
const ten = 10_000;

test.each([
	[
		'HTML and script in every place',
		`<b>x</b>,<script>alert(1)</script>,period,value,note\nexports,<img src=x onerror=alert(1)>,2030,"<iframe src=javascript:alert(1)>",</td></table><b>\n`
	],
	[
		'formulas',
		`${heading}exports,ha-noi,2030,12.5,=cmd|' /C calc'!A0\nexports,=HYPERLINK("http://x"),2030,+1+1,@SUM(A1)\n`
	],
	['10 MB in one cell', `${heading}exports,ha-noi,2030,12.5,${'x'.repeat(10_000_000)}\n`],
	[
		'10 000 columns',
		`indicator,region,${Array.from({ length: ten }, (_, i) => `c${i}`).join()}\nexports,ha-noi,${Array.from({ length: ten }, (_, i) => i).join()}\n`
	],
	[
		'10 000 periods across',
		`indicator,region,${Array.from({ length: ten }, (_, i) => `${1000 + (i % 1100)}-${String(1 + (i % 12)).padStart(2, '0')}`).join()}\nexports,ha-noi,${'1.5,'.repeat(ten - 1)}1.5\n`
	],
	['null bytes', `${heading}exports,ha\u0000-noi,2030,1\u00002.5,\u0000\u0000\n`],
	[
		'marks that turn the direction of text',
		`${heading}exports,\u202eha-noi\u202c,2030,12.5,\u200f\u2067abc\n`
	],
	['duplicate headings', 'value,value,region,region,value\n1,2,ha-noi,hai-phong,3\n'],
	[
		'names that objects have already',
		'__proto__,constructor,toString,period,value\nexports,ha-noi,x,2030,12.5\nconstructor,__proto__,x,2031,13\n'
	],
	['a place and an indicator called __proto__', `${heading}__proto__,__proto__,2030,12.5,x\n`],
	['quotes that never close', `${heading}"exports,ha-noi,2030,12.5,x\n`.repeat(50)]
])('%s: shown as text, no crash, the page goes on at 320 pixels', async (_, text) => {
	const page = await openWorkbench(narrow);
	await give(page, file('la.csv', text));
	await isWell(page);
});

test('formulas stay as they are in the data, and are made harmless only in the list for spreadsheets, which says so', async () => {
	const page = await openWorkbench();
	const text = `${heading}exports,ha-noi,2023,12.5,=1+1\nexports,=cmd(),2023,13,x\n`;
	await give(page, file('cong-thuc.csv', text));
	await page.locator('[data-import-step="account"] summary').click();
	const lines = (await saved(page, '[data-account]')).toString();
	expect(lines).toContain(`'=cmd()`);
	await expect
		.poll(() => page.locator('[data-import-step="account"]').innerText())
		.toContain('dấu nháy');
	expect((await saved(page, '[data-counts]')).toString()).toBe(
		'outcome,reason,lines\naccepted,,1\nrejected,,1\nrejected,place-unknown,1\nskipped,,1\nskipped,heading,1\ntotal,,3\n'
	);
	await fillSource(page);
	await page.waitForSelector('[data-publish="ok"]');
	const zip = unzipSync(new Uint8Array(await saved(page, '[data-save="zip"]')));
	const trade = new TextDecoder().decode(zip['data/observations/trade.csv']);
	expect(trade).toMatch(/^exports,ha-noi,2023,12\.5,A,\S+,2026-01,=1\+1$/m);
});
