import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { lockfileFaults, reasonFaults, weaknesses, type Lockfile } from './dependencies/check';
import { root } from './install.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const list = read('scripts/dependencies/README.md');
const { devDependencies } = JSON.parse(read('package.json')) as {
	devDependencies: Record<string, string>;
};

const faults = [
	...lockfileFaults(JSON.parse(read('package-lock.json')) as Lockfile),
	...reasonFaults(Object.keys(devDependencies), list)
];

const { stdout } = spawnSync('npm', ['audit', '--json'], {
	cwd: root,
	encoding: 'utf8',
	timeout: 60_000,
	shell: process.platform === 'win32'
});
const found = weaknesses(stdout ?? '', list);
if (found === null) {
	console.log('NOT CHECKED: npm could not be asked for known weaknesses (npm audit).');
} else {
	console.log(`npm audit: ${found.length} known weaknesses that are not explained.`);
	faults.push(...found);
}
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(
	faults.length === 0 ? 'Nothing wrong with the dependencies.' : `${faults.length} faults.`
);
process.exitCode = faults.length === 0 ? 0 : 1;
