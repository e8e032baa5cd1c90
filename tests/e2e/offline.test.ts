import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startHost, type Behaviour, type Host } from './hosts/host';
import { nextBuild } from './hosts/next-build';
import { answering, openAddress } from './site';

/** What a browser says when the host is gone on purpose. */
const noNetwork = [
	/ERR_CONNECTION_REFUSED/,
	/status (of )?503/,
	/ERR_FAILED/,
	/Failed to fetch/,
	/duckdb|: Event/
];

async function hostOf(behaviour: Behaviour = {}): Promise<Host> {
	const host = await startHost({ gzip: true, ...behaviour });
	onTestFinished(() => host.stop());
	return host;
}

/** Waits until the service worker is in charge and has kept these addresses. */
async function untilKept(page: Page, addresses: string[]): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const missing = () =>
		page.evaluate(async (wanted) => {
			const copies = await Promise.all(wanted.map((address) => caches.match(address)));
			return wanted.filter((_, index) => copies[index] === undefined);
		}, addresses);
	await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

const heading = (page: Page) => page.locator('h1').innerText();
const build = (page: Page) => page.locator('html').getAttribute('data-build');

/** Goes on by a link of the page, as a reader does. */
async function follow(page: Page, href: string): Promise<void> {
	await page.locator(`a[href$="${href}"]:visible`).first().click();
	await page.waitForURL((url) => url.pathname.endsWith(href));
}

describe.each(['/', '/a/b/'])('after one visit to a site at %s, without a network', (base) => {
	test('every page seen opens, by its address and by a link; another one is explained', async () => {
		const host = await hostOf({ base });
		const page = await openAddress(host.url, { expected: noNetwork });
		await untilKept(page, [host.url]);
		await follow(page, 'targets/');
		const targets = await heading(page);
		await untilKept(page, [`${host.url}targets/`, `${host.url}targets/__data.json`]);
		await host.stop();

		await page.goto(`${host.url}targets/?from=mail`);
		await expect.poll(() => heading(page)).toBe(targets);
		await answering(page);
		await page.goto(host.url);
		await follow(page, 'targets/');
		await expect.poll(() => heading(page)).toBe(targets);
		await page.goto(`${host.url}en/method/`);
		await expect.poll(() => heading(page)).toBe('This page is not on this device yet');
		await host.start();
	});
});

test('the whole site can be kept and removed', async () => {
	const host = await hostOf();
	const page = await openAddress(`${host.url}about/`, { expected: noNetwork });
	const line = page.locator('[data-offline]');
	await line.locator('button').click();
	await page.locator('[data-offline="kept"]').waitFor();
	await host.stop();
	for (const path of ['places/ha-noi/', 'indicators/grdp-growth/', 'targets/']) {
		await page.goto(host.url + path);
		await expect.poll(() => page.locator('main figure, main table').count()).toBeGreaterThan(0);
	}
	await line.locator('button').click();
	await page.locator('[data-offline="removed"]').waitFor();
	await page.goto(`${host.url}places/ha-noi/`);
	await expect.poll(() => heading(page)).toBe('Chưa có trang này trong máy');
	await host.start();
});

test('the engine is fetched once, and then computes without a network', async () => {
	const host = await hostOf({ headers: { 'cache-control': 'no-store' } });
	const page = await openAddress(host.url, { engine: true, expected: noNetwork });
	await page.waitForSelector('html[data-checked]', { state: 'attached' });
	const engine = await page.evaluate(() => {
		const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
		return loaded.filter((name) => /duckdb-|boot\./.test(name));
	});
	await expect.poll(() => cacheNames(page)).toContain('region-dashboard / hashed');
	const packed = host.asked.filter((path) => path.endsWith('.bin'));
	await untilKept(page, [...engine, ...packed.map((path) => host.url + path)]);
	await untilKept(page, [`${host.url}data/datapackage.json`, `${host.url}data/targets.csv`]);
	expect(host.asked.filter((path) => path.endsWith('.bin'))).toHaveLength(1);
	await host.stop();
	await page.reload();
	await page.waitForSelector('html[data-checked]', { state: 'attached' });
	await expect.poll(() => page.locator('html').getAttribute('data-checked')).toMatch(/^[1-9]/);
	await host.start();
});

