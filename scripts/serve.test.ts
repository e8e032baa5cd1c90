import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const outer = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(outer, 'site');
mkdirSync(join(dir, 'en'), { recursive: true });
writeFileSync(join(outer, 'secret.txt'), 'secret');
writeFileSync(join(dir, 'index.html'), 'Trang chủ');
writeFileSync(join(dir, '404.html'), 'Không có trang này');
writeFileSync(join(dir, 'en/index.html'), 'Home');
writeFileSync(join(dir, 'engine.wasm'), 'wasm');
mkdirSync(join(dir, '_app/immutable'), { recursive: true });
writeFileSync(join(dir, '_app/immutable/a.js'), 'a');

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	site = await serve({ dir, base: '/a/b/' });
});
afterAll(async () => {
	await site.close();
	rmSync(outer, { recursive: true });
});

/** Asks with the path exactly as given; `fetch` would tidy `..` away. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
		(answered, failed) => {
			request({ host: '127.0.0.1', port: site.port, path, headers, method }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const { statusCode: status = 0, headers: answer } = response;
					answered({ status, headers: answer, body: Buffer.concat(parts).toString() });
				});
			})
				.on('error', failed)
				.end();
		}
	);
}

describe('serve answers as a static host below its base', () => {
	test.each([
		['/a/b/', 200, 'Trang chủ', 'text/html; charset=utf-8'],
		['/a/b/?year=2024', 200, 'Trang chủ', 'text/html; charset=utf-8'],
		['/a/b/en/', 200, 'Home', 'text/html; charset=utf-8'],
		['/a/b/engine.wasm', 200, 'wasm', 'application/wasm'],
		['/a/b/none/', 404, 'Không có trang này', 'text/html; charset=utf-8'],
		['/a/b/index.html/', 404, 'Không có trang này', 'text/html; charset=utf-8'],
		['/', 404, 'Not found\n', 'text/plain'],
		['/a/b/%E0%A4%A', 404, 'Not found\n', 'text/plain']
	])('%s with %i', async (path, status, body, type) => {
		const answer = await ask(path);
		expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([
			status,
			body,
			type
		]);
	});

	test.each([
		'/a/b/../../secret.txt',
		'/a/b/../secret.txt',
		'/a/b/..%2fsecret.txt',
		'/a/b/%2e%2e/secret.txt',
		'/a/b/en/..%5c..%5csecret.txt',
		'/a/b//../secret.txt',
		'/a/b/%00'
	])('%s with nothing from outside the folder', async (path) => {
		const answer = await ask(path);
		expect(answer.status).toBe(404);
		expect(answer.body).not.toContain('secret');
	});

	test('a folder without a slash by a redirect that keeps the query', async () => {
		const answer = await ask('/a/b/en?year=2024');
		expect([answer.status, answer.headers.location]).toEqual([301, '/a/b/en/?year=2024']);
	});

	test('text compressed, other files as they are', async () => {
		const accept = { 'accept-encoding': 'gzip' };
		expect((await ask('/a/b/', accept)).headers['content-encoding']).toBe('gzip');
		expect((await ask('/a/b/engine.wasm', accept)).headers['content-encoding']).toBeUndefined();
	});

	test('a copy that is still right with status 304', async () => {
		const { etag } = (await ask('/a/b/')).headers;
		expect((await ask('/a/b/', { 'if-none-match': String(etag) })).status).toBe(304);
	});

	test('files named by their hash to be kept, pages to be asked for again', async () => {
		expect((await ask('/a/b/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
		expect((await ask('/a/b/')).headers['cache-control']).toBe('no-cache');
	});

	test('HEAD without a body, other methods with 405', async () => {
		expect(await ask('/a/b/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect((await ask('/a/b/', {}, 'POST')).status).toBe(405);
	});
});

test('serve sends text as it is where that is asked for', async () => {
	const plain = await serve({ dir, compress: false });
	const answer = await fetch(plain.url, { headers: { 'accept-encoding': 'gzip' } });
	await plain.close();
	expect(answer.headers.get('content-encoding')).toBeNull();
	expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength('Trang chủ')));
});

test('serve rejects where the port is taken', async () => {
	await expect(serve({ dir, port: site.port })).rejects.toThrow('EADDRINUSE');
});
