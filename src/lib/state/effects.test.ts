import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { EngineError, type Engine } from '../engine/engine';
import { browserEffects, fetchFiles } from './effects';
import { DataFileError } from './session.svelte';

const sri = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const { texts } = vi.hoisted(() => ({
	texts: { 'datapackage.json': '{}', 'a.csv': 'id\nmột\n', 'b/c.csv': 'id\n2\n' }
}));
vi.mock('virtual:published', () => ({
	get published() {
		return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, sri(text)]));
	}
}));

/** What a host, or what the browser has kept of it, answers. */
type Answer = Response | Error;
type Answers = (cache: RequestCache | undefined) => Answer;

const csv = (text: string) => new Response(text, { headers: { 'content-type': 'text/csv' } });
const page = () =>
	new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** A network that has the published files but for some, and refuses as browsers do what has another hash than asked for. */
function network(others: Record<string, Answers> = {}): string[] {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
		asked.push(address);
		const path = address.replace('/site/data/', '');
		const answer =
			others[path]?.(init.cache) ?? csv(texts[path as keyof typeof texts] ?? 'not published');
		if (answer instanceof Error) throw answer;
		const text = await answer.clone().text();
		if (init.integrity !== undefined && init.integrity !== sri(text))
			throw new TypeError('Failed to fetch');
		return answer;
	});
	return asked;
}

const failure = (promise: Promise<unknown>) =>
	promise.then(
		() => null,
		(error: unknown) => error
	);

afterEach(() => void vi.unstubAllGlobals());

test('the published files are fetched, each once', async () => {
	const asked = network();
	const files = await fetchFiles('/site/data/');
	expect(asked).toEqual(Object.keys(texts).map((path) => `/site/data/${path}`));
	const text = new TextDecoder();
	expect(files.map(({ path, bytes }) => [path, text.decode(bytes)])).toEqual(Object.entries(texts));
});

test.each<[string, string, string, () => Answer]>([
	['a file that is not there', 'b/c.csv', 'unreadable', () => new Response('', { status: 404 })],
	['a web page in its place', 'a.csv', 'unreadable', page],
	['a network that fails', 'a.csv', 'unreadable', () => new TypeError('Failed to fetch')],
	['a file cut off', 'a.csv', 'differs', () => csv('id\nm')],
	['a file with another digit', 'b/c.csv', 'differs', () => csv('id\n3\n')],
	['another data package', 'datapackage.json', 'differs', () => csv('{ }')]
])('%s is refused and named: %s, %s', async (_, path, fault, answer) => {
	network({ [path]: answer });
	const error = await failure(fetchFiles('/site/data/'));
	expect(error).toBeInstanceOf(DataFileError);
	expect(error).toMatchObject({ file: path, fault });
});

test('a kept copy of another release gives way to the file of the host', async () => {
	network({ 'a.csv': (cache) => csv(cache === 'reload' ? texts['a.csv'] : 'id\nold\n') });
	const files = await fetchFiles('/site/data/');
	expect(new TextDecoder().decode(files[1]?.bytes)).toBe(texts['a.csv']);
});

const refusing = (error: Error) => ({ load: () => Promise.reject(error) }) as unknown as Engine;

test('a file that the engine refuses is named', async () => {
	network();
	const refused = new EngineError('b/c.csv', new Error('Conversion Error'));
	const error = await failure(browserEffects('/site/').loadData(refusing(refused)));
	expect(error).toMatchObject({ file: 'b/c.csv', fault: 'unreadable', cause: refused });
});

test('what the engine refuses for another reason stays what it is', async () => {
	network();
	const refused = new EngineError('schema', new Error('Out of Memory Error'));
	expect(await failure(browserEffects('/site/').loadData(refusing(refused)))).toBe(refused);
});
