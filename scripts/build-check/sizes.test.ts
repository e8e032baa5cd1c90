import { expect, test } from 'vitest';
import {
	checkFileSizes,
	checkFirstLoad,
	firstLoad,
	firstLoadBudgets,
	largestFile,
	sumByKind
} from './sizes';
import { siteOf } from './site';

const files = {
	'index.html':
		'<link rel="stylesheet" href="./a.css"><link rel="modulepreload" href="./a.js"><link rel="preload" as="font" href="./f.woff2">' +
		'<link rel="stylesheet" href="./inline.css" disabled media="(max-width: 0)"><link rel="alternate" href="./other.html"><template><script src="./_app/immutable/pages/1/start.js"></script></template>',
	'_app/immutable/pages/1/start.js': 'import("../../../../entry.js")',
	'other.html': '',
	'a.css': 'a{}',
	'inline.css': 'b{}',
	'a.js': 'import{b}from"./b.js";import("./later.js")',
	'b.js': 'export const b=1',
	'entry.js': 'import"./b.js"',
	'later.js': '',
	'f.woff2': 'font'
};

test('the first load follows what the page asks for and static imports, not what comes later or is disabled', () => {
	const paths = firstLoad(siteOf(files), 'index.html').map(({ path }) => path);
	expect(paths.sort()).toEqual([
		'_app/immutable/pages/1/start.js',
		'a.css',
		'a.js',
		'b.js',
		'entry.js',
		'f.woff2',
		'index.html'
	]);
});

test('the sums by kind add up to all', () => {
	const sums = sumByKind(firstLoad(siteOf(files), 'index.html'));
	expect(sums.map(({ kind, files: n }) => [kind, n])).toEqual([
		['html', 1],
		['js', 4],
		['css', 1],
		['font', 1],
		['other', 0],
		['all', 7]
	]);
	const all = sums.at(-1);
	expect(sums.slice(0, -1).reduce((total, { gzip }) => total + gzip, 0)).toBe(all?.gzip);
});

/** Bytes that do not compress. */
function noise(length: number): Uint8Array {
	let state = 1;
	return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) >> 8);
}

test('a first load over the budget is reported, one within it is not', () => {
	const page = '<script src="./a.js"></script>';
	const budgets = { 'index.html': 2000 };
	const over = siteOf({ 'index.html': page, 'en/index.html': '', 'a.js': noise(2000) });
	expect(checkFirstLoad(over, budgets).map(({ path }) => path)).toEqual(['index.html']);
	const within = siteOf({ 'index.html': page, 'en/index.html': '', 'a.js': noise(1000) });
	expect(checkFirstLoad(within, budgets)).toEqual([]);
	const one = siteOf({ 'index.html': page, 'a.js': noise(1000) });
	expect(checkFirstLoad(one, budgets).map(({ path }) => path)).toEqual(['en/index.html']);
});

test('the overview asks for no more than 120 kB', () => {
	expect(firstLoadBudgets['index.html']).toBe(120_000);
});

test('a file over the largest size is reported, one of that size is not', () => {
	const site = siteOf({ a: new Uint8Array(largestFile), b: new Uint8Array(largestFile + 1) });
	expect(checkFileSizes(site).map(({ path }) => path)).toEqual(['b']);
});
