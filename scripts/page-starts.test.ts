import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startOf } from '../src/lib/offline/policy';
import { partPage, startPath } from './page-starts.mjs';

const code =
	'{__s={base:""};Promise.all([import("../_app/immutable/entry/start.A.js"),import("../_app/immutable/entry/app.B.js")]).then(([kit, app]) => {kit.start(app, element, {data:["import(\\"./x.js\\")"]})})}';
const hash = createHash('sha256').update(code).digest('base64');
const page = [
	`<head><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-first=' 'sha256-${hash}'; base-uri 'none'">`,
	'<link href="../_app/immutable/chunks/C.js" rel="modulepreload"><link rel="icon" href="./i.svg"></head>',
	`<body><script>first()</script><div><h1>Mục tiêu</h1><script>${code}</script></div></body>`
].join('\n');

describe('a page is parted', () => {
	const parts = partPage(page, 'targets/index.html', 'v1');

	test('into what is read, with no script of its own, and what brings it alive later', () => {
		expect(parts?.html).toBe(
			[
				`<head><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-first='; base-uri 'none'"><link rel="icon" href="./i.svg"></head>`,
				'<body><script>first()</script><div><h1>Mục tiêu</h1><template data-later>',
				'<link href="../_app/immutable/chunks/C.js" rel="modulepreload">',
				'<script src="../_app/immutable/pages/v1/targets/start.js"></script>',
				'</template></div></body>'
			].join('\n')
		);
	});

	test('and the script finds its modules from where it lies, its data untouched', () => {
		expect(parts?.start).toBe(
			code
				.replace('"../_app/immutable/entry/start.A.js"', '"../../../entry/start.A.js"')
				.replace('"../_app/immutable/entry/app.B.js"', '"../../../entry/app.B.js"')
		);
	});
});

test('a page without such a script stays as it is', () => {
	expect(partPage('<h1>Không có trang này</h1>', '404.html', 'v1')).toBe(null);
});

test.each([
	['the policy has no hash of it', page.replace(hash, 'other')],
	['it starts in another way', page.replace('kit.start(', 'kit.begin(')],
	['it imports in another way', page.replaceAll('import("../', 'load("../')]
])('the build fails where %s', (_, other) => {
	expect(() => partPage(other, 'targets/index.html', 'v1')).toThrow(
		'targets/index.html: SvelteKit'
	);
});

test.each(['', 'targets/', 'en/places/ha-noi/'])(
	'the service worker looks for the start of /%s where it was written',
	(path) => {
		const build = { origin: 'https://example.org', base: '/a', version: 'v1' };
		const kept = startOf(`/a/${path}`, { ...build, hashed: [], written: [], plain: [] });
		expect(kept).toBe(`/a/${startPath(`${path}index.html`, 'v1')}`);
	}
);
