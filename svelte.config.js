import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withPageStarts } from './scripts/page-starts.mjs';

/** Hashes of the scripts that stand in `app.html` itself: the only ones within a page. */
const hashes = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].map(
	([, script = '']) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: withPageStarts(adapter, 'build'),
		paths: { relative: true },
		// Styles come with the page: one journey less before the first chart.
		inlineStyleThreshold: 20_000,
		// The same sources give the same version, so that building again announces nothing to readers.
		version: { name: (process.env.SITE_VERSION ??= String(Date.now())) },
		serviceWorker: {
			register: false,
			files: (file) => /\.(svg|png|webmanifest)$/.test(file)
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', ...hashes],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail' }
	}
};
