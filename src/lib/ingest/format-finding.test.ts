import { expect, test } from 'vitest';
import type { Finding } from './finding';
import { allMessages, formatFinding } from './format-finding';

const finding: Finding = {
	code: 'contract-maximum',
	severity: 'error',
	file: 'region-changes.csv',
	line: 3,
	column: 'share',
	cell: '1.5',
	params: { maximum: 1.25 }
};

test('a finding says place, code, what happened and what to do, in the language asked for', () => {
	expect(formatFinding(finding, 'vi')).toEqual([
		'region-changes.csv:3, cột share, "1.5"',
		'  contract-maximum: Cột này không nhận số lớn hơn 1,25.',
		'  Cách sửa: Kiểm tra lại số.'
	]);
	expect(formatFinding(finding, 'en')).toEqual([
		'region-changes.csv:3, column share, "1.5"',
		'  contract-maximum: This column takes no number above 1.25.',
		'  To do: Check the number.'
	]);
});

test('a place that is not known is left out', () => {
	const [place] = formatFinding({ ...finding, line: null, column: null, cell: null }, 'en');
	expect(place).toBe('region-changes.csv');
});

test('a name that is not there is not quoted as if it were one', () => {
	const say = (cell: string, locale: 'vi' | 'en') => {
		const params = { cell, nearest: '' };
		return formatFinding({ ...finding, code: 'indicator-unknown', cell, params }, locale)[1];
	};
	expect(say('', 'vi')).toBe('  indicator-unknown: Ô tên chỉ tiêu để trống.');
	expect(say('GDP', 'en')).toBe('  indicator-unknown: “GDP” matches no indicator.');
});

test('a long cell is cut between letters', () => {
	const [place] = formatFinding({ ...finding, cell: '𝓐'.repeat(61) }, 'en');
	expect(place).toBe(`region-changes.csv:3, column share, "${'𝓐'.repeat(60)}…"`);
});

test.each([
	['a quote and a line break', '"\n', '"\\"\\n"'],
	['a terminal sequence', '\u001B[2J', '"\\u001b[2J"'],
	['a control character of the upper half', '\u009B2J', '"\\u{9b}2J"'],
	['a mark that turns the direction of writing', '\u202Eabc', '"\\u{202e}abc"']
])('%s cannot act on a terminal', (_name, cell, shown) => {
	expect(formatFinding({ ...finding, cell }, 'en')[0]).toContain(`, ${shown}`);
});

test.each(['vi', 'en'] as const)(
	'in %s every code has a title, a sentence and an action',
	(locale) => {
		const messages = allMessages(locale);
		expect(messages.length).toBeGreaterThan(90);
		for (const { code, title, text, action } of messages) {
			for (const part of [title, text, action]) expect(part, code).not.toBe('');
			expect(`${title} ${text} ${action}`, code).not.toMatch(/undefined|null|NaN|Invalid|\[object/);
		}
	}
);
