import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './site';

const engine = '**/duckdb-eh*.bin';
const line = '[role=status].engine';
const state = (page: Page) => page.evaluate(() => document.documentElement.dataset.engine);
const reaches = (page: Page, wanted: string) =>
	page.waitForFunction((name) => document.documentElement.dataset.engine === name, wanted);
const valuesOf = (page: Page) =>
	page
		.locator('[data-value]')
		.evaluateAll((all) => all.map((element) => element.getAttribute('data-value')));

/** The same page without the fault, to compare with. */
async function untouched(path: string): Promise<(string | null)[]> {
	return valuesOf(await openPage(path, { javaScriptEnabled: false }));
}

const path = 'places/hai-phong/';

describe('the page stays whole, and one sentence says what happened', () => {
	test.each([
		['the engine is missing', engine, { status: 404, body: 'Not found' }],
		['the engine is another file', engine, { status: 200, body: '<!doctype html><p>Home</p>' }],
		['the engine is empty', engine, { status: 200, body: '' }],
		['its script is missing', '**/duckdb-browser-eh*.js', { status: 404, body: '' }],
		['its first script is missing', '**/boot*.js', { status: 404, body: '' }]
	])('%s', async (_, address, answer) => {
		const page = await openPage(path, {
			engine: true,
			serviceWorkers: 'block',
			expected: [/status 404/, /Failed to load resource/, /uncaught/],
			before: (fresh) => fresh.route(address, (route) => route.fulfill(answer))
		});
		await reaches(page, 'failed');
		await expect
			.poll(() => page.locator(line).innerText())
			.toContain('Không khởi động được bộ máy tính toán');
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));

		await page.unroute(address);
		await page.locator(line).getByRole('button', { name: 'Thử lại' }).click();
		await reaches(page, 'ready');
	});

	test.each<[string, (body: Buffer) => Buffer]>([
		['cut off after a tenth', (body) => body.subarray(0, body.length * 0.1)],
		['cut off after a half', (body) => body.subarray(0, body.length * 0.5)],
		['cut off near its end', (body) => body.subarray(0, body.length * 0.99)],
		['damaged in one byte', (body) => body.fill(body.readUInt8(5e6) ^ 1, 5e6, 5e6 + 1)]
	])('the engine is %s', async (_, damage) => {
		const page = await openPage(path, {
			engine: true,
			serviceWorkers: 'block',
			expected: [/uncaught/],
			before: (fresh) =>
				fresh.route(engine, async (route) => {
					const body = await (await route.fetch()).body();
					await route.fulfill({ status: 200, body: damage(body) });
				})
		});
		await reaches(page, 'failed');
		await expect
			.poll(() => page.locator(line).innerText())
			.toContain('Không khởi động được bộ máy tính toán');
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
	});

	const named = 'Không nạp được tệp observations/trade.csv';
	const refused = 'Tệp observations/trade.csv nhận được khác với tệp đã dùng để dựng trang này';
	test.each<
		[string, string, (body: Buffer) => { status: number; body: Buffer; contentType?: string }]
	>([
		['is missing', named, () => ({ status: 404, body: Buffer.from('Not found') })],
		[
			'is a web page',
			named,
			() => ({ status: 200, body: Buffer.from('<p>Home</p>'), contentType: 'text/html' })
		],
		['is cut off', refused, (body) => ({ status: 200, body: body.subarray(0, body.length / 2) })],
		[
			'has another digit',
			refused,
			(body) => ({ status: 200, body: Buffer.from(String(body).replace('2023', '2022')) })
		]
	])('a published file %s', async (_, sentence, answer) => {
		const page = await openPage(path, {
			engine: true,
			serviceWorkers: 'block',
			expected: [/status 404/, /Failed to load resource/, /integrity/],
			before: (fresh) =>
				fresh.route('**/data/observations/trade.csv', async (route) => {
					await route.fulfill(answer(await (await route.fetch()).body()));
				})
		});
		await reaches(page, 'failed');
		await expect.poll(() => page.locator(line).innerText()).toContain(sentence);
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
	});

	test('the device has no memory for the engine', async () => {
		const page = await openPage(path, {
			engine: true,
			serviceWorkers: 'block',
			expected: [/uncaught/],
			before: (fresh) =>
				fresh.route('**/boot*.js', async (route) => {
					const response = await route.fetch();
					const poor = `WebAssembly.instantiateStreaming = async () => {
						throw new RangeError('WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory');
					};`;
					await route.fulfill({ response, body: poor + (await response.text()) });
				})
		});
		await reaches(page, 'failed');
		await expect.poll(() => page.locator(line).innerText()).toContain('không đủ bộ nhớ');
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
	});

	test('the engine is ended by the browser: said at once, and it can start again', async () => {
		const page = await openPage(path, {
			engine: true,
			before: (fresh) =>
				fresh.addInitScript(() => {
					const running: Worker[] = [];
					Object.assign(window, { running });
					window.Worker = class extends Worker {
						constructor(...given: ConstructorParameters<typeof Worker>) {
							super(...given);
							running.push(this);
						}
					};
				})
		});
		await reaches(page, 'ready');
		await page.evaluate(() => {
			for (const worker of (window as unknown as { running: Worker[] }).running) worker.terminate();
		});
		await reaches(page, 'failed');
		await expect.poll(() => page.locator(line).innerText()).toContain('đã dừng bộ máy tính toán');
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
		await page.locator(line).getByRole('button', { name: 'Thử lại' }).click();
		await reaches(page, 'ready');
	});

	test.each([
		['years slow', '1999-01-01T00:00:00Z'],
		['years fast', '2051-06-01T00:00:00Z']
	])('the clock is %s', async (_, time) => {
		const page = await openPage(path, {
			engine: true,
			before: (fresh) => fresh.clock.setFixedTime(time)
		});
		await page.waitForSelector('html[data-checked]', { state: 'attached' });
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
	});

	test('storage is blocked', async () => {
		const page = await openPage(path, {
			engine: true,
			before: (fresh) =>
				fresh.addInitScript(() => {
					for (const name of ['caches', 'indexedDB', 'localStorage', 'sessionStorage']) {
						Object.defineProperty(window, name, {
							get() {
								throw new DOMException('blocked', 'SecurityError');
							}
						});
					}
					navigator.serviceWorker.register = () =>
						Promise.reject(new DOMException('blocked', 'SecurityError'));
				})
		});
		await page.waitForSelector('html[data-checked]', { state: 'attached' });
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
	});

	test('a start can be given up, and taken up again', async () => {
		const gate = new AbortController();
		const opened = once(gate.signal, 'abort');
		const page = await openPage(path, {
			engine: true,
			serviceWorkers: 'block',
			before: (fresh) =>
				fresh.route(engine, async (route) => {
					await opened;
					await route.continue().catch(() => undefined);
				})
		});
		await reaches(page, 'loading');
		await page.locator(line).getByRole('button', { name: 'Dừng' }).click();
		expect(await state(page)).toBe('off');
		gate.abort();
		await page.locator(line).getByRole('button', { name: 'Tính lại để kiểm tra' }).click();
		await reaches(page, 'ready');
	});

	test.each<[string, () => void, RegExp]>([
		[
			'a reader who saves data',
			() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
			/tiết kiệm dữ liệu/
		],
		[
			'a device with little memory',
			() => Object.defineProperty(navigator, 'deviceMemory', { value: 2 }),
			/ít bộ nhớ/
		],
		[
			'a tab that the browser closed while the engine started',
			() => sessionStorage.setItem('engine-starting', ''),
			/thiếu bộ nhớ/
		]
	])('%s is told the size and asked first', async (_, setUp, reason) => {
		const page = await openPage(path, {
			engine: true,
			before: (fresh) => fresh.addInitScript(setUp)
		});
		await expect.poll(() => page.locator(line).innerText()).toMatch(reason);
		expect(await state(page)).toBe('off');
		await expect.poll(() => page.locator(line).innerText()).toMatch(/tải khoảng \d+,\d MB/);
		await page.locator(line).getByRole('button', { name: 'Tính lại để kiểm tra' }).click();
		await reaches(page, 'ready');
	});
});

