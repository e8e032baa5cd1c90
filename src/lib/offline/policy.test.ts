import { describe, expect, test } from 'vitest';
import {
	dataFiles,
	engineFiles,
	formsOf,
	keyOf,
	pagesOf,
	shellFiles,
	wayOf,
	type Build
} from './policy';

function buildAt(base: string): Build {
	const at = (paths: string[]) => paths.map((path) => base + path);
	return {
		origin: 'https://example.org',
		base,
		version: '1',
		hashed: at([
			'/_app/immutable/entry/start.A1.js',
			'/_app/immutable/assets/0.A1.css',
			'/_app/immutable/assets/font.A1.woff2',
			'/_app/immutable/assets/boot.A1.js',
			'/_app/immutable/assets/duckdb-browser-eh.worker.A1.js',
			'/_app/immutable/assets/duckdb-eh-0123.A1.bin'
		]),
		written: at([
			'/',
			'/en/',
			'/embed/indicators/exports/line/',
			'/en/embed/indicators/exports/line/',
			'/targets/',
			'/targets/__data.json',
			'/en/targets/',
			'/search.json',
			'/data/observations.csv'
		]),
		plain: at(['/icon.svg'])
	};
}

const ask = (url: string, more: { method?: string; mode?: string; range?: boolean } = {}) => ({
	url,
	method: more.method ?? 'GET',
	mode: more.mode ?? 'cors',
	headers: { has: (name: string) => name === 'range' && more.range === true }
});

describe.each(['', '/a/b'])('a site at "%s/"', (base) => {
	const build = buildAt(base);
	const here = `https://example.org${base}`;

	test.each([
		['the first page', ask(`${here}/`, { mode: 'navigate' }), 'page'],
		['a page with a query', ask(`${here}/targets/?year=2024`, { mode: 'navigate' }), 'page'],
		['an unknown page', ask(`${here}/nowhere/`, { mode: 'navigate' }), 'page'],
		['the numbers of a page', ask(`${here}/targets/__data.json?x=1`), 'page-data'],
		['a script of this build', ask(`${here}/_app/immutable/entry/start.A1.js`), 'hashed'],
		['a script of another build', ask(`${here}/_app/immutable/entry/start.Z9.js`), 'hashed'],
		['the list of the search', ask(`${here}/search.json`), 'file'],
		['a data file', ask(`${here}/data/observations.csv`), 'file'],
		[
			'a data file that a reader opens',
			ask(`${here}/data/observations.csv`, { mode: 'navigate' }),
			'file'
		],
		['an icon', ask(`${here}/icon.svg`), 'file'],
		['the version of the build on the host', ask(`${here}/_app/version.json`), 'pass'],
		['a file that is not of this site', ask(`${here}/other.csv`), 'pass'],
		['a part of a file', ask(`${here}/data/observations.csv`, { range: true }), 'pass'],
		['something sent', ask(`${here}/`, { method: 'POST' }), 'pass'],
		['another host', ask('https://example.com/', { mode: 'navigate' }), 'pass']
	])('%s', (_, asked, way) => {
		expect(wayOf(asked, build)).toBe(way);
	});

	test('the shell is everything with a hash but the engine', () => {
		expect(shellFiles(build)).toEqual(build.hashed.slice(0, 3));
		expect(engineFiles(build)).toEqual(build.hashed.slice(3));
	});

	test('pages of a language, and the data', () => {
		expect(pagesOf(build, 'vi')).toEqual([`${base}/`, `${base}/targets/`]);
		expect(pagesOf(build, 'en')).toEqual([`${base}/en/`, `${base}/en/targets/`]);
		expect(dataFiles(build)).toEqual([`${base}/data/observations.csv`]);
	});

	test.each(['/targets/', '/targets', '/targets/index.html', '/targets/?year=2024#top'])(
		'%s is kept under one address',
		(path) => {
			expect(keyOf(here + path, build)).toBe(`${here}/targets/`);
		}
	);
});

test('a site leaves its neighbours on the same host alone', () => {
	const asked = ask('https://example.org/other/', { mode: 'navigate' });
	expect(wayOf(asked, buildAt('/a/b'))).toBe('pass');
});

test('a page has its numbers, where it has any, and what brings it alive', () => {
	const start = (page: string) => `/_app/immutable/pages/${buildAt('').version}/${page}start.js`;
	expect(formsOf('/targets/', buildAt(''))).toEqual([
		'/targets/',
		'/targets/__data.json',
		start('targets/')
	]);
	expect(formsOf('/', buildAt(''))).toEqual(['/', start('')]);
	expect(formsOf('/nowhere/', buildAt(''))).toEqual([]);
});
