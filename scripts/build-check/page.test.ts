import { describe, expect, test } from 'vitest';
import { checkLanguages } from './languages';
import { pageFaults } from './page';
import { policyFaults } from './policy';
import { siteOf, type Page } from './site';
import { leakedValues } from './text';

function pageOf(html: string): Page {
	const page = siteOf({ 'index.html': html }).pages.get('index.html');
	if (page === undefined) throw new Error('no page');
	return page;
}

const head =
	'<title>T</title><meta name="description" content="D"><meta name="viewport" content="width=device-width"><link rel="icon" href="./i.svg">';
const whole = `<html lang="vi"><head>${head}</head><body><h1 id="a">H</h1><svg aria-labelledby="b"><title id="b">S</title></svg></body></html>`;

describe('a page has its language, one title, a description, one heading and sound ids', () => {
	test('and then nothing is wrong', () => {
		expect(pageFaults(pageOf(whole))).toEqual([]);
	});

	test.each([
		['lang="vi"', '', '<html lang> is missing'],
		['lang="vi"', 'lang="fr"', '<html lang> is fr'],
		['<title>T</title>', '', '0 titles'],
		['<title>T</title>', '<title> </title>', 'title is empty'],
		['content="D"', 'content=" "', 'no description'],
		['name="viewport"', 'name="other"', 'viewport'],
		['rel="icon"', 'rel="other"', 'no icon'],
		['<h1 id="a">H</h1>', '', '0 main headings'],
		['</body>', '<h1>I</h1></body>', '2 main headings'],
		['id="b"', 'id="a"', '"a" stands on it more than once'],
		['aria-labelledby="b"', 'aria-labelledby="a c"', 'names "c"']
	])('%s → %s is reported', (from, to, words) => {
		expect(pageFaults(pageOf(whole.replace(from, to)))).toContainEqual(
			expect.stringContaining(words)
		);
	});
});

describe('values that were never meant for a reader are found', () => {
	test.each([
		'<p>undefined</p>',
		'<p>NaN<!-- -->%</p>',
		'<p>-Infinity</p>',
		'<p>∞</p>',
		'<p>[object Object]</p>',
		'<path d="M0,1LNaN,2">',
		'<p aria-label="undefined tỷ">'
	])('%s', (html) => {
		expect(leakedValues(pageOf(html))).toHaveLength(1);
	});

	test.each([
		'<p>NaNoWriMo, Infinityville</p>',
		'<script>undefined</script>',
		'<script src="./xNaN3.js"></script>',
		'<meta http-equiv="content-security-policy" content="sha256-xNaN">'
	])('not in %s', (html) => {
		expect(leakedValues(pageOf(html))).toEqual([]);
	});
});

describe('an inline script needs its hash in the policy', () => {
	const policy = (sources: string) =>
		`<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${sources}">`;
	// echo -n 'let a = 1;' | openssl dgst -sha256 -binary | base64
	const hash = "'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='";

	test('and is fine with it', () => {
		expect(policyFaults(pageOf(`${policy(`'self' ${hash}`)}<script>let a = 1;</script>`))).toEqual(
			[]
		);
	});

	test.each([
		['<script>let a = 1;</script>', 'no Content Security Policy'],
		[`${policy("'self'")}<script>let a = 1;</script>`, 'no hash in the policy'],
		[`${policy(hash)}<script>let a = 2;</script>`, 'no hash in the policy'],
		[`${policy("'unsafe-inline'")}`, "allows 'unsafe-inline'"],
		[`${policy("'self'")}<p onclick="a()">`, 'inline handler']
	])('%s is reported', (html, words) => {
		expect(policyFaults(pageOf(html))).toEqual([expect.stringContaining(words)]);
	});

	test('a block of data needs none', () => {
		const data = '<script type="application/json">{}</script>';
		expect(policyFaults(pageOf(policy("'self'") + data))).toEqual([]);
	});
});

describe('the policy of a page leaves no way out', () => {
	const closed = "default-src 'none'; base-uri 'none'; form-action 'none'";
	const pageWith = (policy: string) =>
		pageOf(`<meta http-equiv="content-security-policy" content="${policy}">`);

	test.each([
		closed,
		`${closed}; img-src 'self' data:; style-src 'self' 'unsafe-inline'`,
		`${closed}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'`
	])('as in %s', (policy) => {
		expect(policyFaults(pageWith(policy))).toEqual([]);
	});

	test.each([
		[`${closed}; connect-src *`, 'allows * in connect-src'],
		[`${closed}; connect-src https:`, 'allows https: in connect-src'],
		[`${closed}; img-src https://example.org`, 'allows https://example.org in img-src'],
		[`${closed}; font-src fonts.example.org`, 'allows fonts.example.org in font-src'],
		[`${closed}; img-src *.example.org`, 'allows *.example.org in img-src'],
		[`${closed}; worker-src blob:`, 'allows blob: in worker-src'],
		[`${closed}; script-src 'unsafe-eval'`, "allows 'unsafe-eval' in script-src"],
		[`${closed}; connect-src data:`, 'allows data: in connect-src'],
		["default-src 'self'; base-uri 'none'; form-action 'none'", 'does not close default-src'],
		["default-src 'none'; base-uri 'none'", 'does not close form-action']
	])('but in %s', (policy, words) => {
		expect(policyFaults(pageWith(policy))).toEqual([expect.stringContaining(words)]);
	});
});

describe('each page and its twin name each other', () => {
	const page = (lang: string, other: string, twin: string) =>
		`<html lang="${lang}"><a hreflang="${other}" href="${twin}"></a>`;
	const pair = {
		'targets/index.html': page('vi', 'en', '../en/targets/'),
		'en/targets/index.html': page('en', 'vi', '../../targets/')
	};

	test('and then nothing is wrong', () => {
		expect(checkLanguages(siteOf(pair))).toEqual([]);
	});

	test('a missing twin is reported', () => {
		const alone = siteOf({ 'targets/index.html': pair['targets/index.html'] });
		expect(checkLanguages(alone).map(({ message }) => message)).toEqual([
			'Its twin en/targets/index.html is missing.'
		]);
	});

	test('a twin that names another page is reported', () => {
		const wrong = siteOf({ ...pair, 'en/targets/index.html': page('en', 'vi', '../../') });
		expect(checkLanguages(wrong)).toEqual([
			{ path: 'en/targets/index.html', message: expect.stringContaining('not targets/index.html') }
		]);
	});

	test('a page without a link to its twin is reported, unless search engines are to leave it out', () => {
		const silent = { ...pair, 'targets/index.html': '<html lang="vi">' };
		expect(checkLanguages(siteOf(silent))).toHaveLength(1);
		const apart = '<html lang="vi"><meta name="robots" content="noindex">';
		expect(checkLanguages(siteOf({ ...silent, 'targets/index.html': apart }))).toEqual([]);
	});

	test('a language that does not fit the path is reported', () => {
		const wrong = siteOf({ ...pair, 'targets/index.html': page('en', 'en', '../en/targets/') });
		expect(checkLanguages(wrong).map(({ message }) => message)).toEqual([
			'Its path says vi, its <html lang> en.'
		]);
	});
});
