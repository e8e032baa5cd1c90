import { languageEncoding } from './alphabets';
import { decoded } from './decoded';
import { eastAsianEncoding } from './east-asian';
import { scriptEncoding } from './scripts';
import { fromTwice, writtenTwice } from './utf-8-twice';
import { fromTcvn3, fromVni, vietnameseShare, vietnameseWords } from './vietnamese';

/** What `encoding` may be answered; the first twelve are recognised by themselves. */
export const encodings = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1258',
	'windows-1252',
	'tcvn3',
	'vni',
	'windows-1250',
	'windows-1251',
	'shift_jis',
	'gb18030',
	'euc-kr',
	'euc-jp',
	'big5',
	'iso-8859-2',
	'windows-1253',
	'windows-1254',
	'windows-1256',
	'windows-1255',
	'windows-1257',
	'koi8-r',
	'ibm866',
	'macintosh',
	'windows-874',
	'utf-8-twice'
] as const;

export type Encoding = (typeof encodings)[number];

/** How bytes become text: the byte decoding, and the encoding on top of it, if any. */
export interface Decoding {
	encoding: Encoding;
	/** The label for `TextDecoder`; differs from `encoding` where its text is to be read once more. */
	bytes: string;
	bom: boolean;
	/** `proof`: the bytes allow no other; `likely`: read, with a warning; `open`: asked; `answer`: a person said so. */
	evidence: 'proof' | 'likely' | 'open' | 'answer';
}

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
	head.every((byte, i) => bytes[i] === byte);

function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes.length < 12) return null;
	const zeros = [0, 0];
	const n = Math.min(bytes.length, 4096) & ~1;
	for (let i = 0; i < n; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros.map((count) => count / (n / 2));
	if (odd > 0.3 && even < 0.05) return 'utf-16le';
	if (even > 0.3 && odd < 0.05) return 'utf-16be';
	return null;
}

/** Valid sequences beyond ASCII, and bytes that break UTF-8; a sequence cut at the end is no break. */
function utf8Evidence(bytes: Uint8Array): { sequences: number; broken: number } {
	let sequences = 0;
	let broken = 0;
	for (let i = 0; i < bytes.length;) {
		const lead = bytes[i] as number;
		if (lead < 0x80) {
			i++;
			continue;
		}
		const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
		if (!length || lead >= 0xf5) {
			broken++;
			i++;
			continue;
		}
		let k = 1;
		while (k < length && i + k < bytes.length && ((bytes[i + k] as number) & 0xc0) === 0x80) k++;
		if (k === length) sequences++;
		else if (i + k < bytes.length) broken++;
		i += k;
	}
	return { sequences, broken };
}

function fontEncoding(text: string): 'tcvn3' | 'vni' | null {
	const plain = vietnameseShare(text);
	if (plain.words < 2 || plain.share > 0.6) return null;
	const readings = (
		[
			['tcvn3', fromTcvn3(text)],
			['vni', fromVni(text)]
		] as const
	).map(([name, reading]) => ({ name, ...vietnameseShare(reading) }));
	const best = readings.sort((a, b) => b.share - a.share)[0];
	return best && best.words >= 2 && best.share >= 0.85 ? best.name : null;
}

/** A font encoding that was saved as UTF-8: only Western letters, several words, and they make Vietnamese. */
function savedFont(text: string): 'tcvn3' | 'vni' | null {
	if (/[\u0180-\u02c5\u02dd-\u1fff\u2e80-\uffff]/.test(text.replace(/^\uFEFF/, ''))) return null;
	const words = new Set(vietnameseWords(text)).size;
	const torn = /\p{L}[µ¸¹¶·¨®«¬]|[¨®«¬]\p{L}/u.test(text);
	return words < (torn ? 2 : 3) ? null : fontEncoding(text);
}

