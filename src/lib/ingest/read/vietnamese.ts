/**
 * Vietnamese syllables, and the two font encodings of the 1990s in which old tables still travel.
 * Both put Vietnamese letters on Western code positions, so their text looks like `Hµ Néi`, `Haø Noäi`.
 */

const syllable = new RegExp(
	'^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?' +
		'(uyê|uya|uyu|iêu|yêu|oai|oay|oao|oeo|uôi|ươi|ươu|uây|ai|ao|au|âu|ay|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uă|uê|ui|uô|uơ|uy|uo|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])' +
		'(ng|nh|ch|[cmnpt])?$'
);

/** Whether one word is a possible Vietnamese syllable, whatever its tone and case. */
export function isSyllable(word: string): boolean {
	const toneless = word
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
		.normalize('NFC')
		.toLowerCase();
	return syllable.test(toneless);
}

/** Words with letters beyond ASCII. */
export function vietnameseWords(text: string): string[] {
	return (text.normalize('NFC').match(/[\p{L}\p{M}\u00AD]+/gu) ?? []).filter((word) =>
		/[^\x00-\x7f]/.test(word)
	);
}

/** How many words carry letters beyond ASCII, and the share of them that are Vietnamese syllables. */
export function vietnameseShare(text: string): { words: number; share: number } {
	const words = vietnameseWords(text);
	const good = words.filter(isSyllable).length;
	return { words: words.length, share: words.length ? good / words.length : 0 };
}

const tcvn3Letters =
	'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ ' +
	'C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ ' +
	'E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';

const tcvn3 = new Map(
	tcvn3Letters
		.split(' ')
		.map((pair) => [String.fromCharCode(parseInt(pair.slice(0, 2), 16)), pair.slice(2)] as const)
);

/** TCVN3 (ABC, `.VnTime`) text that was decoded as Windows-1252, in Unicode. */
export function fromTcvn3(text: string): string {
	return text.replace(/[\u00A1-\u00FE]/g, (letter) => tcvn3.get(letter) ?? letter);
}

const tones: Record<string, string> = {
	ù: '\u0301',
	ø: '\u0300',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323'
};
const circumflexTones: Record<string, string> = {
	á: '\u0301',
	à: '\u0300',
	å: '\u0309',
	ã: '\u0303',
	ä: '\u0323'
};
const breveTones: Record<string, string> = {
	é: '\u0301',
	è: '\u0300',
	ú: '\u0309',
	ü: '\u0303',
	ë: '\u0323'
};
const vniSingles: Record<string, string> = {
	ô: 'ơ',
	ö: 'ư',
	î: 'ỵ',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	ñ: 'đ'
};

function vniPair(base: string, mark: string): string {
	const lower = mark.toLowerCase();
	const horned = { ô: 'ơ', ö: 'ư', Ô: 'Ơ', Ö: 'Ư' }[base] ?? base;
	if (tones[lower]) return (horned + tones[lower]).normalize('NFC');
	if (lower === 'â') return (base + '\u0302').normalize('NFC');
	if (lower === 'ê') return (base + '\u0306').normalize('NFC');
	if (circumflexTones[lower]) return (base + '\u0302' + circumflexTones[lower]).normalize('NFC');
	return (base + '\u0306' + breveTones[lower]).normalize('NFC');
}

/** VNI-Windows text that was decoded as Windows-1252, in Unicode. */
export function fromVni(text: string): string {
	return text.replace(
		/([aA])([ùøûõïêéèúüëâáàåãäÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ])|([eEoO])([ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ])|([uUyYôöÔÖ])([ùøûõïÙØÛÕÏ])|([ôöîæóòñÔÖÎÆÓÒÑ])/g,
		(all, a, aMark, eo, eoMark, u, uMark, single) => {
			if (a) return vniPair(a, aMark);
			if (eo) return vniPair(eo, eoMark);
			if (u) return vniPair(u, uMark);
			const lower = vniSingles[single.toLowerCase()] ?? all;
			return single === single.toLowerCase() ? lower : lower.toUpperCase();
		}
	);
}
