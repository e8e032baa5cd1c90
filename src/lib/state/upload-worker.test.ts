import { describe, expect, it } from 'vitest';
import type { Files } from '../ingest/contract/package';
import { uploadWorkers } from './upload-worker';

function setup(files: Promise<Files> = Promise.resolve(new Map())) {
	const started: { name: string; asked: string[]; alive: boolean }[] = [];
	const workers = uploadWorkers(
		() => files,
		() => {
			const own = { name: `worker ${started.length + 1}`, asked: [] as string[], alive: true };
			started.push(own);
			return {
				ask: (name) => {
					own.asked.push(name);
					return Promise.resolve(null as never);
				},
				stop: () => (own.alive = false),
				alive: () => own.alive
			};
		}
	);
	return { workers, started };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('workers for uploads', () => {
	it('hands out the prepared one first, then others', async () => {
		const { workers, started } = setup();
		workers.prepare();
		workers.prepare();
		await settled();
		expect(started.map(({ asked }) => asked)).toEqual([['prepare']]);
		await workers.take().ask('texts', null);
		await workers.take().ask('texts', null);
		expect(started.map(({ asked }) => asked)).toEqual([['prepare', 'texts'], ['texts']]);
	});

	it('does not hand out one that has ended', () => {
		const { workers, started } = setup();
		workers.prepare();
		for (const own of started) own.alive = false;
		workers.take();
		expect(started.map(({ alive }) => alive)).toEqual([false, true]);
	});

	it('hands out one that could not be prepared, without an error nobody catches', async () => {
		const { workers, started } = setup(Promise.reject(new Error('no network')));
		workers.prepare();
		await settled();
		workers.take();
		expect(started.map(({ asked }) => asked)).toEqual([[]]);
	});
});
