import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokensCss = readFileSync('src/lib/components/style/tokens.css', 'utf8');
const chartCss = readFileSync('src/lib/charts/core/chart.css', 'utf8');

type Colour = [red: number, green: number, blue: number];

function colourOf(hex: string): Colour {
	const digits =
		hex.length === 4 ? [...hex.slice(1)].flatMap((d) => [d, d]).join('') : hex.slice(1);
	return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as Colour;
}

/** The colours that stand in a part of the style sheet. */
function coloursIn(css: string): Map<string, Colour> {
	const found = css.matchAll(/--([\w-]+):\s*(#[\da-f]{3}(?:[\da-f]{3})?);/g);
	return new Map([...found].map(([, name = '', hex = '']) => [name, colourOf(hex)]));
}

const [light = '', dark = '', paper = ''] = tokensCss.split('@media');
const themes = {
	light: coloursIn(light),
	dark: new Map([...coloursIn(light), ...coloursIn(dark)]),
	print: new Map([...coloursIn(light), ...coloursIn(paper)])
};

/** Relative luminance of WCAG 2. */
function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

const through = (front: Colour, back: Colour, opacity: number) =>
	front.map((part, i) => part * opacity + (back[i] ?? 0) * (1 - opacity)) as Colour;

test('black on white is 21 : 1', () => {
	expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 6);
	expect(contrast(colourOf('#767676'), colourOf('#fff'))).toBeCloseTo(4.54, 2);
});

/** What each ground carries. */
const text: Record<string, string[]> = {
	paper: [
		'ink',
		'ink-2',
		'ink-3',
		'accent',
		'status-met',
		'status-on-track',
		'status-close',
		'status-far',
		'status-none'
	],
	'paper-2': ['ink', 'ink-2', 'ink-3', 'accent', 'status-met', 'status-far'],
	'accent-2': ['ink', 'ink-2', 'ink-3', 'accent']
};

describe.each(Object.entries(themes))('in the %s theme', (_, colours) => {
	const colour = (name: string) => colours.get(name) ?? [NaN, NaN, NaN];
	const names = [...colours.keys()];
	const below = (ground: string, over: string[], least: number, opacity = 1) =>
		over.filter((name) => {
			const front = through(colour(name), colour(ground), opacity);
			return !(contrast(front, colour(ground)) >= least);
		});

	test.each(Object.entries(text))('text on %s has at least 4.5 : 1', (ground, over) => {
		expect(below(ground, over, 4.5)).toEqual([]);
	});

	const marks = names.filter((name) => /^(place|status)-|^(accent|focus|rule-2)$/.test(name));

	test.each(['paper', 'paper-2'])('marks and edges on %s have at least 3 : 1', (ground) => {
		expect(marks.length).toBeGreaterThan(15);
		expect(below(ground, marks, 3)).toEqual([]);
	});

	const places = names.filter((name) => name.startsWith('place-'));

	test.each([
		['.chart-muted', 'stroke-opacity'],
		['.chart-bar.chart-muted', 'fill-opacity'],
		['.chart-trail', 'stroke-opacity'],
		['.chart-trail.chart-muted', 'stroke-opacity'],
		['.chart-leader', 'stroke-opacity']
	])('places that recede keep 3 : 1: %s', (selector, property) => {
		const rule = chartCss.split(`\n${selector} {`)[1]?.split('}')[0] ?? '';
		const opacity = Number(new RegExp(`${property}: ([\\d.]+)`).exec(rule)?.[1]);
		expect(below('paper', places, 3, opacity)).toEqual([]);
	});
});
