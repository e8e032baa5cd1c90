import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser';
import { buildFolder, ensureBuilt } from './build.mjs';
import { serve } from './serve.mjs';

/** One page of every kind, '' being the overview. */
const pages = [
	'',
	'indicators/',
	'indicators/grdp-growth/',
	'indicators/fdi-registered/?places=hai-phong',
	'places/',
	'places/vinh-phuc/',
	'places/nker/',
	'targets/',
	'targets/grdp-growth.ha-noi.2021-2030.quy-hoach/',
	'compare/',
	'meeting/ha-noi/',
	'brief/ha-noi/',
	'brief/indicators/grdp-growth/',
	'embed/indicators/grdp-growth/line/',
	'embed/indicators/grdp-growth/bars/',
	'embed/indicators/grdp-growth/map/',
	'data/import/',
	'data/local/',
	'method/',
	'about/',
	'licences/'
];

const options = {
	out: { type: 'string', default: 'screenshots' },
	pages: { type: 'string', default: pages.join() },
	widths: { type: 'string', default: '320,390,768,1280,1920' },
	themes: { type: 'string', default: 'light,dark' },
	languages: { type: 'string', default: 'vi,en' },
	print: { type: 'boolean', default: false }
} as const;

const { values } = parseArgs({ options });
const list = (text: string) => text.split(',');

/**
 * Pictures of the built site's pages in every combination asked for, into a folder:
 * `npm run screenshots -- --out DIR --pages ,targets/ --widths 390,1440 --themes light --languages vi --print`
 */
async function main(): Promise<void> {
	if (!ensureBuilt()) throw new Error('The build failed.');
	mkdirSync(values.out, { recursive: true });
	const { path, args } = await findBrowser('chromium');
	const site = await serve({ dir: buildFolder });
	const browser = await chromium.launch({ executablePath: path, args });
	for (const colorScheme of list(values.themes) as ('light' | 'dark')[]) {
		const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
		for (const language of list(values.languages)) {
			for (const name of list(values.pages)) {
				await page.goto(`${site.url}${language === 'vi' ? '' : `${language}/`}${name}`);
				const file = `${name.replace(/[/?&=,]+/g, '-') || 'overview-'}${language}`;
				for (const width of list(values.widths)) {
					await page.setViewportSize({ width: Number(width), height: 900 });
					const target = join(values.out, `${file}-${width}-${colorScheme}.png`);
					await page.screenshot({ path: target, fullPage: true });
				}
				if (values.print && colorScheme === 'light') {
					await page.pdf({ path: join(values.out, `${file}.pdf`), format: 'A4' });
				}
			}
		}
		await page.close();
	}
	await browser.close();
	await site.close();
}

await main();
