import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPolicy } from '../scripts/build-check/policy';
import config from '../svelte.config.js';

const read = (path: string) => readFileSync(path, 'utf8');

/** Headers by the path pattern they are for, as `_headers` lists them. */
function readHeaders(text: string): Map<string, Map<string, string>> {
	const found = new Map<string, Map<string, string>>();
	let current = new Map<string, string>();
	for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
		if (!line.startsWith(' ')) found.set(line, (current = new Map()));
		const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) current.set(name, value);
	}
	return found;
}

const headers = readHeaders(read('static/_headers'));
const everywhere = headers.get('/*') ?? new Map<string, string>();
const hashed = headers.get('/_app/immutable/*') ?? new Map<string, string>();

test('every host gets a policy, and files with a hash are kept for good', () => {
	expect([...everywhere.keys()]).toContain('Content-Security-Policy');
	expect(hashed.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});

test('the policy of the host is that of the pages, and names the same scripts', () => {
	const policy = readPolicy(everywhere.get('Content-Security-Policy') ?? '');
	const quoted = /^(self|none|unsafe-inline|wasm-unsafe-eval|sha256-.+)$/;
	const directives = Object.entries(config.kit?.csp?.directives ?? {}).map(([name, sources]) => [
		name,
		(sources as string[]).map((one) => (quoted.test(one) ? `'${one}'` : one))
	]);
	expect(Object.fromEntries(policy)).toEqual(Object.fromEntries(directives));
});

test('no host forbids other pages to frame a chart', () => {
	expect([...everywhere.keys()]).not.toContain('X-Frame-Options');
	expect([...everywhere.keys()]).not.toContain('Cross-Origin-Resource-Policy');
	expect(everywhere.get('Content-Security-Policy')).not.toContain('frame-ancestors');
});

/** Pages of the site by their first folder, those for other sites' frames left out. */
const sections = readdirSync('src/routes/[[lang=lang]]', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'embed' && !entry.name.includes('.'))
	.map(({ name }) => name);

test('every page but those made for it is kept out of frames of other sites', () => {
	const rules = ['', '/en'].flatMap((language) => [
		`${language}/`,
		...sections.map((name) => `${language}/${name}/*`)
	]);
	const framed = [...headers].filter(
		([, set]) => set.get('Content-Security-Policy') === "frame-ancestors 'self'"
	);
	expect(framed.map(([rule]) => rule).sort()).toEqual(rules.sort());
	expect(rules.length).toBeLessThan(100);
});

test.each(['static/.htaccess', 'scripts/hosts/nginx.conf', 'scripts/hosts/Caddyfile'])(
	'%s sends the same headers',
	(path) => {
		const text = read(path);
		const missing = [...everywhere, ...hashed].filter(
			([name, value]) => !new RegExp(`\\b${name}\\b`).test(text) || !text.includes(`"${value}"`)
		);
		expect(missing).toEqual([]);
		expect(text).toContain('_app/immutable/');
		expect(text).toContain(`"frame-ancestors 'self'"`);
		expect(text).toContain('/embed/');
	}
);

test('every recipe that the guide names is there, and every one there is named', () => {
	const guide = read('scripts/hosts/README.md');
	const named = [...guide.matchAll(/\]\(([\w.-]+)\)/g)].map(([, file]) => file);
	expect(named.sort()).toEqual([
		'Caddyfile',
		'gitlab-ci.yml',
		'netlify.toml',
		'nginx.conf',
		's3.sh'
	]);
	for (const file of named) expect(read(`scripts/hosts/${file}`)).not.toBe('');
	expect(read('scripts/hosts/gitlab-ci.yml')).toContain('npm run build');
	expect(read('scripts/hosts/netlify.toml')).toContain('npm run build');
});
