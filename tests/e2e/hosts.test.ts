import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browser';
import { connectChromium } from './hosts/chromium';
import { launchFirefox } from './hosts/firefox';
import { startHost, usualType, type Behaviour } from './hosts/host';
import type { DrivenBrowser, Visit } from './hosts/visit';
import { launchWebKit, missingForWebKit } from './hosts/webkit';
import { openAddress } from './site';

/** One page of each kind, below the base. */
const kinds = ['', 'en/', 'places/hai-phong/', 'targets/', 'data/import/'];

/** Types that no browser insists on. */
const strict = /\.(html|js|css)$/;
const wrongType = (path: string) => (strict.test(path) ? usualType(path) : 'text/plain');
const noType = (path: string) => (strict.test(path) ? usualType(path) : null);

const [, policy = ''] =
	/Content-Security-Policy: (.+)/.exec(readFileSync('static/_headers', 'utf8')) ?? [];

const hosts: Record<string, Behaviour> = {
	'that only sends files': {},
	'that compresses text and keeps files': {
		gzip: true,
		headers: { 'cache-control': 'max-age=600' }
	},
	'that wants nothing kept': { headers: { 'cache-control': 'no-store' } },
	'that calls everything text': { type: wrongType },
	'that tells no types and forbids guessing': {
		type: noType,
		headers: { 'x-content-type-options': 'nosniff' }
	},
	'that answers ranges wrongly': { ranges: 'broken', headers: { 'accept-ranges': 'bytes' } },
	'that sends a little at a time': { speed: 4_000_000 },
	'that refuses files above 20 MiB': { largest: 20 * 1024 * 1024 },
	'that serves the site below a path': { base: '/ban/so-lieu/' },
	'that leaves out the slash': { slashless: 'page' },
	'that leaves out the slash below a path': { base: '/ban/so-lieu/', slashless: 'page' },
	'that takes the slash away': { slashless: 'strip' },
	'that answers what is missing with the first page': { unknown: 'first page' },
	'that sends its own policy': { headers: { 'content-security-policy': policy } }
};

/** Pages to be seen: one of every kind where the host has its own way with addresses, else two that fetch everything. */
const pagesFrom = ({ base, slashless, unknown }: Behaviour): string[] =>
	(base ?? slashless ?? unknown) ? kinds : ['places/hai-phong/', 'data/import/'];

/** Every host in one browser; in the others those on which browsers may differ. */
const browsers: [name: string, launch: () => Promise<DrivenBrowser>, hosts: string[]][] = [
	['Chromium', connectChromium, Object.keys(hosts)],
	[
		'Firefox',
		launchFirefox,
		[
			'that only sends files',
			'that calls everything text',
			'that tells no types and forbids guessing',
			'that answers ranges wrongly',
			'that sends a little at a time',
			'that refuses files above 20 MiB',
			'that serves the site below a path',
			'that sends its own policy'
		]
	],
	['WebKit', launchWebKit, ['that only sends files', 'that tells no types and forbids guessing']]
];

const ready = `document.documentElement.dataset.checked ?? document.documentElement.dataset.engine`;
/** A page comes alive when somebody is there. */
const alive = `(() => {
	dispatchEvent(new PointerEvent('pointermove'));
	return performance.getEntriesByName('hydrated').length > 0;
})()`;

async function until(visit: Visit, expression: string, fits: RegExp): Promise<void> {
	const options = { timeout: 60_000, interval: 100, message: visit.problems.join('\n') };
	await expect.poll(async () => String(await visit.ask(expression)), options).toMatch(fits);
}

/** Why a browser is missing here; null where it is there or can be had. */
const missing: Record<string, string | null> = {
	Firefox: await findBrowser('firefox').then(() => null, String),
	WebKit: missingForWebKit()
};
for (const [name, reason] of Object.entries(missing)) {
	if (reason !== null) console.warn(`NOT RUN: hosts in ${name}, because ${reason}.`);
}
const available = browsers.filter(([name]) => (missing[name] ?? null) === null);

/** A table whose two lines can be read and matched without a question. */
const table = [
	'Kim ngạch xuất khẩu hàng hóa trên địa bàn;',
	'Đơn vị tính: Triệu USD;',
	'Địa phương;2023',
	'TP. Hà Nội;16.600,9',
	'Tỉnh Bắc Ninh;39.200,7',
	''
].join('\n');

/** Gives a file to the import page as a reader's choice does. */
const choose = `(() => {
	const chosen = new DataTransfer();
	chosen.items.add(new File([${JSON.stringify(table)}], 'xuat-khau.csv', { type: 'text/csv' }));
	const input = document.querySelector('input[type=file][data-import]');
	input.files = chosen.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
/** Keeps the engine away from a page that nobody has touched yet: one start a host is enough. */
const withoutEngine = `void Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } })`;
const accepted = `document.querySelector('[data-accepted]')?.dataset.accepted ?? ''`;

describe.each(available)('%s', (_, launch, names) => {
	let browser: DrivenBrowser;
	beforeAll(async () => void (browser = await launch()));
	afterAll(() => browser.close());

	test.each(names)('shows the site, computes and reads a file from a host %s', async (name) => {
		const behaviour = hosts[name] ?? {};
		const host = await startHost(behaviour);
		onTestFinished(() => host.stop());
		const visit = await browser.visit();
		const slash = behaviour.slashless === undefined ? '/' : '';
		await visit.open(`${host.url}indicators${slash}`);
		await until(visit, alive, /true/);
		await until(visit, ready, /^[1-9]/);
		for (const path of pagesFrom(behaviour)) {
			await visit.open(host.url + (slash ? path : path.replace(/\/$/, '')));
			await visit.ask(withoutEngine);
			await until(visit, alive, /true/);
			expect(await visit.ask(`document.querySelectorAll('h1').length`), path).toBe(1);
		}
		await until(visit, `document.querySelector('[data-ready]') !== null`, /true/);
		await visit.ask(choose);
		await until(visit, accepted, /^2$/);
		expect(visit.problems).toEqual([]);
		await visit.close();
	});
});

test('at 400 kbit/s the numbers are there long before the engine, and nothing gives up', async () => {
	const host = await startHost({ gzip: true, speed: 50_000 });
	onTestFinished(() => host.stop());
	const page = await openAddress(host.url, { engine: true });
	await expect.poll(() => page.locator('main [data-value]').count()).toBeGreaterThan(10);
	const line = page.locator('[role=status].engine');
	if ((await page.locator('html').getAttribute('data-engine')) === 'off') {
		await line.getByRole('button').click();
	}
	await expect.poll(() => line.innerText(), { timeout: 60_000 }).toMatch(/0,[1-9]\/7,\d MB/);
	await line.getByRole('button', { name: 'Dừng' }).click();
	await page.waitForSelector('html[data-engine="off"]', { state: 'attached' });
});
