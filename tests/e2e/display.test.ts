import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kinds } from './pages';
import { openPage, url, type PageOptions } from './site';

const open = (path: string, options: PageOptions = {}) =>
	openPage(path, { serviceWorkers: 'block', ...options });

/** The computed colours of shapes as the page draws them, with that of the ground. */
function drawnColours(page: Page, selector: string) {
	return page.evaluate((shapes) => {
		const ground = document.createElement('span');
		ground.style.color = 'Canvas';
		document.body.append(ground);
		const canvas = getComputedStyle(ground).color;
		ground.remove();
		return {
			canvas,
			shapes: [...document.querySelectorAll(shapes)]
				.filter((shape) => shape.getClientRects().length > 0)
				.map((shape) => {
					const { fill, stroke } = getComputedStyle(shape);
					return { name: shape.getAttribute('class') ?? shape.tagName, colours: [fill, stroke] };
				})
		};
	}, selector);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
		const share = Number(part) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
	test.each([
		[
			'the marks of charts',
			'indicators/grdp-growth/',
			'.chart-svg [data-mark] :is(path, circle, rect), .chart-svg :is(path, circle, rect)[data-mark]'
		],
		['the shapes of statuses', 'targets/', '[data-status] svg > :first-child']
	])('%s stand off the ground', async (_, path, selector) => {
		const page = await open(path, { forcedColors: 'active', colorScheme });
		const { canvas, shapes } = await drawnColours(page, selector);
		expect(shapes.length).toBeGreaterThan(5);
		const faint = shapes.filter(
			({ colours }) => !colours.some((one) => one !== 'none' && contrast(one, canvas) >= 3)
		);
		expect(faint).toEqual([]);
	});

	test('a status has its word, and what has the focus is outlined', async () => {
		const page = await open('targets/', { forcedColors: 'active', colorScheme });
		const words = await page.locator('[data-status]').filter({ visible: true }).allInnerTexts();
		expect(words.length).toBeGreaterThan(20);
		expect(words.filter((word) => word.trim().length < 3)).toEqual([]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(
			() => getComputedStyle(document.activeElement ?? document.body).outlineStyle
		);
		expect(outline).toBe('solid');
	});
});

/** Everything that moves on the page: elements with a transition or an animation longer than so many milliseconds. */
function moving(page: Page, longerThan: number): Promise<string[]> {
	return page.evaluate((least) => {
		const long = (times: string) =>
			times.split(',').some((time) => parseFloat(time) * 1000 > least);
		return [...document.querySelectorAll('*')].flatMap((element) => {
			const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
			const moves =
				long(transitionDuration) || (animationName !== 'none' && long(animationDuration));
			return moves ? `${element.tagName}.${element.className}` : [];
		});
	}, longerThan);
}

test.each([
	['no-preference', 200],
	['reduce', 0]
] as const)('with motion %s nothing takes longer than %d ms', async (reducedMotion, longest) => {
	const page = await open('', { reducedMotion });
	const found: string[] = [];
	for (const path of ['', 'targets/', 'meeting/ha-noi/', 'compare/', 'data/import/']) {
		await page.goto(url(path));
		found.push(...(await moving(page, longest)).map((what) => `/${path} ${what}`));
	}
	expect(found).toEqual([]);
});

test('with text twice as large no page is wider than the window, and no text is cut off', async () => {
	const page = await open('', { viewport: { width: 1280, height: 900 } });
	const faults: string[] = [];
	for (const path of kinds.values()) {
		if (path.includes('meeting/') || path.includes('brief/')) continue; // sheets of a fixed size
		await page.goto(url(path), { waitUntil: 'load' });
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		const found = await page.evaluate(() => {
			const over = document.documentElement.scrollWidth - innerWidth;
			const cut = [...document.querySelectorAll('a, button, summary, label, h1, h2, h3, p, th, td')]
				.filter((element) => {
					const { overflowX, whiteSpace, clipPath } = getComputedStyle(element);
					const hidden = overflowX === 'hidden' && clipPath === 'none' && whiteSpace !== 'nowrap';
					return hidden && element.scrollWidth > element.clientWidth + 1;
				})
				.map((element) => `cut: ${element.textContent.trim().slice(0, 40)}`);
			return [...(over > 0 ? [`${over} pixels too wide`] : []), ...cut];
		});
		faults.push(...found.map((fault) => `/${path} ${fault}`));
	}
	expect(faults).toEqual([]);
});
