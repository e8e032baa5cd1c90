import { expect, test } from 'vitest';
import { orEvery, pages } from './pages';
import { openPage, savingData, url } from './site';

/** One page of every kind, by the shape of its address. */
const kinds = new Map(
	pages
		.filter((path) => !path.startsWith('en/'))
		.map((path) => {
			const [first = '', second] = path.split('/');
			return [`${first}/${second ? '…' : ''}`, path] as const;
		})
);
const shown = orEvery([
	...kinds.values(),
	'indicators/grdp-growth/',
	'indicators/fdi-new-projects/',
	'places/ha-noi/',
	'en/',
	'en/places/hai-phong-2025/',
	'en/targets/'
]);

test.each([320, 390, 768, 1280])('no page is wider than a window of %d pixels', async (width) => {
	const page = await openPage('', {
		viewport: { width, height: 800 },
		serviceWorkers: 'block',
		before: savingData
	});
	const wide: string[] = [];
	for (const path of shown) {
		await page.goto(url(path), { waitUntil: 'load' });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (over > 0) wide.push(`/${path}: ${over} pixels`);
	}
	expect(wide).toEqual([]);
});
