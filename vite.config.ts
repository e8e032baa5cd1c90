import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { packedEngine } from './scripts/vite-engine';
import { published } from './scripts/vite-published';
import { shippedInWorkers, shippedPackages } from './scripts/vite-shipped';

/** In development: a change below `data/` drops what the server has read and reloads the page. */
const reloadOnData: Plugin = {
	name: 'reload-on-data',
	hotUpdate({ file }) {
		if (!file.startsWith(`${this.environment.config.root}/data/`)) return;
		this.environment.moduleGraph.invalidateAll();
		this.environment.hot.send({ type: 'full-reload' });
		return [];
	}
};

export default defineConfig({
	plugins: [sveltekit(), packedEngine(), published(), shippedPackages(), reloadOnData],
	worker: { format: 'es', plugins: () => [shippedInWorkers()] },
	test: {
		include: ['{src,scripts,tests}/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		setupFiles: ['tests/property-seed.ts'],
		maxWorkers: '100%',
		env: { TZ: process.env.UNIT_TZ ?? 'Asia/Ho_Chi_Minh' }
	}
});
