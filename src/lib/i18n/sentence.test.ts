import { expect, test } from 'vitest';
import { inSentence, startSentence } from './sentence';

test.each([
	['Vốn FDI thực hiện', 'vốn FDI thực hiện'],
	['Đất nông nghiệp', 'đất nông nghiệp'],
	['GRDP bình quân đầu người', 'GRDP bình quân đầu người'],
	['FDI', 'FDI'],
	['', '']
])('“%s” inside a sentence is “%s”', (name, inside) => {
	expect(inSentence(name)).toBe(inside);
});

test.each([
	['đất nông nghiệp tăng.', 'Đất nông nghiệp tăng.'],
	['5 tỉnh đạt mục tiêu.', '5 tỉnh đạt mục tiêu.'],
	['', '']
])('“%s” starts a sentence as “%s”', (text, started) => {
	expect(startSentence(text)).toBe(started);
});
