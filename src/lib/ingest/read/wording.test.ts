import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFindings } from '../../i18n/messages/findings-import';
import { importReasons } from '../../i18n/messages/import-reasons';

const source = ['.', '../upload', '../upload/targets']
	.map((folder) => join(import.meta.dirname, folder))
	.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
	.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

it('every finding code is worded in both languages, and used', () => {
	expect(Object.keys(importFindings.en).sort()).toEqual(Object.keys(importFindings.vi).sort());
	const unused = Object.keys(importFindings.vi).filter((code) => !source.includes(`'${code}'`));
	expect(unused).toEqual([]);
});

it('every reason to skip a line is worded, and no other', () => {
	const reasons = /export type SkipReason =([^;]*);/
		.exec(source)?.[1]
		?.match(/'[^']+'/g)
		?.map((name) => name.slice(1, -1));
	expect(Object.keys(importReasons.vi).sort()).toEqual(reasons?.sort());
});

it('a code without parameters still reads as a sentence', () => {
	for (const wording of [importFindings.vi, importFindings.en])
		for (const { title, text, action } of Object.values(wording)) {
			expect(title).toMatch(/^\S.*[^.]$/);
			expect(text({})).toMatch(/[.…]$/);
			expect(action).toMatch(/\.$/);
		}
});
