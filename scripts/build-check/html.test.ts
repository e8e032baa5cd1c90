import { describe, expect, test } from 'vitest';
import { readHtml } from './html';

describe('readHtml', () => {
	test('reads attributes in every way of quoting, with character references resolved', () => {
		const { tags } = readHtml(`<a href="?a=1&amp;b=2" title='1 > 0' hidden data-x=y>x</a><br/>`);
		expect(tags.map(({ name }) => name)).toEqual(['a', 'br']);
		expect([...(tags[0]?.attributes ?? [])]).toEqual([
			['href', '?a=1&b=2'],
			['title', '1 > 0'],
			['hidden', ''],
			['data-x', 'y']
		]);
	});

	test('keeps scripts, styles and comments out of the text and reads no tags in them', () => {
		const { tags, text } = readHtml(
			'<!-- <b> --><script>let a = "<i>";</script><style>p{}</style><p>Hà&nbsp;Nội &lt;1</p>'
		);
		expect(tags.map(({ name }) => name)).toEqual(['script', 'style', 'p']);
		expect(tags[0]?.content).toBe('let a = "<i>";');
		expect(text.trim()).toBe('Hà\u00a0Nội <1');
	});

	test('joins text across a comment and parts it at an element', () => {
		expect(readHtml('1<!---->2<b>3</b>').text).toBe('12 3 ');
	});

	test('reads the title as text', () => {
		const { tags, text } = readHtml('<title>A &amp; B</title>');
		expect(tags[0]?.content).toBe('A & B');
		expect(text).toContain('A & B');
	});
});
