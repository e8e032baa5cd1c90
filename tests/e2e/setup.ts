import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser';
import { buildFolder } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the site for each base path it is served from. */
		sites: Record<Base, string>;
		/** Where the running browser is reached. */
		browser: string;
	}
}

/** The paths the same build is served from. */
export type Base = '/' | '/a/b/';

/** Serves the one build twice and starts the browser once for all test files; ends both after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(join(buildFolder, 'index.html'))) {
		throw new Error('There is no build to test; run "npm run build" first.');
	}
	const { path, args } = await findBrowser('chromium');
	const atRoot = await serve({ dir: buildFolder, compress: false });
	const below = await serve({ dir: buildFolder, base: '/a/b/', compress: false });
	const browser = await chromium.launchServer({
		executablePath: path,
		// Names that are not this machine's lead nowhere, whatever the page or the browser asks for.
		args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost']
	});
	project.provide('sites', { '/': atRoot.url, '/a/b/': below.url });
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await Promise.all([atRoot.close(), below.close()]);
	};
}
