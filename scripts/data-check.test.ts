import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { programOf } from './install.mjs';

const base = 'tests/contract-cases/_base';
const broken = mkdtempSync(join(tmpdir(), 'data-check-'));
cpSync(base, broken, { recursive: true });
appendFileSync(
	join(broken, 'observations', 'fdi.csv'),
	'demo-investment,tinh-moi,2025,8,P,bao-cao,2025-12,\n'
);
afterAll(() => rmSync(broken, { recursive: true }));

function check(args: string[], language = 'C') {
	const env = { ...process.env, LANG: language, LC_ALL: '', LC_MESSAGES: '' };
	const program = [programOf('tsx'), 'scripts/data-check.ts', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, program, { env });
	return { status, out: stdout.toString(), err: stderr.toString() };
}

describe('data check', () => {
	test('a good folder ends with 0 and says so', () => {
		const { status, out } = check([base]);
		expect(status).toBe(0);
		expect(out).toContain('0 errors, 0 warnings, 0 for information in 8 files.');
	});

	test('an error ends with 1 and is printed with the path as seen from here', () => {
		const { status, out } = check([broken]);
		expect(status).toBe(1);
		expect(out).toContain(
			`${join(broken, 'observations', 'fdi.csv')}:5, column region, "tinh-moi"`
		);
		expect(out).toContain('contract-foreign-key');
		expect(out).toContain('1 error, 0 warnings');
	});

	test('the language is that asked for, else that of the system', () => {
		expect(check([broken], 'vi_VN.UTF-8').out).toContain('1 lỗi, 0 cảnh báo');
		expect(check([broken, '--lang', 'en'], 'vi_VN.UTF-8').out).toContain('1 error, 0 warnings');
	});

	test('JSON holds the findings as they are', () => {
		const { status, out } = check([broken, '--json']);
		expect(status).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			ok: false,
			findings: [{ code: 'contract-foreign-key', file: 'observations/fdi.csv', line: 5 }]
		});
	});

	test.each([[['--lang', 'fr']], [['a', 'b']], [['--nothing']], [['no/such/folder']]])(
		'%j is refused with 2',
		(args) => {
			const { status, out, err } = check(args);
			expect([status, out]).toEqual([2, '']);
			expect(err.length).toBeGreaterThan(0);
		}
	);
});