describe('a new build on the host', () => {
	test('is announced in a page left open, which goes on without mixing the two', async () => {
		const host = await hostOf();
		const page = await openAddress(host.url, {
			expected: [/status 4\d\d/, /The site has been updated/]
		});
		const first = await build(page);
		await untilKept(page, [host.url]);
		host.become({ gzip: true, file: nextBuild() });
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await page.locator('.update').waitFor();
		await expect.poll(() => build(page)).toBe(first);
		await follow(page, 'targets/');
		await expect.poll(() => build(page)).toBe(`${first}-next`);
	});

	test.each([
		['with a service worker', 'allow'],
		['without one', 'block']
	] as const)('and another one between two clicks: the newest, whole, %s', async (_, workers) => {
		const host = await hostOf();
		const page = await openAddress(`${host.url}places/ha-noi/`, {
			serviceWorkers: workers,
			expected: [/status (of )?4\d\d/, /The site has been updated/]
		});
		const first = await build(page);
		await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
		if (workers === 'allow') await untilKept(page, [`${host.url}places/ha-noi/`]);
		host.become({ gzip: true, file: nextBuild() });
		// The same page in the other language needs no script that is not there yet, so that nothing but its numbers is new.
		await page.locator('a[href$="en/places/ha-noi/"]:visible').first().hover();
		await page.waitForTimeout(200);
		host.become({ gzip: true, file: nextBuild('later') });
		await follow(page, 'en/places/ha-noi/');
		await expect.poll(() => build(page)).toBe(`${first}-later`);
		await expect.poll(() => page.locator('main table').count()).toBeGreaterThan(0);
	});

	test('is shown at once to whoever opens a page, and the old caches leave', async () => {
		const host = await hostOf();
		const page = await openAddress(host.url, { expected: noNetwork });
		const first = await build(page);
		await untilKept(page, [host.url]);
		const [old = ''] = (await cacheNames(page)).filter((name) => name.includes(' build '));
		host.become({ gzip: true, file: nextBuild() });
		await page.reload();
		await expect.poll(() => build(page)).toBe(`${first}-next`);
		await expect.poll(() => cacheNames(page), { timeout: 20_000 }).not.toContain(old);
		await host.stop();
		await page.reload();
		await expect.poll(() => build(page)).toBe(`${first}-next`);
		await host.start();
	});

	test('whose transfer breaks off leaves the old one whole', async () => {
		const host = await hostOf();
		const page = await openAddress(host.url, { expected: [...noNetwork, /status 404/] });
		const first = await build(page);
		await untilKept(page, [host.url]);
		const next = nextBuild();
		const broken = (path: string) => (/nodes\/next-/.test(path) ? null : next(path));
		host.become({ gzip: true, file: broken });
		const failed = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const worker = registration.installing ?? registration.waiting;
			if (!worker) return 'none';
			return new Promise<string>((resolve) => {
				worker.onstatechange = () => worker.state !== 'installed' && resolve(worker.state);
			});
		});
		expect(failed).toBe('redundant');
		await host.stop();
		await page.reload();
		await expect.poll(() => build(page)).toBe(first);
		await expect.poll(() => page.locator('main figure').count()).toBeGreaterThan(0);
		await host.start();
	});
});

/** Leaves the site so much room on this device, in bytes. */
async function makeRoom(page: Page, origin: string, quotaSize: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

test('where storage is full from the start the site is read and computes as ever', async () => {
	const host = await hostOf();
	const page = await openAddress(host.url, {
		engine: true,
		before: (fresh) => makeRoom(fresh, new URL(host.url).origin, 20_000)
	});
	await page.waitForSelector('html[data-checked]', { state: 'attached' });
	await follow(page, 'targets/');
	await expect.poll(() => page.locator('main table').count()).toBeGreaterThan(0);
	await expect.poll(() => page.locator('[data-offline]').getAttribute('data-offline')).toBe('none');
});

test('where not all of the site fits that is said, and what fits is kept', async () => {
	const host = await hostOf();
	const page = await openAddress(`${host.url}about/`, { expected: noNetwork });
	await untilKept(page, [`${host.url}about/`]);
	await page.locator('[data-offline="offered"]').waitFor();
	const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	await makeRoom(page, new URL(host.url).origin, used + 3_000_000);
	const line = page.locator('[data-offline]');
	await line.locator('button').click();
	await page.locator('[data-offline="failed"]').waitFor();
	await expect
		.poll(() => line.innerText())
		.toMatch(/Chưa lưu được hết: [1-9][\d.]*\/[\d.]+ tệp .* chỗ trống/);
	await host.stop();
	await page.goto(`${host.url}about/`);
	await expect.poll(() => page.locator('main h2').count()).toBeGreaterThan(0);
	await host.start();
});

test('two sites of one host leave each other alone', async () => {
	const host = await hostOf({ base: '/a/' });
	const page = await openAddress(host.url);
	await untilKept(page, [host.url]);
	const names = await page.evaluate(async () => {
		await caches.open('another site');
		const registration = await navigator.serviceWorker.ready;
		return [new URL(registration.scope).pathname, ...(await caches.keys())];
	});
	expect(names[0]).toBe('/a/');
	expect(names).toContain('another site');
});
