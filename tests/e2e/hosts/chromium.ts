import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { DrivenBrowser } from './visit';

/** The browser that the other tests use. */
export async function connectChromium(): Promise<DrivenBrowser> {
	const browser = await chromium.connect(inject('browser'));
	return {
		async visit() {
			const context = await browser.newContext();
			const page = await context.newPage();
			const problems: string[] = [];
			page.on('pageerror', ({ message }) => problems.push(message));
			page.on('console', (message) => {
				if (message.type() === 'error') problems.push(message.text());
			});
			return {
				problems,
				open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
				ask: (expression) => page.evaluate(expression),
				close: () => context.close()
			};
		},
		close: () => browser.close()
	};
}
