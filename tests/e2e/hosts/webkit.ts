import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenBrowser } from './visit';

/** Where Debian and its kin put WebKitGTK's small browser. */
const browsers = ['x86_64', 'aarch64'].flatMap((machine) =>
	['4.1', '4.0', '6.0'].map(
		(version) =>
			`/usr/lib/${machine}-linux-gnu/webkit${version === '6.0' ? 'gtk' : '2gtk'}-${version}/MiniBrowser`
	)
);

function programAt(name: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** What is missing for WebKit to be driven here, in words; null where nothing is. */
export function missingForWebKit(): string | null {
	if (!programAt('WebKitWebDriver')) return 'there is no WebKitWebDriver (webkit2gtk-driver)';
	if (!browsers.some((path) => existsSync(path))) return 'there is no MiniBrowser of WebKitGTK';
	if (!process.env.DISPLAY && !programAt('Xvfb')) return 'there is neither a display nor Xvfb';
	return null;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** A display of its own where there is none; it tells its number through its third pipe. */
async function startDisplay(running: ChildProcess[]): Promise<string> {
	if (process.env.DISPLAY) return process.env.DISPLAY;
	const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	running.push(display);
	const number = await new Promise<string>((told) => {
		display.stdio[3]?.on('data', (data: Buffer) => told(String(data).trim()));
	});
	return `:${number}`;
}

/** WebKitGTK's browser by WebDriver, without a profile; `close` ends it. It tells no one of errors in a page. */
export async function launchWebKit(): Promise<DrivenBrowser> {
	const running: ChildProcess[] = [];
	const port = await freePort();
	const env = { ...process.env, DISPLAY: await startDisplay(running) };
	running.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));

	async function command<T>(method: string, path: string, body?: object): Promise<T> {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			body: body && JSON.stringify(body)
		});
		const { value } = (await response.json()) as { value: T & { message?: string } };
		if (!response.ok) throw new Error(`${path}: ${value.message}`);
		return value;
	}

	for (let tries = 0; tries < 100; tries++) {
		const status = await command<{ ready: boolean }>('GET', '/status').catch(() => null);
		if (status?.ready) break;
		await wait(100);
	}
	const binary = browsers.find((path) => existsSync(path));
	const options = { binary, args: ['--automation'] };
	const { sessionId } = await command<{ sessionId: string }>('POST', '/session', {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
	});
	const session = `/session/${sessionId}`;
	return {
		async visit() {
			return {
				problems: [],
				open: (url) => command('POST', `${session}/url`, { url }),
				ask: (expression) =>
					command('POST', `${session}/execute/async`, {
						script: `const done = arguments[0]; Promise.resolve(${expression}).then(done)`,
						args: []
					}),
				close: () => command('POST', `${session}/url`, { url: 'about:blank' })
			};
		},
		async close() {
			await command('DELETE', session).catch(() => undefined);
			for (const child of running.reverse()) child.kill();
		}
	};
}
