import { chromium, type Browser, type Page } from 'playwright-core';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../scripts/browser';
import { locales } from '../src/lib/domain/locale';
import { allCases } from './chart-snapshots/charts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	const { path, args } = await findBrowser('chromium');
	browser = await chromium.launch({ executablePath: path, args });
	page = await browser.newPage();
}, 120_000);

afterAll(() => browser.close());

/** One case of every chart, the one with most on it. */
const told = [...new Map(allCases.map((one) => [one.chart, one])).keys()].flatMap((chart) => {
	const cases = allCases.filter((one) => one.chart === chart);
	const wanted = ['annual-targets', '8-places', 'one-place', 'projection-range'];
	return (
		wanted.flatMap((name) => cases.find((one) => one.name === name) ?? [])[0] ?? cases[0] ?? []
	);
});

/**
 * What a screen reader gets of every chart, as files to read in `tests/chart-trees/`: the finding, what the picture is,
 * the notes, and the table. `npx vitest run tests/chart-trees.test.ts -u` writes them again.
 */
describe.each(told)('the accessibility tree of $chart', ({ chart, component, props }) => {
	it.each(locales)('is as it was read and found good, %s', async (locale) => {
		const { body } = render(component as Component, { props: { ...props, locale } });
		await page.setContent(`<!doctype html><html lang="${locale}"><main>${body}</main>`);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		const tree = await page.locator('main').ariaSnapshot();
		await expect(`${tree}\n`).toMatchFileSnapshot(`./chart-trees/${chart}-${locale}.yml`);
	});
});
