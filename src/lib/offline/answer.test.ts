import { describe, expect, test } from 'vitest';
import { answer } from './answer';
import { buildCache, hashedCache } from './cache-names';
import { isWhole } from './keep';
import { build, fakeWorld, numbersOf, pageOf, type Host } from './fake-world';
import type { Way } from './policy';

const own = buildCache(build);
const shared = hashedCache(build);

interface Case {
	host?: Host;
	kept?: [cache: string, path: string, text: string][];
	foreign?: boolean;
}

async function setUp({ host = {}, kept = [], foreign = false }: Case) {
	const fake = fakeWorld(host, build);
	for (const [cache, path, text] of kept) await fake.has(cache, path, text);
	let foreignPage = false;
	const get = async (
		way: Exclude<Way, 'pass'>,
		path: string,
		destination = '',
		cache: RequestCache = 'default'
	) => {
		const request = new Request(build.origin + path, { cache });
		Object.defineProperty(request, 'destination', { value: destination });
		const response = await answer(
			way,
			{
				request,
				foreign,
				onForeignPage: () => (foreignPage = true)
			},
			build,
			fake.world
		);
		const policy = response.headers.get('content-security-policy');
		return { status: response.status, text: await response.text(), policy };
	};
	return { ...fake, get, foreignPage: () => foreignPage };
}

describe('a file whose name tells its content', () => {
	const path = '/a/_app/immutable/app.js';

	test('is fetched once and kept', async () => {
		const { get, asked, keptIn } = await setUp({ host: { [path]: 'code' } });
		expect((await get('hashed', path)).text).toBe('code');
		expect(await keptIn(shared)).toEqual([path]);
		expect((await get('hashed', path)).text).toBe('code');
		expect(asked).toEqual([path]);
	});

	test('is bound by a policy where it is the script of a worker, kept or not', async () => {
		const { get } = await setUp({ host: { [path]: 'code' } });
		const policy = expect.stringContaining("connect-src 'self'");
		expect(await get('hashed', path, 'worker')).toEqual({ status: 200, text: 'code', policy });
		expect(await get('hashed', path, 'worker')).toEqual({ status: 200, text: 'code', policy });
		expect((await get('hashed', path, 'script')).policy).toBe(null);
	});

	test('is fetched anew where the page found the kept copy to be broken, and kept in its place', async () => {
		const fake = await setUp({ host: { [path]: 'whole' }, kept: [[shared, path, 'broken']] });
		expect((await fake.get('hashed', path)).text).toBe('broken');
		expect((await fake.get('hashed', path, '', 'reload')).text).toBe('whole');
		await fake.keptIn(shared);
		expect((await fake.get('hashed', path)).text).toBe('whole');
	});

	test('is not kept in a full cache, where it would take the place of others', async () => {
		const other = '/a/_app/immutable/other.js';
		const kept: Case['kept'] = [[shared, other, 'code']];
		const { get, fillAt, keptIn } = await setUp({ host: { [path]: 'code' }, kept });
		fillAt(1);
		expect((await get('hashed', path)).text).toBe('code');
		expect(await keptIn(shared)).toEqual([other]);
	});

	test('is not kept where the host has lost it', async () => {
		const { get, keptIn } = await setUp({ host: { [path]: 404 } });
		expect((await get('hashed', path)).status).toBe(404);
		expect(await keptIn(shared)).toEqual([]);
	});

	test('comes from the network where storage is blocked', async () => {
		const { get, block } = await setUp({ host: { [path]: 'code' } });
		block();
		expect((await get('hashed', path)).text).toBe('code');
	});
});

