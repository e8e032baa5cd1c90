import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** End to end on the finished `build/`: one browser, nothing compiled. Two files at a time share it; more would wait for each other. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		name: 'e2e',
		include: ['tests/e2e/**/*.test.ts'],
		globalSetup: ['tests/e2e/setup.ts'],
		maxWorkers: Math.min(2, availableParallelism()),
		testTimeout: process.env.EVERY_PAGE ? 7_200_000 : 120_000,
		hookTimeout: 120_000,
		// What follows an action is waited for, not read at once.
		expect: { poll: { timeout: 20_000 } },
		// A browser on a busy machine may miss a moment. A second try is named in the summary of `npm test`.
		retry: 1
	}
});
