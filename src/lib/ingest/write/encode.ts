import { fromTcvn3 } from '../read/vietnamese';

const codes = new Map(
	Array.from({ length: 0x100 - 0xa1 }, (_, i) => 0xa1 + i).map(
		(code) => [fromTcvn3(String.fromCharCode(code)), code] as const
	)
);

/** Text as bytes of UTF-16LE with its mark, as spreadsheets save "Unicode text". */
export function toUtf16(text: string): Uint8Array {
	const bytes = new Uint8Array(2 + text.length * 2);
	bytes.set([0xff, 0xfe]);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		bytes[2 + 2 * i] = code & 0xff;
		bytes[3 + 2 * i] = code >> 8;
	}
	return bytes;
}

/**
 * Text as bytes of TCVN3 (ABC), the fonts of old offices. They have no accented capitals but Ă Â Ê Ô Ơ Ư Đ: others become
 * small letters. Throws on a letter that they do not have at all.
 */
export function toTcvn3(text: string): Uint8Array {
	return Uint8Array.from(text.normalize('NFC'), (letter) => {
		const code = letter.codePointAt(0) ?? 0;
		if (code < 0x80) return code;
		const known = codes.get(letter) ?? codes.get(letter.toLowerCase());
		if (known === undefined) throw new Error(`TCVN3 has no ${letter}`);
		return known;
	});
}