describe('the network goes away', () => {
	const gone = [/ERR_|Failed to (fetch|load)/, /uncaught/];
	const without = (files: string) => (fresh: Page) => fresh.route(files, (route) => route.abort());

	test('before any script is there: the page is whole', async () => {
		const page = await openPage(path, {
			serviceWorkers: 'block',
			expected: gone,
			before: without('**/_app/**'),
			answers: false
		});
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
	});

	test.each([
		['while the engine arrives', engine, 'Không khởi động được bộ máy tính toán'],
		['before the data arrive', '**/data/**', 'Không nạp được tệp']
	])('%s: said, and it goes on when the network is back', async (_, files, sentence) => {
		const page = await openPage(path, {
			engine: true,
			serviceWorkers: 'block',
			expected: gone,
			before: without(files)
		});
		await reaches(page, 'failed');
		await expect.poll(() => page.locator(line).innerText()).toContain(sentence);
		await expect.poll(() => valuesOf(page)).toEqual(await untouched(path));
		await page.unroute(files);
		await page.locator(line).getByRole('button', { name: 'Thử lại' }).click();
		await reaches(page, 'ready');
	});

	test('before a link is followed, with nothing kept: said in words, and the page is there on going back', async () => {
		const page = await openPage(path, { engine: true, serviceWorkers: 'block', expected: gone });
		await reaches(page, 'ready');
		const values = await valuesOf(page);
		await page.context().setOffline(true);
		await page.locator('a[href$="targets/"]:visible').first().click();
		await expect.poll(() => page.locator('h1').innerText()).toBe('Trang chưa tải được');
		await page.context().setOffline(false);
		await page.goBack();
		await expect.poll(() => valuesOf(page)).toEqual(values);
	});
});
