import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { htmlOf, numbersIn, pages, tagsWith } from './pages';
import { bases, openWithoutScript, url } from './site';

const published = readdirSync('data/observations').flatMap(
	(file) =>
		Papa.parse<Record<string, string>>(readFileSync(`data/observations/${file}`, 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data
);

const localeOf = (path: string) => (path.startsWith('en/') ? 'en' : 'vi');

describe.each(bases)('served from %s', (base) => {
	test('every page arrives as it was built', async () => {
		const apart: string[] = [];
		for (const path of pages) {
			const response = await fetch(url(path, base));
			if (response.status !== 200 || (await response.text()) !== htmlOf(path)) apart.push(path);
		}
		expect(apart).toEqual([]);
	});

	test.each(['', 'en/', 'indicators/grdp-growth/', 'en/places/vinh-phuc/', 'targets/', 'method/'])(
		'without JavaScript /%s shows its heading, its text and the rows of its tables',
		async (path) => {
			const page = await openWithoutScript(path, { base });
			expect((await page.locator('h1').innerText()).trim()).not.toBe('');
			expect((await page.locator('main').innerText()).length).toBeGreaterThan(500);
			await page.locator('main details').evaluateAll((all) => {
				for (const details of all) details.setAttribute('open', '');
			});
			for (const table of await page.locator('main table').all()) {
				expect((await table.innerText()).trim()).not.toBe('');
			}
		}
	);

	test('an unknown path is answered with status 404', async () => {
		expect((await fetch(url('no/such/page/', base))).status).toBe(404);
	});
});

describe('the HTML of every page', () => {
	test.each(pages)('/%s has one heading and no word of a defect', (path) => {
		const html = htmlOf(path);
		expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
		const words = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ');
		expect(words).not.toMatch(/\b(NaN|undefined|Infinity|\[object)\b/);
	});

	test.each(pages)(
		'/%s: what is drawn stands in a table, in the numbers of its language',
		(path) => {
			const html = htmlOf(path);
			const locale = localeOf(path);
			for (const figure of html.match(/<figure[\s\S]*?<\/figure>/g) ?? []) {
				if (!figure.includes('data-chart=')) continue;
				const cells = new Map<string, string>();
				for (const { name, attributes, text } of tagsWith(figure, 'data-value')) {
					if (name !== 'td') continue;
					const {
						'data-region': region,
						'data-period': period,
						'data-value': value = ''
					} = attributes;
					cells.set(`${region} ${period} ${value}`, text);
					const said = numbersIn(text, locale).some(
						(shown) => Math.abs(shown.value - Number(value)) <= shown.half * (1 + 1e-9)
					);
					expect(said, `“${text}” for ${value}`).toBe(true);
				}
				for (const { attributes } of tagsWith(figure, 'data-mark')) {
					const { 'data-region': region, 'data-period': period, 'data-value': value } = attributes;
					if (value === undefined) continue;
					expect(cells.has(`${region} ${period} ${value}`), `${region} ${period} ${value}`).toBe(
						true
					);
				}
			}
		}
	);

	const indicators = [...new Set(published.map(({ indicator }) => indicator))];
	test.each(indicators)('the page of %s draws its figures in both languages', (indicator) => {
		const html = htmlOf(`indicators/${indicator}/`);
		const drawn = tagsWith(html, 'data-mark').filter(({ attributes }) => attributes['data-value']);
		expect(drawn.length).toBeGreaterThan(0);
		const english = tagsWith(htmlOf(`en/indicators/${indicator}/`), 'data-mark');
		const values = (tags: typeof drawn) =>
			tags.flatMap((tag) => tag.attributes['data-value'] ?? []).sort();
		expect(values(english)).toEqual(values(drawn));
		const known = new Set(
			published.filter((row) => row.indicator === indicator).map((row) => Number(row.value))
		);
		expect(values(drawn).some((value) => known.has(Number(value)))).toBe(true);
	});
});
