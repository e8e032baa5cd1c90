import { expect, test } from 'vitest';
import { scriptsLast } from './scripts-last';

test('links ahead of scripts stand at the end of the body, everything else stays in its place', () => {
	const html =
		'<head><link rel="modulepreload" href="./a.js">\n<link href="./b.js" rel="modulepreload"><link rel="icon" href="./i.svg"></head><body><p>$& 8,02 %</p></body>';
	expect(scriptsLast(html)).toBe(
		'<head><link rel="icon" href="./i.svg"></head><body><p>$& 8,02 %</p>' +
			'<link rel="modulepreload" fetchpriority="low" href="./a.js">\n' +
			'<link href="./b.js" rel="modulepreload" fetchpriority="low">\n</body>'
	);
});

test('a part of a page without its end stays as it is', () => {
	const part = '<head><link rel="modulepreload" href="./a.js"></head><body>';
	expect(scriptsLast(part)).toBe(part);
});
