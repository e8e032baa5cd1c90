import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../../../scripts/build.mjs';

/** What a static host does; where nothing is said, the least a host can do. */
export interface Behaviour {
	base?: string;
	/** Compresses text, as most hosts do. */
	gzip?: boolean;
	/** MIME type of a path; null sends none. */
	type?: (path: string) => string | null;
	headers?: Record<string, string>;
	/** What an address of a folder without its slash gets; `strip` sends the one with a slash there. */
	slashless?: 'redirect' | 'page' | 'strip' | 'missing';
	/** What an unknown address gets: the page `404.html`, a few words, or the first page as if nothing were wrong. */
	unknown?: '404.html' | 'words' | 'first page';
	/** How a request for a part of a file is answered. */
	ranges?: 'ignored' | 'honoured' | 'broken';
	/** Bytes a second of each answer. */
	speed?: number;
	/** Files larger than this are refused, as at some hosts. */
	largest?: number;
	/** Another content for a path; null where it is missing, undefined to leave it. */
	file?: (path: string) => Buffer | null | undefined;
	/** The connection breaks after this share of a file. */
	cutAt?: (path: string) => number | undefined;
}

export interface Host {
	/** Ends with a slash. */
	url: string;
	/** Paths below the base that were asked for, in order. */
	asked: string[];
	/** Changes what the host does from now on. */
	become: (behaviour: Behaviour) => void;
	/** Nothing answers any more; `start` at the same address again. */
	stop: () => Promise<void>;
	start: () => Promise<void>;
}

const types: Record<string, string> = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2'
};

export const usualType = (path: string): string =>
	types[extname(path)] ?? 'application/octet-stream';

function read(path: string): Buffer | null {
	const file = join(buildFolder, path);
	const found = statSync(file, { throwIfNoEntry: false });
	return found?.isFile() ? readFileSync(file) : null;
}

interface Found {
	path: string;
	body: Buffer;
	status: number;
}

/** The file for an address below the base, or where the host sends the browser instead. */
export function find(address: string, behaviour: Behaviour): Found | { location: string } {
	const { slashless = 'redirect', unknown = '404.html' } = behaviour;
	const content = (path: string) => {
		const other = behaviour.file?.(path);
		return other === undefined ? read(path) : other;
	};
	const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
	const body = content(path);
	if (body && slashless === 'strip' && /.\/$/.test(address)) {
		return { location: `../${address.split('/').at(-2)}` };
	}
	if (body && body.length <= (behaviour.largest ?? Infinity)) return { path, body, status: 200 };
	const index = content(`${path}/index.html`);
	if (index && slashless === 'redirect') return { location: `./${address.split('/').pop()}/` };
	if (index && (slashless === 'page' || slashless === 'strip'))
		return { path: `${path}/index.html`, body: index, status: 200 };
	const fallback = unknown === 'first page' ? 'index.html' : '404.html';
	const text = unknown === 'words' ? null : content(fallback);
	return {
		path: text ? fallback : 'missing.txt',
		body: text ?? Buffer.from('Not found'),
		status: unknown === 'first page' ? 200 : 404
	};
}

async function send(response: ServerResponse, body: Buffer, speed = Infinity): Promise<void> {
	const step = 64;
	const piece = Math.max(1, Math.round((speed * step) / 1000));
	if (speed === Infinity) return void response.end(body);
	for (let at = 0; at < body.length && !response.destroyed; at += piece) {
		response.write(body.subarray(at, at + piece));
		await wait(step);
	}
	response.end();
}

/** A part of a file as asked for by `Range`; the whole where none is asked for or the host ignores it. */
function part(body: Buffer, range: string | undefined, ranges: Behaviour['ranges']) {
	const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
	if (from === undefined || ranges === undefined || ranges === 'ignored') return { body };
	const end = to ? Number(to) + 1 : body.length;
	const sent = ranges === 'broken' ? body : body.subarray(Number(from), end);
	return { body: sent, range: `bytes ${from}-${end - 1}/${body.length}` };
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	behaviour: Behaviour,
	asked: string[]
): Promise<void> {
	const { base = '/', headers = {}, type = usualType } = behaviour;
	const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
	if (!pathname.startsWith(base)) return void response.writeHead(404).end();
	const address = pathname.slice(base.length);
	asked.push(address);
	const found = find(address, behaviour);
	if ('location' in found) {
		return void response.writeHead(301, { location: found.location }).end();
	}
	const said = type(found.path);
	const zipped = behaviour.gzip === true && /^text|json|javascript|svg/.test(usualType(found.path));
	const { body, range } = part(
		zipped ? gzipSync(found.body) : found.body,
		request.headers.range,
		behaviour.ranges
	);
	response.writeHead(range ? 206 : found.status, {
		...(said === null ? {} : { 'content-type': said }),
		...(zipped ? { 'content-encoding': 'gzip' } : {}),
		...(range ? { 'content-range': range } : {}),
		'content-length': body.length,
		...headers
	});
	const cut = behaviour.cutAt?.(found.path);
	if (cut === undefined) return send(response, body, behaviour.speed);
	await new Promise((sent) =>
		response.write(body.subarray(0, Math.floor(body.length * cut)), sent)
	);
	response.destroy();
}

/** Serves the build as a host of this kind does. */
export async function startHost(first: Behaviour = {}): Promise<Host> {
	let behaviour = first;
	let port = 0;
	let server: Server;
	const asked: string[] = [];

	async function start(): Promise<void> {
		server = createServer((request, response) => {
			answer(request, response, behaviour, asked).catch(() => response.destroy());
		});
		await new Promise<void>((listening, failed) => {
			server.once('error', failed);
			server.listen(port, '127.0.0.1', listening);
		});
		({ port } = server.address() as AddressInfo);
	}

	await start();
	return {
		url: `http://localhost:${port}${first.base ?? '/'}`,
		asked,
		become: (next) => void (behaviour = { base: first.base, ...next }),
		start,
		stop: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
