import { expect, test } from 'vitest';
import { licenceFaults } from './licences';
import { siteOf } from './site';

const page = '<table><tr data-package="svelte"><tr data-package="d3-array"></table>';
const site = siteOf({
	'licences/index.html': page,
	'en/licences/index.html': page,
	'licences.txt': 'svelte 5.0.0 (MIT)\n'
});

test('every package that reaches the reader is on the page and its licence in the file', () => {
	expect(licenceFaults(site, ['svelte'])).toEqual([]);
	expect(licenceFaults(site, ['d3-array', 'papaparse']).map(({ path }) => path)).toEqual([
		'licences/index.html',
		'en/licences/index.html',
		'licences.txt',
		'licences.txt'
	]);
});