describe('a page', () => {
	test('comes from the network and is kept', async () => {
		const { get, keptIn } = await setUp({ host: { '/a/targets/': pageOf('2') } });
		expect((await get('page', '/a/targets/?year=2024')).text).toBe(pageOf('2'));
		expect(await keptIn(own)).toEqual(['/a/targets/']);
	});

	test.each<[string, Host]>([
		['without a network', {}],
		['when the network is silent', { '/a/': 'silence' }],
		['when the host is ill', { '/a/': 503 }]
	])('comes from what is kept %s', async (_, host) => {
		const { get } = await setUp({ host, kept: [[own, '/a/', 'kept']] });
		expect(await get('page', '/a/')).toMatchObject({ status: 200, text: 'kept' });
	});

	test('is explained where it is not kept, in its language', async () => {
		const { get } = await setUp({});
		const page = await get('page', '/a/en/targets/');
		expect(page.status).toBe(503);
		expect(page.text).toContain('<html lang="en">');
		expect(page.text).toContain('href="/a/en/"');
	});

	test('that was taken away is not shown from what is kept', async () => {
		const { get } = await setUp({ host: { '/a/': 404 }, kept: [[own, '/a/', 'kept']] });
		expect((await get('page', '/a/')).status).toBe(404);
	});

	test.each([
		['of another build', pageOf('3')],
		['of a wireless network to sign in', '<html><h1>Wi-Fi']
	])('%s is shown, but not kept', async (_, text) => {
		const { get, keptIn, foreignPage } = await setUp({ host: { '/a/': text } });
		expect((await get('page', '/a/')).text).toBe(text);
		expect(await keptIn(own)).toEqual([]);
		expect(foreignPage()).toBe(true);
	});

	test('is kept in a full cache at the cost of the oldest', async () => {
		const kept: Case['kept'] = ['/a/1', '/a/2'].map((path) => [own, path, 'old']);
		const { get, fillAt, keptIn } = await setUp({ host: { '/a/': pageOf('2') }, kept });
		fillAt(2);
		await get('page', '/a/');
		expect(await keptIn(own)).toEqual(['/a/2', '/a/']);
	});

	test('that takes the place of others ends the claim that the whole site is kept', async () => {
		const kept: Case['kept'] = ['/a/1', '/a/2', '/a/_whole/vi'].map((path) => [own, path, '']);
		const { get, fillAt, world, keptIn } = await setUp({ host: { '/a/': pageOf('2') }, kept });
		expect(await isWhole('vi', build, world)).toBe(true);
		fillAt(3);
		await get('page', '/a/');
		await keptIn(own);
		expect(await isWhole('vi', build, world)).toBe(false);
	});
});

describe('the numbers of a page', () => {
	const path = '/a/targets/__data.json';

	test('of the same build are given and kept', async () => {
		const { get, keptIn } = await setUp({ host: { [path]: numbersOf('2') } });
		expect((await get('page-data', path)).text).toBe(numbersOf('2'));
		expect(await keptIn(own)).toEqual([path]);
	});

	test('of another build are refused, so that the page is loaded anew', async () => {
		const { get, keptIn } = await setUp({ host: { [path]: numbersOf('3') } });
		expect((await get('page-data', path)).status).toBe(409);
		expect(await keptIn(own)).toEqual([]);
	});

	test('of another build give way to the kept ones', async () => {
		const { get } = await setUp({ host: { [path]: numbersOf('3') }, kept: [[own, path, 'kept']] });
		expect((await get('page-data', path)).text).toBe('kept');
	});

	test('are never taken from what is kept for a page of another build', async () => {
		const { get } = await setUp({ foreign: true, kept: [[own, path, 'kept']] });
		await expect(get('page-data', path)).rejects.toThrow('network');
	});

	test('come from what is kept without a network, else with a sentence', async () => {
		const { get } = await setUp({ kept: [[own, path, 'kept']] });
		expect((await get('page-data', path)).text).toBe('kept');
		expect((await get('page-data', '/a/__data.json')).status).toBe(503);
	});
});

describe('a data file', () => {
	const path = '/a/data/x.csv';
	const current = { '/a/_app/version.json': '{"version":"2"}' };
	const updated = { '/a/_app/version.json': '{"version":"3"}' };

	test('is kept while the host has this build', async () => {
		const { get, keptIn } = await setUp({ host: { [path]: 'a,b', ...current } });
		expect((await get('file', path)).text).toBe('a,b');
		expect(await keptIn(own)).toEqual([path]);
	});

	test('is not kept once the host has another build, and the kept one is given', async () => {
		const host = { [path]: 'new', ...updated };
		const first = await setUp({ host });
		await first.get('file', path);
		expect(await first.keptIn(own)).toEqual([]);
		const { get } = await setUp({ host, kept: [[own, path, 'kept']] });
		expect((await get('file', path)).text).toBe('kept');
	});

	test('comes from what is kept without a network', async () => {
		const { get } = await setUp({ kept: [[own, path, 'kept']] });
		expect((await get('file', path)).text).toBe('kept');
	});
});
