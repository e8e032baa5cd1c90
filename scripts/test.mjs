import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, ensureBuilt } from './build.mjs';
import { ensureInstalled, programOf, root } from './install.mjs';
import { countReport } from './test-count.mjs';

/** @typedef {import('./test-count.mjs').Count} Count */
/** @typedef {{ name: string, run: () => Promise<Count> | Count, needsBuild?: boolean }} Step */

const reports = mkdtempSync(join(tmpdir(), 'site-test-'));

/**
 * Runs a package's program with its output shown; resolves to its exit code.
 * @param {string[]} program the package and, where it has another name, its program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
function runProgram([name = '', program], args, env = {}) {
	return new Promise((done) => {
		const child = spawn(process.execPath, [programOf(name, program), ...args], {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env }
		});
		child.on('error', () => done(1));
		child.on('close', (code) => done(code ?? 1));
	});
}

/** @param {boolean} ok @returns {Count} a step that is one test */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * @param {string} report a file name of its own
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function vitest(report, args, env) {
	const file = join(reports, `${report}.json`);
	const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const code = await runProgram(['vitest'], ['run', ...args, ...json], env);
	return countReport(existsSync(file) ? readFileSync(file, 'utf8') : null, code);
}

/** @type {Step[]} */
const steps = [
	{
		name: 'format',
		run: async () => one((await runProgram(['prettier'], ['--check', '.'])) === 0)
	},
	{
		name: 'lint',
		run: async () => one((await runProgram(['eslint'], ['.', '--max-warnings', '0'])) === 0)
	},
	{
		name: 'types',
		run: async () =>
			one(
				(await runProgram(['@sveltejs/kit', 'svelte-kit'], ['sync'])) === 0 &&
					(await runProgram(['svelte-check'], ['--fail-on-warnings'])) === 0 &&
					(await runProgram(['typescript', 'tsc'], ['-p', 'src/service-worker'])) === 0
			)
	},
	{ name: 'unit', run: () => vitest('unit', []) },
	{
		name: 'utc',
		run: () => vitest('utc', ['src/lib/domain', 'src/lib/i18n'], { UNIT_TZ: 'UTC' })
	},
	{
		name: 'data',
		run: async () => one((await runProgram(['tsx'], ['scripts/data-check.ts'])) === 0)
	},
	{ name: 'build', run: () => one(build()) },
	{
		name: 'build-check',
		needsBuild: true,
		run: async () => one((await runProgram(['tsx'], ['scripts/build-check.ts'])) === 0)
	},
	{
		name: 'e2e',
		needsBuild: true,
		run: () =>
			vitest('e2e', [
				'--config=tests/e2e/vitest.config.ts',
				'--reporter=./scripts/second-tries.mjs'
			])
	}
];

/** @returns {Step[]} */
function chosenSteps() {
	const names = steps.map(({ name }) => name);
	try {
		const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
		const chosen = only?.split(',') ?? names;
		const unknown = chosen.filter((name) => !names.includes(name));
		if (unknown.length > 0) throw new Error(`There is no step "${unknown.join('", "')}".`);
		return steps.filter(({ name }) => chosen.includes(name));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		console.error(`Use: npm test -- [--only ${names.join(',')}]`);
		process.exit(2);
	}
}

const chosen = chosenSteps();
ensureInstalled();

/** @type {{ name: string, seconds: number, count: Count, note: string }[]} */
const results = [];
let built = chosen.some(({ name }) => name === 'build') || !chosen.some((step) => step.needsBuild);
if (!built) built = ensureBuilt();

for (const { name, needsBuild, run } of chosen) {
	console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
	const start = performance.now();
	const blocked = needsBuild === true && !built;
	if (blocked) console.log('Not run, because the build failed.');
	const count = blocked ? one(false) : await run();
	if (name === 'build') built = count.failed === 0;
	const seconds = (performance.now() - start) / 1000;
	results.push({ name, seconds, count, note: blocked ? ' (not run)' : '' });
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n── summary ${'─'.repeat(53)}`);
for (const { name, seconds, count, note } of results) {
	const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
	console.log(
		`${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s   ${count.passed} passed, ${count.failed} failed${skipped}${note}`
	);
}
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
