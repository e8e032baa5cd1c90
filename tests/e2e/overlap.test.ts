import { expect, test } from 'vitest';
import { htmlOf, kinds, orEvery, pages } from './pages';
import { chartsAwake, go, openPage } from './site';

/** One page of every kind in both languages, and every fourth indicator and place in one language or the other. */
const shown = orEvery(
	new Set([
		...kinds.values(),
		...pages
			.filter((path) => /^(indicators|places)\/[^/]+\/$/.test(path))
			.filter((_, i) => i % 4 === 0)
			.map((path, i) => (i % 2 === 0 ? path : `en/${path}`))
	])
).filter((path) => !/meeting|brief/.test(path) && htmlOf(path).includes('data-chart='));

const widths = [320, 390, 768, 1280, 1920];

test('no text in a chart lies on another at any width', async () => {
	const page = await openPage('', {
		serviceWorkers: 'block'
	});
	const found: string[] = [];
	let texts = 0;
	for (const path of shown) {
		await go(page, path);
		await chartsAwake(page);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			const { count, clashes } = await page.evaluate(async () => {
				await new Promise((resolve) =>
					requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
				);
				const clashes: string[] = [];
				let count = 0;
				for (const svg of document.querySelectorAll('svg.chart-svg')) {
					if (svg.getClientRects().length === 0) continue;
					// The letters themselves: lines of one text stand closer than their boxes.
					const boxes = [...svg.querySelectorAll('text')].map((text) => {
						const { left, right, top, bottom } = text.getBoundingClientRect();
						const inset = 0.22 * parseFloat(getComputedStyle(text).fontSize);
						return {
							words: text.textContent.trim(),
							left,
							right,
							top: top + inset,
							bottom: bottom - inset
						};
					});
					count += boxes.length;
					boxes.forEach((a, i) => {
						for (const b of boxes.slice(i + 1))
							if (
								Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
								Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
							)
								clashes.push(`“${a.words}” on “${b.words}”`);
					});
				}
				return { count, clashes };
			});
			texts += count;
			found.push(...clashes.map((clash) => `/${path} at ${width}: ${clash}`));
		}
	}
	expect(texts).toBeGreaterThan(5_000);
	expect(found).toEqual([]);
});
