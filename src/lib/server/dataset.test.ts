import { expect, test, vi } from 'vitest';
import type { Query, Run } from '../sql/query';
import { regions } from '../sql/regions';
import { dataset, loadDataset, remembered } from './dataset';
import { bothLanguages } from './entries';

test('the published data is checked and loaded once', async () => {
	const first = dataset();
	expect(dataset()).toBe(first);
	const { run, release, files } = await first;
	expect(release.version).toMatch(/^\d+\.\d+\.\d+$/);
	expect(release.created).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect([...files.keys()]).toContain('observations/growth.csv');
	expect(await run(regions, {})).toContainEqual(expect.objectContaining({ code: 'ha-noi' }));
}, 30_000);

test.each([
	['vi', 'Thư mục số liệu không có tệp datapackage.json.'],
	['en', 'The data folder has no datapackage.json.']
] as const)(
	'data that breaks the contract is not loaded, and the error says why in %s',
	async (locale, sentence) => {
		await expect(loadDataset('tests/import-cases/refused-empty', locale)).rejects.toThrow(sentence);
	}
);

test('a question is asked once; another, or the same of something else, again', async () => {
	const asked = vi.fn((_: object, params: object) => Promise.resolve([params]));
	const run = remembered(asked as unknown as Run);
	const query: Query<{ id: string }, { id: string }> = {
		name: 'q',
		sql: '',
		bind: () => [],
		columns: { id: 'VARCHAR' }
	};
	const first = run(query, { id: 'a' });
	expect(await run(query, { id: 'a' })).toBe(await first);
	expect(await run(query, { id: 'b' })).toEqual([{ id: 'b' }]);
	const other: typeof query = { ...query, name: 'other' };
	await run(other, { id: 'a' });
	expect(asked).toHaveBeenCalledTimes(3);
});

test('every page is made in both languages', () => {
	expect(bothLanguages([{ id: 'a' }, { id: 'b' }])).toEqual([
		{ id: 'a' },
		{ id: 'a', lang: 'en' },
		{ id: 'b' },
		{ id: 'b', lang: 'en' }
	]);
});
