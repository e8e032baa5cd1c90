import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '$lib/domain/locale';
import { contractFindings } from '$lib/i18n/messages/findings-contract';
import { readData } from '$lib/ingest/contract/data';
import type { Finding } from '$lib/ingest/finding';
import { formatFinding, messageOf } from '$lib/ingest/format-finding';
import { readDataFolder } from '$lib/server/data-files';

type Expected = Pick<Finding, 'code' | 'severity' | 'file' | 'line' | 'column'>;
type Edits = 'remove' | { find: string; replace: string }[];

const root = 'tests/contract-cases';
const descriptor = 'datapackage.json';
const base = await readDataFolder(`${root}/_base`);

function editDescriptor(edits: Edits): Map<string, Uint8Array> {
	const files = new Map(base);
	if (edits === 'remove') {
		files.delete(descriptor);
		return files;
	}
	let text = new TextDecoder().decode(base.get(descriptor));
	for (const { find, replace } of edits) {
		if (!text.includes(find)) throw new Error(`Nothing to replace: ${find}`);
		text = text.replace(find, () => replace);
	}
	return files.set(descriptor, new TextEncoder().encode(text));
}

/** The base with the files of a case laid over it. */
async function filesOf(name: string): Promise<Map<string, Uint8Array>> {
	const own = await readDataFolder(`${root}/${name}`);
	const edits = own.get('datapackage.edits.json');
	const files = edits
		? editDescriptor(JSON.parse(new TextDecoder().decode(edits)) as Edits)
		: new Map(base);
	for (const [path, bytes] of own) {
		if (path !== 'expected.json' && path !== 'datapackage.edits.json') files.set(path, bytes);
	}
	return files;
}

const names = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== '_base')
	.map(({ name }) => name);

test('the base keeps the contract', () => {
	const result = readData(base);
	expect(result.findings).toEqual([]);
	expect(result.ok).toBe(true);
});

describe('a broken folder gives exactly its findings', () => {
	test.each(names)('%s', async (name) => {
		const expected = JSON.parse(
			readFileSync(`${root}/${name}/expected.json`, 'utf8')
		) as Expected[];
		const { ok, findings } = readData(await filesOf(name));
		expect(
			findings.map(({ code, severity, file, line, column }) => {
				return { code, severity, file, line, column };
			})
		).toEqual(expected);
		expect(expected.length).toBeGreaterThan(0);
		expect(ok).toBe(expected.every(({ severity }) => severity !== 'error'));
	});
});

test('every code of the catalogue has a case', async () => {
	const seen = new Set<string>();
	for (const name of names) {
		for (const { code } of readData(await filesOf(name)).findings) seen.add(code);
	}
	expect([...seen].sort()).toEqual(Object.keys(contractFindings.vi).sort());
});

describe.each(locales)('in %s', (locale) => {
	test.each(names)('%s is said in words, with what to do', async (name) => {
		for (const finding of readData(await filesOf(name)).findings) {
			const { title, text, action } = messageOf(finding.code, locale);
			const sentence = text(finding.params);
			for (const words of [title, sentence, action]) {
				expect(words).toMatch(/\p{L}{2}/u);
				expect(words).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
			}
			expect(sentence).toMatch(/[.?]$/);
			expect(action).toMatch(/[.?]$/);
			expect(formatFinding(finding, locale).join('\n')).toContain(finding.code);
		}
	});
});

test('a code is worded differently in the two languages', () => {
	for (const code of Object.keys(contractFindings.vi) as Finding['code'][]) {
		const [vi, en] = [messageOf(code, 'vi'), messageOf(code, 'en')];
		expect([code, vi.title]).not.toEqual([code, en.title]);
		expect([code, vi.action]).not.toEqual([code, en.action]);
	}
});
