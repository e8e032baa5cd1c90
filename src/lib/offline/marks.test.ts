import { expect, test } from 'vitest';
import { isOfBuild, isPlausible } from './marks';

test.each([
	['<html lang="vi" data-build="17">', true],
	['{"nodes":[{"data":[{"build":1},"17"]}]}', true],
	['<html lang="vi" data-build="171">', false],
	['<html><h1>17</h1>', false]
])('%s is of build 17: %s', (text, expected) => {
	expect(isOfBuild(text, '17')).toBe(expected);
});

test.each([
	['/a.js', 'text/html; charset=utf-8', false],
	['/a.js', 'application/octet-stream', true],
	['/data/x.csv', 'text/html', false],
	['/data/x.csv', null, true],
	['/targets/', 'text/html', true]
])('%s as %s is plausible: %s', (path, type, expected) => {
	expect(isPlausible(path, type)).toBe(expected);
});