interface Guess {
	encoding: Encoding;
	evidence: Decoding['evidence'];
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function eastAsian(bytes: Uint8Array): Guess | null {
	const found = eastAsianEncoding(bytes);
	return found && { encoding: found.label, evidence: found.sure ? 'likely' : 'open' };
}

function legacy(bytes: Uint8Array): Guess {
	const east = eastAsian(bytes);
	if (east?.evidence === 'likely') return east;
	const western = decoded(bytes, 'windows-1252');
	const font = fontEncoding(western);
	const tonal = vietnameseShare(decoded(bytes, 'windows-1258'));
	const direct = vietnameseShare(western);
	if (font && tonal.share < 0.85) return { encoding: font, evidence: 'proof' };
	if (tonal.words && tonal.share >= 0.85 && tonal.share > direct.share)
		return { encoding: 'windows-1258', evidence: tonal.words > 1 ? 'proof' : 'likely' };
	const high = count(western, /[^\x00-\x7f]/g);
	const runs = (western.match(/[^\x00-\x7f]{3,}/g) ?? []).join('').length;
	if (runs > high * 0.5) {
		const script = scriptEncoding(bytes);
		if (script?.sure) return { encoding: script.label, evidence: 'likely' };
		return { encoding: script?.label ?? east?.encoding ?? 'windows-1252', evidence: 'open' };
	}
	const language = languageEncoding(bytes);
	if (language) return { encoding: language, evidence: 'likely' };
	const torn = count(
		western,
		/\p{L}[¡-¿×÷]\p{L}|[£¥¦§¨¯³¹¼¾±¶]\p{L}|\p{L}[“”„†‡•‰‹›™˜€‚ƒ…]\p{L}|\p{L}[À-ÖØ-ÞŠŒŽŸ]\p{Ll}/gu
	);
	return { encoding: 'windows-1252', evidence: torn * 3 > high ? 'open' : 'likely' };
}

/**
 * How these bytes are to be read as text. `bytes` may be the beginning of a file.
 * Never refuses: text that fits no Unicode encoding is read as the likeliest legacy one, and said so.
 */
export function guessDecoding(bytes: Uint8Array, answer?: string): Decoding {
	const utf8Bom = startsWith(bytes, 0xef, 0xbb, 0xbf);
	const bom = utf8Bom || startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
	if (answer && (encodings as readonly string[]).includes(answer)) {
		const encoding = answer as Encoding;
		if (encoding === 'utf-8-twice') return { encoding, bytes: 'utf-8', bom, evidence: 'answer' };
		const font = encoding === 'tcvn3' || encoding === 'vni';
		const utf8 = utf8Evidence(bytes);
		const under = utf8.broken === 0 && utf8.sequences > 0 ? 'utf-8' : 'windows-1252';
		return { encoding, bytes: font ? under : encoding, bom, evidence: 'answer' };
	}
	if (startsWith(bytes, 0xff, 0xfe))
		return { encoding: 'utf-16le', bytes: 'utf-16le', bom, evidence: 'proof' };
	if (startsWith(bytes, 0xfe, 0xff))
		return { encoding: 'utf-16be', bytes: 'utf-16be', bom, evidence: 'proof' };
	const wide = utf16ByZeros(bytes);
	if (wide) return { encoding: wide, bytes: wide, bom, evidence: 'proof' };
	const { sequences, broken } = utf8Evidence(bytes);
	if (utf8Bom || broken === 0 || broken * 5 <= sequences) {
		const text = sequences ? decoded(bytes, 'utf-8') : '';
		if (writtenTwice(text))
			return { encoding: 'utf-8-twice', bytes: 'utf-8', bom, evidence: 'proof' };
		const font = sequences ? savedFont(text) : null;
		if (font) return { encoding: font, bytes: 'utf-8', bom, evidence: 'proof' };
		return { encoding: 'utf-8', bytes: 'utf-8', bom, evidence: 'proof' };
	}
	const { encoding, evidence } = legacy(bytes);
	const font = encoding === 'tcvn3' || encoding === 'vni';
	return {
		encoding,
		bytes: font ? 'windows-1252' : encoding,
		bom,
		evidence
	};
}

/** How text of some encodings is read once more after its bytes. */
const readAgain: Partial<Record<Encoding, (text: string) => string>> = {
	tcvn3: fromTcvn3,
	vni: fromVni,
	'utf-8-twice': fromTwice
};

/** Turns chunks of bytes into text, never cutting a letter in two; text comes out in NFC. */
export function createDecoder({ encoding, bytes }: Decoding): {
	push: (chunk: Uint8Array) => string;
	end: () => string;
} {
	const decoder = new TextDecoder(bytes);
	let held = '';
	const finish = (text: string) => {
		return (readAgain[encoding]?.(text) ?? text).normalize('NFC');
	};
	return {
		push(chunk) {
			const text = held + decoder.decode(chunk, { stream: true });
			let cut = text.length;
			while (
				cut > 0 &&
				cut > text.length - 64 &&
				(text.charCodeAt(cut - 1) > 0x7f || /[a-z]/i.test(text[cut - 1] ?? ''))
			)
				cut--;
			held = text.slice(cut);
			return finish(text.slice(0, cut));
		},
		end() {
			const text = held + decoder.decode();
			held = '';
			return finish(text);
		}
	};
}
