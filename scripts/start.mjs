import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildFolder, ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';

const firstPort = 4173;
const lastPort = 4273;

/** @param {string} sentence @returns {never} */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

function readOptions() {
	try {
		const { values } = parseArgs({
			options: { port: { type: 'string' }, base: { type: 'string' }, host: { type: 'string' } }
		});
		const port = values.port ?? process.env.PORT;
		if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65535)) {
			stop(`The port must be a number up to 65535, not "${port}".`);
		}
		return {
			base: values.base ?? '/',
			host: values.host ?? process.env.HOST ?? '127.0.0.1',
			port: port === undefined ? null : Number(port)
		};
	} catch (error) {
		return stop(
			`${error instanceof Error ? error.message : error}\n` +
				'Use: npm start -- [--port 4173] [--host 127.0.0.1] [--base /a/b/]'
		);
	}
}

/**
 * The first free port from `firstPort` upward, or the one asked for.
 * @param {ReturnType<typeof readOptions>} options
 */
async function serveSite({ base, host, port }) {
	for (let next = port ?? firstPort; next <= (port ?? lastPort); next++) {
		try {
			return await serve({ dir: buildFolder, base, host, port: next });
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : '';
			if (code !== 'EADDRINUSE')
				return stop(`The site cannot be served at ${host}:${next}: ${error}.`);
		}
	}
	return stop(
		port === null
			? `No port from ${firstPort} to ${lastPort} is free; choose one with PORT=number.`
			: `Port ${port} is taken by another program; choose another one, or leave the choice to npm start.`
	);
}

const options = readOptions();
ensureInstalled();
if (!ensureBuilt()) stop('The site was not built; the reason stands above.');
const { url } = await serveSite(options);
console.log(`\nThe site is served at ${url}\nStop it with Ctrl+C.`);
