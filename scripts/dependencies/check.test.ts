import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockfileFaults, reasonFaults, weaknesses, type Lockfile } from './check';

const read = (path: string) => readFileSync(path, 'utf8');
const list = read('scripts/dependencies/README.md');

test('every package of the lockfile has a hash and no address', () => {
	const lock = JSON.parse(read('package-lock.json')) as Lockfile;
	expect(Object.keys(lock.packages ?? {}).length).toBeGreaterThan(100);
	expect(lockfileFaults(lock)).toEqual([]);
});

test('a package without a hash, with a weak one, with an address or from a folder is found', () => {
	const integrity = 'sha512-AA==';
	const packages = {
		'': {},
		'node_modules/good': { integrity },
		'node_modules/none': {},
		'node_modules/weak': { integrity: 'sha1-AA==' },
		'node_modules/other': { integrity, resolved: 'https://packages.example/x.tgz' },
		'node_modules/folder': { link: true }
	};
	expect(lockfileFaults({ packages })).toEqual([
		'node_modules/none has no SHA-512 hash.',
		'node_modules/weak has no SHA-512 hash.',
		'node_modules/other comes from https://packages.example/x.tgz.',
		'node_modules/folder is a link to a folder.'
	]);
});

test('every dependency has its line, and nothing else has one', () => {
	const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Record<
		string,
		Record<string, string>
	>;
	expect(dependencies).toEqual({});
	expect(reasonFaults(Object.keys(devDependencies), list)).toEqual([]);
	expect(reasonFaults(['vite', 'left-pad'], '| `vite` | bundles |\n| `left-pad` | |')).toHaveLength(
		1
	);
	expect(reasonFaults([], '| `vite` | bundles |')).toHaveLength(1);
});

const audited = JSON.stringify({
	vulnerabilities: {
		ws: {
			severity: 'high',
			via: [{ title: 'Too much', url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc' }]
		},
		user: { severity: 'high', via: ['ws'] }
	}
});

test('a weakness that npm knows of is named once, unless the list explains it', () => {
	expect(weaknesses(audited, list)).toEqual([
		'ws, high: Too much (https://github.com/advisories/GHSA-aaaa-bbbb-cccc)'
	]);
	expect(weaknesses(audited, '- GHSA-aaaa-bbbb-cccc: only in tests')).toEqual([]);
	expect(weaknesses('{"vulnerabilities": {}}', list)).toEqual([]);
});

test('an answer that is none is told from a clean one', () => {
	expect(weaknesses('{"message": "405 Method Not Allowed"}', list)).toBe(null);
	expect(weaknesses('', list)).toBe(null);
});
