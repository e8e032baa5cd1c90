import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip'
};

/** @param {string} path */
async function fileAt(path) {
	try {
		const found = await stat(path);
		return {
			path,
			size: found.size,
			folder: found.isDirectory(),
			tag: `W/"${found.size}-${found.mtimeMs}"`
		};
	} catch {
		return null;
	}
}

/**
 * The path below the served folder that a request asks for; null for one outside it or one that cannot be read.
 * @param {string} url as in the request line
 * @param {string} base starts and ends with a slash
 */
function pathOf(url, base) {
	try {
		const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		if (!path.startsWith(base) || path.includes('\0') || path.includes('\\')) return null;
		return path.slice(base.length);
	} catch {
		return null;
	}
}

/**
 * Serves a folder as a plain static host does: `index.html` of a folder, `404.html` with status 404,
 * gzip for text, lasting copies for files whose name carries their hash.
 * @param {{ dir: string, base?: string, port?: number, host?: string, compress?: boolean }} options `base` such as `/a/b/`;
 *   port 0 takes a free one; without `compress` text is sent as it is, for readers on the same machine
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects where the port is taken
 */
export async function serve({ dir, base = '/', port = 0, host = '127.0.0.1', compress = true }) {
	const folder = resolve(dir);
	const prefix = `/${base}/`.replace(/\/+/g, '/');

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	async function answer(request, response) {
		const url = request.url ?? '/';
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const path = pathOf(url, prefix);
		const wanted = path === null ? null : join(folder, path);
		const inside = wanted !== null && `${wanted}${sep}`.startsWith(`${folder}${sep}`);
		let file = inside ? await fileAt(wanted) : null;
		if (file?.folder) {
			const { pathname, search } = new URL(url, 'http://localhost');
			if (!pathname.endsWith('/')) {
				response.writeHead(301, { location: `${pathname}/${search}` }).end();
				return;
			}
			file = await fileAt(join(file.path, 'index.html'));
		} else if (path?.endsWith('/')) file = null;
		const status = file === null ? 404 : 200;
		file ??= path === null ? null : await fileAt(join(folder, '404.html'));
		if (file === null) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
			return;
		}

		const type = types[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
		const lasting = path?.includes('_app/immutable/') ?? false;
		const gzip =
			compress &&
			/^text|json|xml|javascript/.test(type) &&
			/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
		const headers = {
			'content-type': type,
			'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
			etag: file.tag,
			vary: 'accept-encoding',
			...(gzip ? { 'content-encoding': 'gzip' } : { 'content-length': file.size })
		};
		if (status === 200 && request.headers['if-none-match'] === file.tag) {
			response.writeHead(304, { etag: file.tag, 'cache-control': headers['cache-control'] }).end();
			return;
		}
		response.writeHead(status, headers);
		if (request.method === 'HEAD') response.end();
		else if (gzip) await pipeline(createReadStream(file.path), createGzip(), response);
		else await pipeline(createReadStream(file.path), response);
	}

	const server = createServer((request, response) => {
		answer(request, response).catch(() => response.destroy());
	});
	await new Promise((listening, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => listening(undefined));
	});
	const address = server.address();
	const taken = typeof address === 'object' && address ? address.port : port;
	const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	return {
		url: `http://${name}:${taken}${prefix}`,
		port: taken,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
