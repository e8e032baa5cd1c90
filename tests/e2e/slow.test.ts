import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSlowly, type SlowServer } from '../../scripts/bench/slow-server';
import { buildFolder } from '../../scripts/build.mjs';
import { htmlOf, tagsWith } from './pages';
import { openAddress } from './site';

let server: SlowServer;

beforeAll(async () => {
	server = await serveSlowly({ '': buildFolder });
	// 400 kbit a second.
	server.become({ bytesPerSecond: 50_000, latency: 300 });
});

afterAll(() => server.close());

test('on 400 kbit a second the figures are there before any script, and the engine says how far it is', async () => {
	const written = tagsWith(htmlOf(''), 'data-value').length;
	const page = await openAddress(server.url, {
		engine: true,
		before: (fresh) =>
			fresh.addInitScript(() => {
				document.addEventListener('DOMContentLoaded', () => {
					const count = document.querySelectorAll('[data-value]').length;
					document.documentElement.setAttribute('data-written', String(count));
				});
			})
	});
	await expect.poll(() => page.locator('html').getAttribute('data-written')).toBe(String(written));
	expect(written).toBeGreaterThan(20);

	const line = page.locator('[role=status].engine');
	const far = async () => /([\d,]+)\/[\d,]+ MB/.exec(await line.innerText())?.[1];
	await line.getByText('MB').waitFor();
	await expect.poll(far, { timeout: 60_000 }).toBeTruthy();
	const before = await far();
	await expect.poll(far, { timeout: 60_000 }).not.toBe(before);
	await line.getByRole('button').click();
	await page.waitForFunction(() => document.documentElement.dataset.engine === 'off');
});
