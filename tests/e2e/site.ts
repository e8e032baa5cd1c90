import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import type { Base } from './setup';

/** The paths the same build is served from; for `describe.each`. */
export const bases: Base[] = ['/', '/a/b/'];

export interface PageOptions extends BrowserContextOptions {
	/** Where the site is served from; `/` where not said. */
	base?: Base;
	/** Problems that belong to the case, such as the failed request of a file taken away on purpose. */
	expected?: RegExp[];
	/** Called with the page before it goes to its address, to take files away or to slow them down. */
	before?: (page: Page) => Promise<unknown>;
	/** False where its scripts are kept from it, so that nobody waits for the page to answer. */
	answers?: boolean;
	/** True where the engine may start by itself: ten seconds of a processor, which few tests are about. */
	engine?: boolean;
}

let connection: Promise<Browser> | undefined;

/** The address of a page of the site, such as `url('en/targets/', '/a/b/')`. */
export function url(path: string, base: Base = '/'): string {
	return new URL(path.replace(/^\//, ''), inject('sites')[base]).href;
}

/** Writes down whatever must not happen on a page: errors, failed requests, requests to another host. */
function watch(page: Page, origin: string): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		problems.push(`console error: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
	page.on('crash', () => problems.push('the page crashed'));
	page.context().on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (!['data:', 'blob:'].includes(protocol) && asked !== origin) {
			problems.push(`request to another host: ${request.url()}`);
		}
	});
	page.context().on('response', (response) => {
		if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
	});
	return problems;
}

/** Waits until the page answers its reader: SvelteKit adds its announcer when all components are alive. */
export async function answering(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** A reader is there: the page need not wait until it has stood for a while. */
async function stir(page: Page): Promise<void> {
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
}

/** Goes on to another page of the site in the same tab. */
export async function go(page: Page, path: string, base?: Base): Promise<void> {
	await page.goto(url(path, base), { waitUntil: 'load' });
	await stir(page);
	await answering(page);
}

/** Before a page opens: its network calls itself slow, so that the engine waits to be asked for. */
async function onSlowNetwork(page: Page): Promise<void> {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', {
			value: { effectiveType: '3g', rtt: 50 },
			configurable: true
		})
	);
}

/** Waits until the charts that can be seen answer. */
export async function chartsAwake(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		[...document.querySelectorAll('.chart-plot[aria-roledescription][role=group]')].every(
			(plot) => plot.getClientRects().length === 0
		)
	);
}

/**
 * Opens a page of the built site in a browser context of its own, to be called inside a test. When the test ends the page is
 * closed, and the test fails if there was a console error, an uncaught error, a failed request or one to another host.
 *
 * @param path below the base, such as `en/targets/`
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
	const { base, ...settings } = options;
	return openAddress(url(path, base), settings);
}

/** As `openPage`, for an address of any server. */
export async function openAddress(
	address: string,
	options: Omit<PageOptions, 'base'> = {}
): Promise<Page> {
	const { expected = [], before, answers = true, engine = false, ...settings } = options;
	connection ??= chromium.connect(inject('browser'));
	const context = await (await connection).newContext({ locale: 'vi-VN', ...settings });
	const page = await context.newPage();
	const problems = watch(page, new URL(address).origin);
	onTestFinished(async () => {
		await context.close();
		const unexpected = problems.filter((problem) => !expected.some((known) => known.test(problem)));
		expect(unexpected, `problems on ${address}`).toEqual([]);
	});
	if (!engine) await onSlowNetwork(page);
	await before?.(page);
	await page.goto(address, { waitUntil: 'load' });
	const ofSite = (await page.locator('html[data-build]').count()) > 0;
	if (ofSite && answers && settings.javaScriptEnabled !== false) {
		await stir(page);
		await answering(page);
		if (engine) await stir(page);
	}
	return page;
}

/** The page as a reader without JavaScript gets it. */
export async function openWithoutScript(path: string, options: PageOptions = {}): Promise<Page> {
	return openPage(path, { ...options, javaScriptEnabled: false });
}
