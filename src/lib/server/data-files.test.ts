import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDataFolder } from './data-files';

const folder = await mkdtemp(join(tmpdir(), 'data-files-'));
await mkdir(join(folder, 'observations'));
for (const [path, text] of [
	['sources.csv', 'id\n'],
	['datapackage.json', '{}'],
	['observations/fdi.csv', '\u{feff}số\r\n'],
	['README.md', '# Data'],
	['.hidden.csv', 'x'],
	['sources.csv.bak', 'x']
] as const) {
	await writeFile(join(folder, path), text);
}

afterAll(() => rm(folder, { recursive: true }));

test('CSV and JSON files are read in order of path, those below folders too, and nothing else', async () => {
	expect([...(await readDataFolder(folder)).keys()]).toEqual([
		'datapackage.json',
		'observations/fdi.csv',
		'sources.csv'
	]);
});

test('bytes come as they are, a byte order mark and line ends too', async () => {
	const bytes = (await readDataFolder(folder)).get('observations/fdi.csv');
	expect(bytes).toEqual(new TextEncoder().encode('\u{feff}số\r\n'));
});

test('a folder that is not there is an error', async () => {
	await expect(readDataFolder(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
});
