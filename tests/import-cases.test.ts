import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFile, type Mode, type Reading } from '$lib/ingest/read/read';
import { tidyCells } from '$lib/ingest/read/tidy';
import { csvText } from '$lib/ingest/read/write';

/** What `expected.json` of a case says; whatever it leaves out is not looked at. Lines are those of the file. */
interface Expected {
	encoding?: string;
	delimiter?: string;
	newline?: string;
	/** Exit codes of the command line. */
	table?: 0 | 2 | 3;
	tidy?: 0 | 2 | 3;
	/** Findings of `--tidy`: code, or code and line; all of them. */
	findings?: (string | [string, number])[];
	/** Ids of the questions of `--tidy`. */
	questions?: string[];
	counts?: { accepted: number; rejected: number; skipped: number };
	reasons?: Record<string, number>;
	unit?: string;
}

const root = join(import.meta.dirname, 'import-cases');
const cases = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => {
		const folder = join(root, name);
		const json = (file: string) => {
			const path = join(folder, file);
			return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
		};
		const text = (file: string) => {
			const path = join(folder, file);
			return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
		};
		const input = readdirSync(folder).find((file) => file.startsWith('input.'));
		if (!input) throw new Error(`${name} has no input`);
		return {
			name,
			path: join(folder, input),
			answersPath: join(folder, 'answers.json'),
			answers: json('answers.json') ?? {},
			expected: (json('expected.json') ?? {}) as Expected,
			table: text('expected-table.csv'),
			tidy: text('expected-tidy.csv')
		};
	});

const exits = { read: 0, ask: 2, refused: 3 };

function output(reading: Reading, mode: Mode): string {
	return csvText(reading.heading, mode === 'table' ? reading.rows : reading.tidy.map(tidyCells));
}

describe.each(cases)('import case $name', ({ path, answers, expected, table, tidy }) => {
	const bytes = readFileSync(path);
	const read = (mode: Mode) => readFile(bytes, { file: 'input', mode, answers });

	it('accounts for every line exactly once', () => {
		for (const mode of ['table', 'tidy'] as const) {
			const { account } = read(mode);
			expect(account.accepted + account.rejected + account.skipped).toBe(account.total);
		}
	});

	it('gives the table as it stands in the file', () => {
		const reading = read('table');
		expect({
			exit: exits[reading.outcome],
			questions: reading.questions.map(({ id }) => id)
		}).toMatchObject({ exit: expected.table ?? 0 });
		if (table !== undefined) expect(output(reading, 'table')).toBe(table);
	});

	it('gives the figures as long rows, or says why not', () => {
		const reading = read('tidy');
		expect({ exit: exits[reading.outcome], asked: reading.questions.map(({ id }) => id) }).toEqual({
			exit: expected.tidy ?? 0,
			asked: expected.questions ?? []
		});
		if (tidy !== undefined) expect(output(reading, 'tidy')).toBe(tidy);
		if (expected.encoding) expect(reading.decisions?.decoding.encoding).toBe(expected.encoding);
		if (expected.delimiter) expect(reading.decisions?.delimiter).toBe(expected.delimiter);
		if (expected.newline) expect(reading.decisions?.newline).toBe(expected.newline);
		if (expected.unit) expect(reading.decisions?.table.unit).toBe(expected.unit);
		if (expected.findings) {
			const found = expected.findings.map((finding) =>
				typeof finding === 'string' ? [finding, null] : finding
			);
			expect(reading.findings.map(({ code, line }) => [code, line]).sort()).toEqual(found.sort());
		}
		if (expected.counts) {
			const { accepted, rejected, skipped } = reading.account;
			expect({ accepted, rejected, skipped }).toEqual(expected.counts);
		}
		if (expected.reasons) expect(reading.account.reasons).toEqual(expected.reasons);
	});
});

const run = promisify(execFile);

async function command(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const tsx = join(import.meta.dirname, '../node_modules/.bin/tsx');
	const script = join(import.meta.dirname, '../scripts/data-import.ts');
	try {
		return { code: 0, ...(await run(tsx, [script, ...args], { maxBuffer: 1 << 26 })) };
	} catch (error) {
		const failed = error as { code: number; stdout: string; stderr: string };
		return { code: failed.code, stdout: failed.stdout, stderr: failed.stderr };
	}
}

interface Report {
	outcome: string;
	questions: { id: string }[];
	counts: { accepted: number; rejected: number; skipped: number; total: number };
}

const outcomes = { 0: 'read', 2: 'ask', 3: 'refused' };

describe('the command line', () => {
	const sample = cases.filter((_, i) => i % 16 === 0);

	it.each(sample)(
		'reads case $name as the library does',
		{ timeout: 60000 },
		async ({ path, answersPath, answers, expected, table, tidy }) => {
			const given = Object.keys(answers).length ? ['--answers', answersPath] : [];
			const asTable = await command([path, '--table', '-', ...given]);
			expect(asTable.code).toBe(expected.table ?? 0);
			if (table !== undefined && asTable.code === 0) expect(asTable.stdout).toBe(table);
			const asTidy = await command([path, '--tidy', '-', ...given]);
			expect(asTidy.code).toBe(expected.tidy ?? 0);
			if (tidy !== undefined && asTidy.code === 0) expect(asTidy.stdout).toBe(tidy);
		}
	);

	it('says of every case what the library says, in one document', { timeout: 300000 }, async () => {
		const plain = cases.filter(({ answers }) => Object.keys(answers).length === 0);
		const { stdout, code } = await command([...plain.map(({ path }) => path), '--json']);
		const { files } = JSON.parse(stdout) as { files: Report[] };
		expect(files.map(({ outcome, questions }) => [outcome, questions.map(({ id }) => id)])).toEqual(
			plain.map(({ expected }) => [outcomes[expected.tidy ?? 0], expected.questions ?? []])
		);
		for (const { counts } of files)
			expect(counts.accepted + counts.rejected + counts.skipped).toBe(counts.total);
		expect(code).toBe(3);
	});
});
