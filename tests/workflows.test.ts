import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name): [string, string] => [
	name,
	readFileSync(join(folder, name), 'utf8')
]);
const textOf = (name: string) => new Map(workflows).get(name) ?? '';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

describe.each(workflows)('%s', (_, text) => {
	test('runs only scripts that there are', () => {
		const run = [...text.matchAll(/npm (?:run ([\w:-]+)|(test))/g)].map(
			([, script, plain]) => script ?? plain ?? ''
		);
		expect(run.length).toBeGreaterThan(0);
		expect(run.filter((name) => !(name in scripts))).toEqual([]);
	});

	test('says what it may do, and may write nothing but what it publishes', () => {
		const [, allowed = ''] = /^permissions:\n((?: +.+\n)+)/m.exec(text) ?? [];
		expect(allowed).toMatch(/contents: (read|write)/);
		expect(allowed).not.toMatch(/write-all/);
	});

	test('names a version of everything it uses', () => {
		const used = [...text.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
		expect(used.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
	});

	test('gives no job more than its time', () => {
		const [, jobs = ''] = text.split(/^jobs:$/m);
		const names = jobs.match(/^ {2}\w+:$/gm) ?? [];
		expect(names.length).toBeGreaterThan(0);
		expect(jobs.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(names.length);
	});
});

test('what is published and what is released was tested in the same run', () => {
	for (const [name, step] of [
		['pages.yml', 'upload-pages-artifact'],
		['release.yml', 'zip -qr'],
		['ci.yml', 'upload-artifact']
	] as const) {
		const text = textOf(name);
		expect(text.indexOf('npm test')).toBeGreaterThan(0);
		expect(text.indexOf(step)).toBeGreaterThan(text.indexOf('npm test'));
		expect(text.slice(text.indexOf('npm test'), text.indexOf(step))).not.toContain('npm run build');
	}
});

test('a release carries the list of its parts and says who built it', () => {
	const text = textOf('release.yml');
	expect(text).toContain('npm sbom --sbom-format cyclonedx');
	expect(text).toContain('actions/attest-build-provenance');
	expect(text).toMatch(/gh release create .*site\.zip sbom\.cdx\.json/);
});

test('a pull request gets a preview and a review of its dependencies', () => {
	const text = textOf('ci.yml');
	expect(text).toMatch(/pull_request'.*\n\s+uses: actions\/upload-artifact/);
	expect(text).toContain('actions/dependency-review-action');
});
