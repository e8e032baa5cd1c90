import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from './install.mjs';
import plugin from './layers.mjs';

const config = {
	files: ['**/*.ts'],
	languageOptions: { parser: ts.parser },
	plugins: { layers: plugin },
	rules: { 'layers/order': 'error' }
} satisfies Linter.Config;

function faults(file: string, code: string): string[] {
	const linter = new Linter({ configType: 'flat', cwd: root });
	return linter.verify(code, [config], join(root, file)).map(({ message }) => message);
}

describe('a file of src/lib imports only from its own folder and those before it', () => {
	test.each([
		['src/lib/domain/a.ts', "import { b } from './b';"],
		['src/lib/domain/targets/a.ts', "import { b } from '../period';"],
		['src/lib/models/a.ts', "import { b } from '../sql/query';"],
		['src/lib/models/a.ts', "import { b } from 'd3';"],
		['src/lib/charts/line/a.ts', "import { b } from '../../i18n/format';"],
		['src/lib/charts/line/a.ts', "import type { B } from '../../models/series';"],
		['src/lib/engine/node.ts', "import { b } from '@duckdb/duckdb-wasm';"],
		['src/lib/state/a.ts', "import { page } from '$app/state';"],
		['src/routes/+page.ts', "import { page } from '$app/state';"],
		['src/routes/+page.ts', "import { b } from '$lib/charts/b';"],
		['tests/engine.test.ts', "import { b } from '$lib/engine/node';"]
	])('%s may: %s', (file, code) => {
		expect(faults(file, code)).toEqual([]);
	});

	test.each([
		['src/lib/domain/a.ts', "import { b } from '../charts/b';", 'domain stands before charts'],
		['src/lib/domain/targets/a.ts', "import '../../i18n/b';", 'domain stands before i18n'],
		['src/lib/sql/a.ts', "export { b } from '../engine/b';", 'sql stands before engine'],
		['src/lib/sql/a.ts', "export * from '../models/b';", 'sql stands before models'],
		['src/lib/sql/a.ts', "await import('../models/b');", 'sql stands before models'],
		['src/lib/sql/a.ts', "type B = import('../models/b').B;", 'sql stands before models'],
		['src/lib/sql/a.test.ts', "import '../engine/node';", 'sql stands before engine'],
		['src/lib/domain/a.ts', "import { b } from '$lib/domain/b';", 'relative'],
		['src/lib/domain/a.ts', "import { b } from '../../routes/b';", 'nothing of the routes'],
		['src/lib/domain/a.ts', "import { b } from '../helpers/b';", 'No such layer'],
		['src/lib/helpers/a.ts', "import { b } from 'd3';", 'lies in one of its folders'],
		['src/lib/charts/line/a.ts', "import { b } from '../../models/b';", 'import type'],
		['src/lib/charts/line/a.ts', "import type { B } from '../../sql/b';", 'not sql'],
		['src/lib/charts/line/a.ts', "import type { B } from '../../ingest/b';", 'not ingest'],
		['src/lib/charts/line/a.ts', "import type { B } from '../../engine/b';", 'not engine'],
		['src/lib/models/a.ts', "import { b } from '@duckdb/duckdb-wasm';", 'engine alone'],
		['src/routes/+page.ts', "import { b } from '@duckdb/duckdb-wasm';", 'engine alone'],
		['src/lib/components/a.ts', "import { page } from '$app/state';", 'not in components'],
		['src/lib/models/a.ts', "import { error } from '@sveltejs/kit';", 'not in models']
	])('%s may not: %s', (file, code, words) => {
		expect(faults(file, code)).toEqual([expect.stringContaining(words)]);
	});
});

test.each(['src/lib/domain/a.ts', 'src/lib/components/A.svelte', 'src/routes/+page.svelte'])(
	'the rule is switched on for %s',
	async (file) => {
		const found = (await new ESLint({ cwd: root }).calculateConfigForFile(join(root, file))) as {
			rules: Record<string, unknown[]>;
		};
		expect(found.rules['layers/order']?.[0]).toBe(2);
	}
);
