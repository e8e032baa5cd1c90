import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A network as a reader has it. */
export interface Network {
	/** Bytes a second for all answers together. */
	bytesPerSecond: number;
	/** Milliseconds before an answer begins. */
	latency: number;
}

export interface SlowServer {
	url: string;
	/** Bytes sent as they go over the network, without headers, since the last call. */
	takeSent: () => number;
	become: (network: Network) => void;
	close: () => Promise<void>;
}

interface File {
	type: string;
	body: Buffer;
	zipped: boolean;
}

const types: Record<string, string> = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json'
};
const zippable = /^text|json|javascript|svg|wasm/;

/** Read and compressed beforehand, so that the server's own work is not measured. */
function readFolder(prefix: string, folder: string, files: Map<string, File>): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const type = types[extname(path)] ?? 'application/octet-stream';
		const zipped = zippable.test(type);
		const body = readFileSync(path);
		const address =
			prefix +
			path
				.slice(folder.length + 1)
				.split(sep)
				.join('/');
		files.set(address, { type, zipped, body: zipped ? gzipSync(body) : body });
	}
}

/** So often bytes are given out. */
const tick = 10;

/** Gives the bytes of a network to all answers that want some, in equal parts. */
class Pipe {
	network: Network = { bytesPerSecond: Infinity, latency: 0 };
	sent = 0;
	readonly #waiting = new Set<{ response: ServerResponse; body: Buffer; at: number }>();
	#timer: NodeJS.Timeout | undefined;

	send(response: ServerResponse, body: Buffer): void {
		this.#waiting.add({ response, body, at: 0 });
		this.#timer ??= setInterval(() => this.#give(), tick);
	}

	#give(): void {
		const share = (this.network.bytesPerSecond * tick) / 1000 / Math.max(1, this.#waiting.size);
		for (const one of this.#waiting) {
			const piece = one.body.subarray(one.at, one.at + Math.max(1, Math.round(share)));
			one.at += piece.length;
			this.sent += piece.length;
			one.response.write(piece);
			if (one.at < one.body.length && !one.response.destroyed) continue;
			one.response.end();
			this.#waiting.delete(one);
		}
		if (this.#waiting.size > 0) return;
		clearInterval(this.#timer);
		this.#timer = undefined;
	}
}

/** Serves folders below a path each, such as `site/`, through one network. */
export async function serveSlowly(folders: Record<string, string>): Promise<SlowServer> {
	const files = new Map<string, File>();
	for (const [prefix, folder] of Object.entries(folders)) readFolder(prefix, folder, files);
	const pipe = new Pipe();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const path = decodeURIComponent(pathname.slice(1));
		const file = files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
		void wait(pipe.network.latency).then(() => {
			if (!file) return void response.writeHead(404).end();
			response.writeHead(200, {
				'content-type': file.type,
				...(file.zipped ? { 'content-encoding': 'gzip' } : {}),
				'cache-control': path.includes('_app/immutable/') ? 'max-age=31536000' : 'no-cache'
			});
			pipe.send(response, file.body);
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		become: (network) => void (pipe.network = network),
		takeSent() {
			const { sent } = pipe;
			pipe.sent = 0;
			return sent;
		},
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
