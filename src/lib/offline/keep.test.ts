import { describe, expect, test } from 'vitest';
import { buildCache, hashedCache } from './cache-names';
import { build, fakeWorld, numbersOf, pageOf, type Host } from './fake-world';
import { forget, isWhole, keepOpenPage, keepWhole, prepare, tidy } from './keep';

const own = buildCache(build);
const before = buildCache({ ...build, version: '1' });
const shared = hashedCache(build);
const neighbour = buildCache({ base: '/other', version: '1' });

const whole: Host = {
	'/a/_app/immutable/app.js': 'code',
	'/a/_app/immutable/duckdb-eh.bin': 'engine',
	'/a/_app/immutable/pages/2/start.js': 'start',
	'/a/_app/immutable/pages/2/targets/start.js': 'start',
	'/a/': pageOf('2'),
	'/a/__data.json': numbersOf('2'),
	'/a/targets/': pageOf('2'),
	'/a/targets/__data.json': numbersOf('2'),
	'/a/data/x.csv': 'a,b',
	'/a/search.json': '[]'
};

describe('a first visit', () => {
	test('keeps what all pages need, but neither pages nor the engine', async () => {
		const { world, asked } = fakeWorld(whole, build);
		await prepare(build, world);
		expect(asked).toEqual(['/a/_app/immutable/app.js']);
	});

	test('keeps the open page in all its forms, and the engine and data once in use', async () => {
		const { world, keptIn } = fakeWorld(whole, build);
		await keepOpenPage('/a/targets', false, build, world);
		expect(await keptIn(own)).toEqual(['/a/targets/', '/a/targets/__data.json']);
		expect(await keptIn(shared)).toEqual(['/a/_app/immutable/pages/2/targets/start.js']);
		await keepOpenPage('/a/targets/', true, build, world);
		expect(await keptIn(own)).toContain('/a/data/x.csv');
		expect(await keptIn(shared)).toContain('/a/_app/immutable/duckdb-eh.bin');
	});
});

describe('an update', () => {
	test('brings the new form of every page that was kept', async () => {
		const { world, has, keptIn } = fakeWorld(whole, build);
		await has(before, '/a/targets/', pageOf('1'));
		await has(before, '/a/gone/', pageOf('1'));
		await prepare(build, world);
		expect(await keptIn(own)).toEqual(['/a/targets/']);
		expect(await keptIn(shared)).toContain('/a/_app/immutable/pages/2/targets/start.js');
	});

	test.each<[string, Host]>([
		['the network breaks off', { ...whole, '/a/targets/': 'none' }],
		['the host still gives a page of the old build', { ...whole, '/a/targets/': pageOf('1') }],
		['a file is missing', { ...whole, '/a/_app/immutable/app.js': 404 }]
	])('does not happen when %s', async (_, host) => {
		const { world, has, keptIn } = fakeWorld(host, build);
		await has(before, '/a/targets/', pageOf('1'));
		await expect(prepare(build, world)).rejects.toThrow();
		expect(await keptIn(before)).toEqual(['/a/targets/']);
	});

	test('keeps the whole site kept, with new pages too', async () => {
		const { world, has, keptIn } = fakeWorld(whole, build);
		await has(before, '/a/_whole/vi', '');
		await prepare(build, world);
		expect(await keptIn(own)).toContain('/a/targets/');
		expect(await isWhole('vi', build, world)).toBe(true);
	});

	test('fetches the engine anew only where it was in use and has changed', async () => {
		const { world, has, asked } = fakeWorld(whole, build);
		await has(shared, '/a/_app/immutable/duckdb-eh.old.bin', 'old');
		await prepare(build, world);
		expect(asked).toContain('/a/_app/immutable/duckdb-eh.bin');
		const again = fakeWorld(whole, build);
		await again.has(shared, '/a/_app/immutable/duckdb-eh.bin', 'same');
		await prepare(build, again.world);
		expect(again.asked).toEqual(['/a/_app/immutable/app.js']);
	});

	test('ends with the old caches gone, and no neighbour touched', async () => {
		const { world, has, names, keptIn } = fakeWorld(whole, build);
		await has(before, '/a/', pageOf('1'));
		await has(neighbour, '/other/', 'theirs');
		await has(shared, '/a/_app/immutable/old.js', 'old');
		await has(shared, '/a/_app/immutable/pages/1/start.js', 'old');
		await has(shared, '/a/_app/immutable/app.js', 'code');
		await has(shared, '/a/_app/immutable/pages/2/start.js', 'start');
		await has(own, '/a/', pageOf('2'));
		await tidy(build, world);
		expect(names()).toEqual([neighbour, shared, own]);
		expect(await keptIn(shared)).toEqual([
			'/a/_app/immutable/app.js',
			'/a/_app/immutable/pages/2/start.js'
		]);
	});
});

describe('the whole site', () => {
	test('is kept in one language with data and engine, and counted', async () => {
		const { world, keptIn } = fakeWorld(whole, build);
		const counted: string[] = [];
		const count = (done: number, total: number) => counted.push(`${done}/${total}`);
		await keepWhole('vi', build, world, count, () => false);
		expect(counted.at(-1)).toBe('10/10');
		expect(await keptIn(own)).not.toContain('/a/en/');
		expect(await isWhole('vi', build, world)).toBe(true);
		expect(await isWhole('en', build, world)).toBe(false);
	});

	test('is not said to be kept where a file is missing or the reader stopped', async () => {
		const { world, keptIn } = fakeWorld({ ...whole, '/a/targets/': 404 }, build);
		const keep = (stopped: boolean) =>
			keepWhole(
				'vi',
				build,
				world,
				() => undefined,
				() => stopped
			);
		await expect(keep(false)).rejects.toThrow('/a/targets/ answered 404');
		expect(await keptIn(own)).toContain('/a/data/x.csv');
		await expect(keep(true)).rejects.toThrow('stopped');
		expect(await isWhole('vi', build, world)).toBe(false);
	});

	test('can be removed', async () => {
		const { world, has, names } = fakeWorld(whole, build);
		await has(neighbour, '/other/', 'theirs');
		await keepWhole(
			'vi',
			build,
			world,
			() => undefined,
			() => false
		);
		await forget(build, world);
		expect(names()).toEqual([neighbour]);
	});
});
