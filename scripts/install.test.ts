import { describe, expect, test } from 'vitest';
import { explainInstallFailure, isInstalled, nodeIsSupported } from './install.mjs';

test.each([
	['18.20.4', false],
	['20.18.9', false],
	['20.19.0', true],
	['20.20.2', true],
	['21.7.3', false],
	['22.11.0', false],
	['22.12.0', true],
	['24.0.0', true]
])('Node %s is supported: %s', (version, supported) => {
	expect(nodeIsSupported(version)).toBe(supported);
});

describe('isInstalled compares what is there with the lock', () => {
	const wanted = {
		packages: {
			'': { version: '1.0.0' },
			'node_modules/a': { version: '1.0.0', integrity: 'x' },
			'node_modules/left-over': { version: '1.0.0', integrity: 'w', extraneous: true },
			'node_modules/mac-only': { version: '1.0.0', integrity: 'y', optional: true }
		}
	};

	test('the same packages are enough, those for other systems and left-overs may be absent', () => {
		const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };
		expect(isInstalled(wanted, installed)).toBe(true);
	});

	test.each([
		['nothing installed', null],
		['a package missing', { packages: {} }],
		['another version', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } }],
		['other content', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'z' } } }]
	])('%s is not', (_, installed) => {
		expect(isInstalled(wanted, installed)).toBe(false);
	});
});

describe('a failed installation is explained', () => {
	test('by the missing network', () => {
		expect(explainInstallFailure('npm error code EAI_AGAIN\n')).toContain(
			'registry was not reached'
		);
	});

	test("otherwise in npm's own words", () => {
		const output = 'npm warn x\nnpm error code EUSAGE\nnpm error out of sync\n';
		expect(explainInstallFailure(output)).toBe(
			'The packages could not be installed:\nnpm error code EUSAGE\nnpm error out of sync'
		);
	});
});
