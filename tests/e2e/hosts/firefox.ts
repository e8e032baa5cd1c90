import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { findBrowser } from '../../../scripts/browser';
import type { DrivenBrowser } from './visit';

interface Message {
	id?: number;
	error?: string;
	message?: string;
	result?: unknown;
	method?: string;
	params?: { level?: string; text?: string; source?: { context?: string } };
}

type Command = <T>(method: string, params: object) => Promise<T>;

/** The address where Firefox is driven, which it prints when it is ready. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
	return new Promise((found) => {
		createInterface(output).on('line', (line) => {
			const [, address] = /BiDi listening on (ws:\S+)/.exec(line) ?? [];
			if (address !== undefined) found(address);
		});
	});
}

/** Commands of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over one connection. */
async function connect(address: string, hear: (event: Message) => void): Promise<Command> {
	const socket = new WebSocket(`${address}/session`);
	const waiting = new Map<number, (message: Message) => void>();
	await new Promise((open, failed) => socket.once('open', open).once('error', failed));
	socket.on('message', (data: Buffer) => {
		const message = JSON.parse(data.toString()) as Message;
		if (message.id === undefined) hear(message);
		else waiting.get(message.id)?.(message);
	});
	let last = 0;
	return (method, params) =>
		new Promise((done, failed) => {
			const id = ++last;
			waiting.set(id, (answer) => {
				waiting.delete(id);
				if (answer.error === undefined) done(answer.result as never);
				else failed(new Error(`${method}: ${answer.error}, ${answer.message}`));
			});
			socket.send(JSON.stringify({ id, method, params }));
		});
}

/** What Firefox says of a request that ended because the tab went on to another page. */
const leftBehind =
	/A ServiceWorker intercepted the request|error loading dynamically imported module/;

/** A Firefox of its own with an empty profile; `close` ends it. */
export async function launchFirefox(): Promise<DrivenBrowser> {
	const { path, args } = await findBrowser('firefox');
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const child = spawn(path, [...args, '--profile', profile, 'about:blank'], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const problems = new Map<string, string[]>();
	const command = await connect(await addressOf(child.stderr), ({ method, params }) => {
		if (method !== 'log.entryAdded' || params?.level !== 'error') return;
		if (leftBehind.test(params.text ?? '')) return;
		problems.get(params.source?.context ?? '')?.push(params.text ?? '');
	});
	await command('session.new', { capabilities: {} });
	await command('session.subscribe', { events: ['log.entryAdded'] });

	return {
		async visit() {
			const { userContext } = await command<{ userContext: string }>(
				'browser.createUserContext',
				{}
			);
			const { context } = await command<{ context: string }>('browsingContext.create', {
				type: 'tab',
				userContext
			});
			const own: string[] = [];
			problems.set(context, own);
			return {
				problems: own,
				open: (url) => command('browsingContext.navigate', { context, url, wait: 'complete' }),
				async ask<T>(expression: string) {
					const { result, exceptionDetails } = await command<{
						result?: { value: string };
						exceptionDetails?: { text: string };
					}>('script.evaluate', {
						expression: `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`,
						target: { context },
						awaitPromise: true
					});
					if (!result) throw new Error(exceptionDetails?.text);
					return (JSON.parse(result.value) as { value: T }).value;
				},
				close: () => command('browser.removeUserContext', { userContext })
			};
		},
		async close() {
			await command('browser.close', {});
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
		}
	};
}
