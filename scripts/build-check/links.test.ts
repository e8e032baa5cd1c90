import { describe, expect, test } from 'vitest';
import { checkLinks } from './links';
import { siteOf } from './site';

function faultsOf(html: string, more: Record<string, string> = {}): string[] {
	const files = { 'index.html': '<p id="top">', 'en/index.html': html, 'logo.svg': '', ...more };
	return checkLinks(siteOf(files)).map(({ path, message }) => `${path}: ${message}`);
}

describe('a link or asset is right when it leads to a file at every base', () => {
	test.each([
		'<a href="../">',
		'<a href="./?year=2024">',
		'<a href="../#top">',
		'<a href="https://example.org/report.pdf">',
		'<a href="mailto:a@example.org">',
		'<img src="../logo.svg">',
		'<img src="data:image/png;base64,AA==">',
		'<img srcset="../logo.svg 1x, ../logo.svg 2x">',
		'<p style="background: url(../logo.svg)">'
	])('%s', (html) => {
		expect(faultsOf(html)).toEqual([]);
	});

	test.each([
		['<a href="../nowhere/">', 'there is no nowhere/'],
		['<a href="/">', 'leaves the site (served at /a/b/)'],
		['<a href="../../">', 'leaves the site (served at /a/b/)'],
		['<a href="../en">', 'needs a slash'],
		['<a href="../#bottom">', 'leads to "#bottom"'],
		['<a href="javascript:void 0">', 'runs a script'],
		['<a href="http://[">', 'is no address'],
		['<img src="gone.svg">', 'there is no en/gone.svg'],
		['<img srcset="../logo.svg 1x, gone.svg 2x">', 'there is no en/gone.svg'],
		['<script src="https://example.org/a.js"></script>', 'another host'],
		['<link rel="stylesheet" href="//example.org/a.css">', 'another host'],
		['<style>@font-face { src: url("https://example.org/a.woff2") }</style>', 'another host'],
		['<svg><use href="#mark"/></svg>', 'leads to "#mark"']
	])('%s is not', (html, words) => {
		expect(faultsOf(html)).toEqual([expect.stringContaining(words)]);
	});

	test('also in a style sheet, from where the style sheet lies', () => {
		const faults = faultsOf('', { 'css/a.css': 'a{src:url(../logo.svg)} b{src:url(logo.svg)}' });
		expect(faults).toEqual([expect.stringContaining('css/a.css: url() "logo.svg" leads nowhere')]);
	});

	test('except on the error page, which has no path of its own', () => {
		expect(faultsOf('', { '404.html': '<a href="/">' })).toEqual([]);
	});
});
