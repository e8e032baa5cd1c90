import { expect, test } from 'vitest';
import { createDecoder, guessDecoding } from '../read/decode';
import { toTcvn3, toUtf16 } from './encode';

const text = 'Địa phương;Năm;Giá trị\nHà Nội;2019;1,5\nQuảng Ninh;2019;2,5\nVĩnh Phúc;2019;3,5\n';

test.each([
	['tcvn3', toTcvn3],
	['utf-16le', toUtf16]
])('%s is recognised again and gives the same text', (encoding, encode) => {
	const bytes = encode(text);
	const decoding = guessDecoding(bytes);
	expect(decoding.encoding).toBe(encoding);
	const decoder = createDecoder(decoding);
	expect(decoder.push(bytes) + decoder.end()).toBe(text);
});

test('a letter that TCVN3 lacks is an error, not another letter', () => {
	expect(() => toTcvn3('Ω')).toThrow('TCVN3 has no Ω');
});
