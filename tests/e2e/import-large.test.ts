import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLargeFile } from '../../scripts/bench/large-file';
import { openPage } from './site';

const rows = 400_000;
const folder = mkdtempSync(join(tmpdir(), 'import-large-'));
const large = join(folder, 'lon.csv');
const small = join(folder, 'nho.csv');

beforeAll(() => {
	writeLargeFile(large, rows);
	writeFileSync(small, 'indicator,region,period,value\nexports,ha-noi,2031,12.5\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

declare global {
	interface Window {
		/** What the progress said, in order. */
		said?: { share: number; text: string }[];
		/** The steps of the import that had their contents at once, in order. */
		together?: string[][];
	}
}

async function openWorkbench(): Promise<Page> {
	const page = await openPage('data/import/');
	await page.waitForSelector('[data-ready]');
	return page;
}

/** Writes down what the progress says, and stops the reading when a share of the file is read. */
const watchProgress = (page: Page, stopAt: number) =>
	page.evaluate((limit) => {
		const said: { share: number; text: string }[] = (window.said = []);
		new MutationObserver(() => {
			const bar = document.querySelector('progress');
			const text = document.querySelector('[data-import-progress] .note')?.textContent ?? '';
			if (!bar || bar.max <= 1 || bar.value / bar.max === said.at(-1)?.share) return;
			said.push({ share: bar.value / bar.max, text });
			if (bar.value / bar.max >= limit)
				document.querySelector<HTMLButtonElement>('[data-import-stop]')?.click();
		}).observe(document.body, { subtree: true, childList: true, attributes: true });
	}, stopAt);

const countOf = async (page: Page, name: string) =>
	Number(await page.locator(`[data-${name}]`).getAttribute(`data-${name}`));

describe('a file of many rows', () => {
	test('is read whole, and the progress moves in bytes and in rows', async () => {
		const page = await openWorkbench();
		await watchProgress(page, Infinity);
		await page.setInputFiles('input[data-import]', large);
		await page.waitForSelector('[data-accepted]');
		await expect.poll(() => countOf(page, 'accepted')).toBe(rows);
		await expect.poll(() => countOf(page, 'rejected')).toBe(0);
		const said = await page.evaluate(() => window.said ?? []);
		const shares = said.map(({ share }) => share);
		expect(shares.length).toBeGreaterThan(5);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(new Set(said.map(({ text }) => text.replace(/.*·/, ''))).size).toBeGreaterThan(5);
	});

	test.each([0.1, 0.5, 0.9])('stopped at %d of it, leaves everything as it was', async (share) => {
		const page = await openWorkbench();
		await page.setInputFiles('input[data-import]', small);
		await page.waitForSelector('[data-apply]');
		await page.click('[data-apply]');
		await page.waitForSelector('[data-local-set]');

		await watchProgress(page, share);
		await page.setInputFiles('input[data-import]', large);
		await page.waitForSelector('[data-stopped]');
		await expect
			.poll(() => page.locator('[data-accepted], [data-change], [data-finding]').count())
			.toBe(0);
		await expect.poll(() => page.locator('[data-local-set]').count()).toBe(1);
		const last = await page.evaluate(() => window.said?.at(-1)?.share ?? 0);
		expect(last).toBeGreaterThanOrEqual(share);
		expect(last).toBeLessThan(1);

		await page.reload();
		await page.waitForSelector('[data-accepted="1"]');
		await expect.poll(() => page.locator('[data-import-step="files"] li').count()).toBe(0);
		await expect.poll(() => page.locator('[data-local-set]').count()).toBe(1);
	});

	test('above the limit is refused before it is read, and the limit is named', async () => {
		const page = await openWorkbench();
		const huge = join(folder, 'nam-trieu-dong.csv');
		writeFileSync(huge, '');
		truncateSync(huge, 330e6);
		await page.setInputFiles('input[data-import]', huge);
		const said = await page.locator('[data-too-large]').innerText();
		expect(said).toContain('330');
		expect(said).toContain('100');
		await expect
			.poll(() => page.locator('[data-import-progress], [data-accepted]').count())
			.toBe(0);
	});
});

test('the figures of a file can be asked in the database before they are applied', async () => {
	const page = await openWorkbench();
	await page.setInputFiles('input[data-import]', small);
	await page.waitForFunction(() => performance.getEntriesByName('import-queryable').length > 0);
	await expect.poll(() => page.locator('[data-local-set]').count()).toBe(0);
	const content = page.locator('[data-content="exports"]');
	await expect.poll(() => content.getAttribute('data-figures')).toBe('1');
	await expect.poll(() => content.textContent()).toContain('2031');
});

test('what was read is shown step by step, each in a task of its own', async () => {
	const page = await openWorkbench();
	await page.evaluate(() => {
		const known = new Set<Element>();
		const together: string[][] = (window.together = []);
		new MutationObserver(() => {
			const filled = [...document.querySelectorAll('[data-import-step]')].filter(
				(step) => step.childElementCount > 1 && !known.has(step)
			);
			for (const step of filled) known.add(step);
			together.push(filled.map((step) => step.getAttribute('data-import-step') ?? ''));
		}).observe(document.body, { subtree: true, childList: true });
	});
	await page.setInputFiles('input[data-import]', small);
	await page.locator('[data-import-step=publish] form').waitFor();
	const together = await page.evaluate(() => window.together ?? []);
	const steps = ['read', 'preview', 'findings', 'account', 'match', 'compare', 'apply', 'publish'];
	expect(together.filter((few) => few.some((step) => steps.includes(step)))).toEqual(
		steps.map((step) => [step])
	);
});
